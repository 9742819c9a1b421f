/** Melding and signaal: what was reported, about whom, and what a person decided on it. JDK and plugin-api only. */
@NullMarked
package nl.zaakregie.signalen.domain;

import org.jspecify.annotations.NullMarked;
