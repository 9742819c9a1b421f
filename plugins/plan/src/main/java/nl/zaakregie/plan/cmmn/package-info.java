/**
 * What models may call of the plan: {@code ${plan.deelplanzaakAanmaken}}, {@code ${plan.plandocumentBewaren}} and
 * {@code ${plan.ledenexemplarenBewaren}}. Only
 * the translation from a call of the engine to an activity.
 */
@NullMarked
package nl.zaakregie.plan.cmmn;

import org.jspecify.annotations.NullMarked;
