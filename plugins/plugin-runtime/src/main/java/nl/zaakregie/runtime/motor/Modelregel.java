package nl.zaakregie.runtime.motor;

/** What a model is checked for. An error keeps the application from starting; a warning is for the designer. */
public enum Modelregel {
    ONLEESBAAR(1, Ernst.FOUT),
    GENEGEERD(2, Ernst.FOUT),
    CODE(3, Ernst.FOUT),
    ONBEKENDE_ACTIE(4, Ernst.FOUT),
    EXPRESSIE(5, Ernst.FOUT),
    DOSSIERSLEUTEL(6, Ernst.FOUT),
    PERSOONSGEGEVENS(7, Ernst.FOUT),
    ONBEKENDE_ROL(8, Ernst.FOUT),
    ONBEKENDE_BESLISSING(9, Ernst.FOUT),
    ONBEKEND_MODEL(10, Ernst.FOUT),
    GEEN_TEKENING(11, Ernst.WAARSCHUWING),
    ID_VERDWENEN(12, Ernst.WAARSCHUWING),
    NIET_NAAST_ELKAAR(13, Ernst.WAARSCHUWING),
    WACHT_NIET(14, Ernst.WAARSCHUWING);

    /** How bad it is. */
    public enum Ernst {
        FOUT,
        WAARSCHUWING
    }

    private final int nummer;
    private final Ernst ernst;

    Modelregel(int nummer, Ernst ernst) {
        this.nummer = nummer;
        this.ernst = ernst;
    }

    public String code() {
        return "ZR-MODEL-%04d".formatted(nummer);
    }

    public Ernst ernst() {
        return ernst;
    }
}
