package nl.zaakregie.signalen.application;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.application.TrajectenZoeken.Uitslag;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrajectenZoekenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-10")
    void laatEenMensBeoordelenAlsErNietsLoopt() {
        assertThat(uitslag(eenMelding().over(Gezin.SANNE).maak())).isEqualTo(Uitslag.GEEN);
        assertThat(uitslag(eenMelding().overIemand("een jongen").maak())).isEqualTo(Uitslag.GEEN);
    }

    @Test
    @Tag("INV-09")
    void vindtEenLopendTraject() {
        o.trajecten.start(Gezin.G1);

        SignaalId id = registreer(eenMelding().over(Gezin.KEREM, Gezin.ANDER).maak());

        assertThat(o.zoeken.uitvoeren(id)).isEqualTo(Uitslag.GEVONDEN);
        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.GEKOPPELD);
    }

    @Test
    @Tag("INV-20")
    void meldtEenVertrouwelijkTrajectAlleenBijZijnEigenRegisseur() {
        o.trajecten.start(Gezin.G3);

        assertThat(uitslag(eenMelding().over(Gezin.ELIF).maak())).isEqualTo(Uitslag.GEVONDEN);
    }

    @Test
    @Tag("INV-20")
    void laatDeAnderenGewoonBeoordelen() {
        o.trajecten.start(Gezin.G3);

        SignaalId id = registreer(eenMelding().over(Gezin.ELIF, Gezin.SANNE).maak());

        assertThat(o.zoeken.uitvoeren(id)).isEqualTo(Uitslag.DEELS);
        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.IN_BEOORDELING);
    }

    private Uitslag uitslag(Melding melding) {
        return o.zoeken.uitvoeren(registreer(melding));
    }

    private SignaalId registreer(Melding melding) {
        return o.registreren.uitvoeren(melding).ofFout().id();
    }
}
