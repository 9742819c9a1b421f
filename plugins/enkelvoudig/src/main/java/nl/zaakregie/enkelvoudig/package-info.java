/**
 * Enkelvoudig ondersteunen: from aanvraag or melding to besluit and levering, within the term of law. The route is the
 * process {@code enkelvoudig}; here stand the aanvraag, its voorzieningen, terms and besluiten, and what the process calls.
 */
@NullMarked
package nl.zaakregie.enkelvoudig;

import org.jspecify.annotations.NullMarked;
