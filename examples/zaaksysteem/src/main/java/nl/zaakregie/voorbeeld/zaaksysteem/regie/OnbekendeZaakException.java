package nl.zaakregie.voorbeeld.zaaksysteem.regie;

/** A command is about a zaak that is not here. */
final class OnbekendeZaakException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
