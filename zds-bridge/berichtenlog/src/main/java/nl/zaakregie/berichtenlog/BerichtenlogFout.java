package nl.zaakregie.berichtenlog;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why a logged message cannot be shown or offered again. */
enum BerichtenlogFout implements Foutcode {
    ONBEKEND(
            "ZR-BERICHTENLOG-0001",
            Foutsoort.GEBRUIKER,
            404,
            "Dit bericht staat niet in het berichtenlog. Misschien is de bewaartermijn voorbij."),
    GEEN_INHOUD(
            "ZR-BERICHTENLOG-0002",
            Foutsoort.GEBRUIKER,
            422,
            "De inhoud van dit bericht is niet bewaard, of niet meer. Vraag de zender het opnieuw te sturen."),
    REDEN_ONTBREEKT("ZR-BERICHTENLOG-0003", Foutsoort.GEBRUIKER, 422, "Geef een reden van 5 tot 500 tekens."),
    SLEUTEL_ONTBREEKT(
            "ZR-BERICHTENLOG-0004",
            Foutsoort.TECHNISCH,
            503,
            "De sleutel waarmee dit bericht is versleuteld staat niet meer in de instellingen."),
    ONLEESBAAR(
            "ZR-BERICHTENLOG-0005",
            Foutsoort.TECHNISCH,
            500,
            "De bewaarde inhoud is beschadigd of hoort bij een andere sleutel."),
    FILTER("ZR-BERICHTENLOG-0006", Foutsoort.GEBRUIKER, 400, "Dit filter is niet geldig.");

    private final String code;
    private final Foutsoort soort;
    private final int status;
    private final String tekst;

    BerichtenlogFout(String code, Foutsoort soort, int status, String tekst) {
        this.code = code;
        this.soort = soort;
        this.status = status;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Foutsoort soort() {
        return soort;
    }

    @Override
    public String tekst() {
        return tekst;
    }

    @Override
    public int httpStatus() {
        return status;
    }
}
