package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.ontvangst.OntvangstProperties.Magazijnzaak;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.VasteIdentificaties;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Test;

class MeldingzaakTest {

    private static final Magazijnzaak MAGAZIJN = new Magazijnzaak("signaal", "mw-smit", "Smit", "Behandelaar");

    private final GeheugenUitgaand uitgaand = new GeheugenUitgaand();
    private final Meldingzaak meldingzaak =
            new Meldingzaak(Optional.of(uitgaand), Optional.of(new VasteIdentificaties()), Optional.empty());

    @Test
    void maaktEenZaakOverWieEenBsnHeeft() {
        assertThat(maak(meldingzaak, formulier(true), Gezin.SANNE, Gezin.ZONDER_BSN))
                .contains("signaal");
        assertThat(uitgaand.berichten(CreeerZaak.class))
                .singleElement()
                .satisfies(z -> assertThat(z.clienten()).containsExactly(Gezin.SANNE.gegevens()));
    }

    @Test
    void maaktGeenZaakZonderInstellingZonderBsnOfZonderOutbox() {
        Meldingzaak zonderOutbox = new Meldingzaak(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(maak(meldingzaak, formulier(false), Gezin.SANNE)).isEmpty();
        assertThat(maak(meldingzaak, formulier(true), Gezin.ZONDER_BSN)).isEmpty();
        assertThat(maak(zonderOutbox, formulier(true), Gezin.SANNE)).isEmpty();
        assertThat(uitgaand.berichten()).isEmpty();
    }

    private static Optional<String> maak(Meldingzaak meldingzaak, Formulierkeuze keuze, Persoon... personen) {
        return meldingzaak.maak(
                keuze,
                new Zaakidentificatie("9901-EF-1"),
                LocalDate.of(2026, 11, 24),
                List.of(personen).stream().map(Persoon::gegevens).toList(),
                DossierId.nieuw());
    }

    private static Formulierkeuze formulier(boolean magazijn) {
        return new Formulierkeuze(
                "bba", Bestemming.MELDING, "SIGNAALSD", "Formulier", "Bijlage", magazijn ? MAGAZIJN : null);
    }
}
