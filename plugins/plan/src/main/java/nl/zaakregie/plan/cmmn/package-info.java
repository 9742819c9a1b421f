/**
 * What models may call of the plan: {@code ${plan.deelplanzaakAanmaken}} and {@code ${plan.plandocumentBewaren}}. Only
 * the translation from a call of the engine to an activity.
 */
@NullMarked
package nl.zaakregie.plan.cmmn;

import org.jspecify.annotations.NullMarked;
