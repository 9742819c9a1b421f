package nl.zaakregie.testkit.geheugen;

import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Hands out {@code 9901-TEST-000001} and on for zaken, {@code 9901-DOC-000001} and on for documents. */
public final class VasteIdentificaties implements Identificaties {

    private int zaken;
    private int documenten;

    @Override
    public Zaakidentificatie nieuweZaak() {
        return new Zaakidentificatie("9901-TEST-%06d".formatted(++zaken));
    }

    @Override
    public Documentidentificatie nieuwDocument() {
        return new Documentidentificatie("9901-DOC-%06d".formatted(++documenten));
    }
}
