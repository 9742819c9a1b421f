package nl.zaakregie.signalen.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.domain.Brongebeurtenis;
import nl.zaakregie.signalen.domain.Filteruitslag;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AF-07.2")
class GebeurtenisOntvangenIT {

    private final Opstelling o = bron(Opstelling.opH2());

    @OpElkeDatabase
    void maaktEenSignaalVanWatDoorHetFilterKomt(Databasesoort soort) {
        Opstelling een = bron(Opstelling.op(soort.vers("signalen")));

        assertThat(een.gebeurtenissenVanBronnen
                        .uitvoeren(achterstand("k1", "200.00", Gezin.SANNE))
                        .ofFout())
                .isEqualTo(Filteruitslag.GEREGISTREERD);

        Gebeurtenisspoor.Regel spoor = een.spoor.vind("dehaven", "k1").orElseThrow();
        Signaal signaal = een.signaal(spoor.signaal().orElseThrow());
        assertThat(signaal.kenmerken().wgs()).isTrue();
        assertThat(signaal.melder().naam()).contains("Woningcorporatie De Haven");
        assertThat(signaal.status()).isEqualTo(Signaalstatus.ONTVANGEN);
        assertThat(een.spoor.tel(Instant.EPOCH))
                .containsExactly(new Gebeurtenisspoor.Telling(
                        "dehaven", "betalingsachterstand", Filteruitslag.GEREGISTREERD, 1));
    }

    @Test
    void laatLiggenWatOnderDeDrempelBlijftEnRegistreertDaarvanNiemand() {
        Brongebeurtenis klein = achterstand("k1", "149.99", Gezin.SANNE);

        assertThat(o.gebeurtenissenVanBronnen.uitvoeren(klein).ofFout()).isEqualTo(Filteruitslag.ONDER_DREMPEL);

        assertThat(o.spoor.vind("dehaven", "k1").orElseThrow().signaal()).isEmpty();
        assertThat(o.signalen.metStatus(java.util.Set.of(Signaalstatus.values()), Bladzijde.EERSTE))
                .isEmpty();
    }

    @Test
    void laatEenCrisisDoorOokOnderDeDrempel() {
        Brongebeurtenis crisis = new Brongebeurtenis(
                "dehaven",
                "k1",
                "betalingsachterstand",
                List.of(Melding.Opgave.van(Persoonsopgave.van(Gezin.SANNE.gegevens()))),
                Optional.of(BigDecimal.ONE),
                LocalDate.of(2026, 11, 20),
                true,
                Optional.of("ontruiming morgen"));

        assertThat(o.gebeurtenissenVanBronnen.uitvoeren(crisis).ofFout()).isEqualTo(Filteruitslag.GEREGISTREERD);
    }

    @Test
    void herkentHerhalingEnGeeftOpHetzelfdeKenmerkHetzelfdeAntwoord() {
        o.gebeurtenissenVanBronnen
                .uitvoeren(achterstand("k1", "200.00", Gezin.SANNE))
                .ofFout();

        assertThat(o.gebeurtenissenVanBronnen
                        .uitvoeren(achterstand("k1", "1.00", Gezin.KEREM))
                        .ofFout())
                .isEqualTo(Filteruitslag.GEREGISTREERD);
        assertThat(o.gebeurtenissenVanBronnen
                        .uitvoeren(achterstand("k2", "220.00", Gezin.SANNE))
                        .ofFout())
                .isEqualTo(Filteruitslag.DUBBEL);
        assertThat(o.signalen.metStatus(java.util.Set.of(Signaalstatus.ONTVANGEN), Bladzijde.EERSTE))
                .hasSize(1);
    }

    @Test
    void laatLiggenWatEldersThuishoortOfWaaropNiemandZichAbonneerde() {
        assertThat(o.gebeurtenissenVanBronnen
                        .uitvoeren(achterstand("k1", "200.00", Gezin.MURAT))
                        .ofFout())
                .isEqualTo(Filteruitslag.BUITEN_GEMEENTE);
        Brongebeurtenis anders = new Brongebeurtenis(
                "dehaven",
                "k2",
                "overlast",
                List.of(Melding.Opgave.van(Persoonsopgave.van(Gezin.SANNE.gegevens()))),
                Optional.empty(),
                LocalDate.of(2026, 11, 20),
                false,
                Optional.empty());
        assertThat(o.gebeurtenissenVanBronnen.uitvoeren(anders).ofFout())
                .isEqualTo(Filteruitslag.GEEN_ABONNEMENT_OP_SOORT);
    }

    @Test
    void neemtNietsAanVanWieNietNamensDeBronMag() {
        o.gebruikers.meldAan(Medewerkers.SMIT);

        assertThatThrownBy(() -> o.gebeurtenissenVanBronnen.uitvoeren(achterstand("k1", "200.00", Gezin.SANNE)))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.GEEN_ABONNEMENT));
    }

    private static Opstelling bron(Opstelling opstelling) {
        opstelling.gebruikers.meldAan(Medewerkers.BAKKER);
        return opstelling;
    }

    private static Brongebeurtenis achterstand(String kenmerk, String bedrag, Persoon wie) {
        return new Brongebeurtenis(
                "dehaven",
                kenmerk,
                "betalingsachterstand",
                List.of(Melding.Opgave.van(Persoonsopgave.van(wie.gegevens()))),
                Optional.of(new BigDecimal(bedrag)),
                LocalDate.of(2026, 11, 20),
                false,
                Optional.empty());
    }
}
