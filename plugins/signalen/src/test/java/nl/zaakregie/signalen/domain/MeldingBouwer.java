package nl.zaakregie.signalen.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.testkit.gezin.Persoon;

/** Builds meldingen; complete unless a test takes something away. */
public final class MeldingBouwer {

    private final List<Melding.Opgave> betrokkenen = new ArrayList<>();
    private Optional<String> naam = Optional.of("Woningcorporatie De Haven");
    private Optional<String> contact = Optional.of("signalen@dehaven.example");
    private boolean anoniem;
    private Optional<String> redenAnoniem = Optional.empty();
    private Optional<String> relatie = Optional.of("verhuurder");
    private Optional<String> situatie = Optional.of("drie maanden huurachterstand");
    private Optional<String> inhoud = Optional.of("Achterstand 3 maanden, geen reactie op twee brieven");
    private boolean veiligheid;
    private boolean wgs;
    private Set<Leefdomein> leefdomeinen = Set.of(Leefdomein.FINANCIEN);
    private Kanaal kanaal = Kanaal.API;
    private Optional<Zaakidentificatie> zaak = Optional.empty();

    private MeldingBouwer() {}

    public static MeldingBouwer eenMelding() {
        return new MeldingBouwer();
    }

    public MeldingBouwer over(Persoon... personen) {
        for (Persoon persoon : personen) {
            betrokkenen.add(Melding.Opgave.van(Persoonsopgave.van(persoon.gegevens())));
        }
        return this;
    }

    public MeldingBouwer over(Persoonsopgave persoon) {
        betrokkenen.add(Melding.Opgave.van(persoon));
        return this;
    }

    public MeldingBouwer overIemand(String omschrijving) {
        betrokkenen.add(new Melding.Opgave(Optional.empty(), Optional.of(omschrijving)));
        return this;
    }

    public MeldingBouwer zonderMelder() {
        naam = Optional.empty();
        contact = Optional.empty();
        return this;
    }

    public MeldingBouwer zonderContact() {
        contact = Optional.empty();
        return this;
    }

    public MeldingBouwer zonderRelatie() {
        relatie = Optional.of(" ");
        return this;
    }

    public MeldingBouwer zonderSituatie() {
        situatie = Optional.empty();
        return this;
    }

    public MeldingBouwer zonderInhoud() {
        inhoud = Optional.empty();
        return this;
    }

    public MeldingBouwer metInhoud(String tekst) {
        inhoud = Optional.of(tekst);
        return this;
    }

    public MeldingBouwer anoniem(String reden) {
        anoniem = true;
        redenAnoniem = Optional.of(reden);
        return this;
    }

    public MeldingBouwer metVeiligheidInGeding() {
        veiligheid = true;
        return this;
    }

    public MeldingBouwer metWgs() {
        wgs = true;
        return this;
    }

    public MeldingBouwer in(Leefdomein... domeinen) {
        leefdomeinen = Set.of(domeinen);
        return this;
    }

    public MeldingBouwer via(Kanaal waarlangs) {
        kanaal = waarlangs;
        return this;
    }

    public MeldingBouwer metZaak(Zaakidentificatie nummer) {
        zaak = Optional.of(nummer);
        return this;
    }

    public Melding maak() {
        return new Melding(
                betrokkenen,
                naam,
                contact,
                anoniem,
                redenAnoniem,
                relatie,
                situatie,
                inhoud,
                new Kenmerken(Optional.of("betalingsachterstand"), leefdomeinen, false, veiligheid, false, wgs),
                new Herkomst(kanaal, "proef", zaak));
    }
}
