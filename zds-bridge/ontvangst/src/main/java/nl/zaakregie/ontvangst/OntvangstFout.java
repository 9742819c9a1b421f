package nl.zaakregie.ontvangst;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something that was received cannot be passed on. */
enum OntvangstFout implements Foutcode {
    ONBEKENDE_ZAAK(
            "ZR-ONTVANGST-0001",
            Foutsoort.TECHNISCH,
            "De zaak waar deze bijlage bij hoort is hier niet bekend. Zoek uit waar zij is gebleven en bied opnieuw aan.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    OntvangstFout(String code, Foutsoort soort, String tekst) {
        this.code = code;
        this.soort = soort;
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
}
