/** Rules of melding and signaal, without anything around them. */
@NullMarked
package nl.zaakregie.signalen.domain;

import org.jspecify.annotations.NullMarked;
