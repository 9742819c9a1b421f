package nl.zaakregie.api.document;

import nl.zaakregie.api.kern.Documentidentificatie;

/**
 * A document as it is offered for release: a record whose three components carry
 * {@link nl.zaakregie.api.inzage.Gegeven}. A controller that returns one, released, gives the content of the document instead
 * of these fields; the host reads it from the {@link Documentbron} after the protocol row is written.
 */
public interface Documentverwijzing {

    Documentidentificatie document();

    /** For who saves it: ours, without data of persons. */
    String bestandsnaam();

    /** e.g. application/pdf */
    String mediatype();
}
