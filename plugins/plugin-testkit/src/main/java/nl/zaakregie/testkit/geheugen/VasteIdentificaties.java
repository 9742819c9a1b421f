package nl.zaakregie.testkit.geheugen;

import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Hands out {@code 9901-TEST-000001} and on for zaken, {@code 9901-DOC-000001} for documents, {@code 9901-BESLUIT-000001} for besluiten. */
public final class VasteIdentificaties implements Identificaties {

    private int zaken;
    private int documenten;
    private int besluiten;

    @Override
    public Zaakidentificatie nieuweZaak() {
        return new Zaakidentificatie("9901-TEST-%06d".formatted(++zaken));
    }

    @Override
    public Documentidentificatie nieuwDocument() {
        return new Documentidentificatie("9901-DOC-%06d".formatted(++documenten));
    }

    @Override
    public Optional<Besluitidentificatie> nieuwBesluit() {
        return Optional.of(new Besluitidentificatie("9901-BESLUIT-%06d".formatted(++besluiten)));
    }
}
