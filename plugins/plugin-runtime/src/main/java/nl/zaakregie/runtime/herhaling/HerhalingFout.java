package nl.zaakregie.runtime.herhaling;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals of a key that cannot be used. */
enum HerhalingFout implements Foutcode {
    ONGELDIGE_SLEUTEL(
            "ZR-HERHALING-0001", 400, "De header Idempotency-Key heeft 1 tot 100 zichtbare tekens, zonder spaties."),
    ANDER_VERZOEK(
            "ZR-HERHALING-0002",
            422,
            "Deze Idempotency-Key hoort bij een ander verzoek. Geef ieder nieuw verzoek een eigen sleutel."),
    TE_GROOT(
            "ZR-HERHALING-0003",
            413,
            "Een verzoek met een Idempotency-Key is ten hoogste 16 MB. Stuur een groter verzoek zonder de header.");

    private final String code;
    private final int httpStatus;
    private final String tekst;

    HerhalingFout(String code, int httpStatus, String tekst) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.GEBRUIKER;
    }

    @Override
    public String tekst() {
        return tekst;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
