package nl.zaakregie.opdrachten.levering;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about an opdracht is refused. */
enum LeveringFout implements Foutcode {
    ONBEKENDE_OPDRACHT(101, 404, "Deze opdracht bestaat niet of u hebt er geen toegang toe."),
    OPDRACHT_ONVOLLEDIG(102, 422, "De opdracht is niet volledig of niet juist; verbeter wat hieronder staat."),
    ONBEKEND_DEELPLAN(103, 422, "Dit deelplan bestaat niet of heeft geen gemeentelijk product."),
    ONBEKEND_AANBOD(104, 422, "Deze aanbieder en dit product staan niet in de catalogus."),
    GEEN_CONTRACT(
            105,
            422,
            "De aanbieder heeft op de ingangsdatum geen geldig contract voor dit product. Kies een andere, of geef een"
                    + " reden om buiten contract te gaan."),
    KAN_NU_NIET(106, 409, "Dit kan niet in de stand waarin de opdracht nu is; haal haar opnieuw op."),
    GELIJKTIJDIG_GEWIJZIGD(107, 409, "Iemand anders heeft deze opdracht intussen gewijzigd; haal haar opnieuw op."),
    DEELPLAN_BEEINDIGD(108, 409, "Dit deelplan is beeindigd; er kan geen opdracht meer bij.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    LeveringFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-OPDRACHTEN-%04d".formatted(nummer);
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
