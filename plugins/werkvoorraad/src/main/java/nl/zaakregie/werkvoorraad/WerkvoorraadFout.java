package nl.zaakregie.werkvoorraad;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why a task cannot be taken or given back. */
enum WerkvoorraadFout implements Foutcode {
    /** Also when it exists and is not for this employee. */
    ONBEKENDE_TAAK(
            "ZR-WERKVOORRAAD-0001",
            404,
            "Deze taak staat niet in uw werkvoorraad; misschien is zij al klaar. Ververs de lijst."),
    NIET_VAN_U("ZR-WERKVOORRAAD-0002", 422, "U behandelt deze taak niet, dus u kunt haar niet teruggeven.");

    private final String code;
    private final int httpStatus;
    private final String tekst;

    WerkvoorraadFout(String code, int httpStatus, String tekst) {
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
