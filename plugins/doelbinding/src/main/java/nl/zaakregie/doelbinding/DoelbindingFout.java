package nl.zaakregie.doelbinding;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something is not shown or not allowed; never says whether it exists. */
enum DoelbindingFout implements Foutcode {
    GEEN_DOEL(
            "ZR-DOELBINDING-0001",
            403,
            "Kies eerst een doel dat bij uw rol past; zonder doel worden geen gegevens getoond."),
    /** Also when it does not exist: the answer must not tell the difference (INV-20). */
    NIETS_TE_ZIEN("ZR-DOELBINDING-0002", 403, "U kunt deze gegevens voor dit doel niet inzien."),
    /** Also when the dossier does not exist. */
    GEEN_TOEGANG("ZR-DOELBINDING-0003", 403, "U kunt deze handeling op dit dossier niet doen."),
    VERKEERDE_ROL("ZR-DOELBINDING-0004", 403, "Uw rol staat deze handeling niet toe."),
    NIET_GEPROTOCOLLEERD(
            "ZR-DOELBINDING-0005",
            503,
            "De inzage kan nu niet worden vastgelegd, daarom wordt niets getoond. Probeer het later opnieuw.");

    private final String code;
    private final int httpStatus;
    private final String tekst;

    DoelbindingFout(String code, int httpStatus, String tekst) {
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
        return Foutsoort.TOEGANG;
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
