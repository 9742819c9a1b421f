package nl.zaakregie.signalen.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Mededeling.Ontvanger;
import nl.zaakregie.signalen.domain.Mededeling.Wijze;
import nl.zaakregie.signalen.domain.MeldingBouwer;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VerloopIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("AF-07.5")
    @Tag("INV-24")
    void bewaartIedereVerificatieEnToontDeLaatste() {
        SignaalId id = o.meld(Gezin.SANNE);

        o.verifieren.uitvoeren(id, Betrouwbaarheid.GEVERIFIEERD, "verhuurder gebeld");
        o.verifieren.uitvoeren(id, Betrouwbaarheid.ONJUIST, "ander huisnummer");

        assertThat(o.signaal(id).verloop().betrouwbaarheid()).isEqualTo(Betrouwbaarheid.ONJUIST);
        assertThat(o.inzien.een(id).waarde().verificaties())
                .extracting(v -> v.uitslag() + ": " + v.toelichting())
                .containsExactly("geverifieerd: verhuurder gebeld", "onjuist: ander huisnummer");
    }

    @Test
    void zegtWatDeMelderMagHorenEnVerraadtNietOfErIetsLoopt() {
        SignaalId start = o.meld(Gezin.SANNE);
        DossierId loopt = o.trajecten.start(Gezin.G2);
        SignaalId gekoppeld = o.registreren
                .uitvoeren(MeldingBouwer.eenMelding().over(Gezin.MURAT).maak())
                .ofFout()
                .id();
        assertThat(o.inzien.een(start).waarde().teMelden()).isEmpty();

        o.beoordelen
                .uitvoeren(
                        start,
                        new NieuweBeoordeling(
                                Besluit.START,
                                "meer aan de hand",
                                Optional.of(Medewerkers.JANSEN.id()),
                                Optional.empty(),
                                Optional.empty()))
                .ofFout();
        o.zoek(gekoppeld);
        o.koppelen.uitvoeren(gekoppeld, loopt);

        assertThat(o.inzien.een(start).waarde().teMelden())
                .isPresent()
                .isEqualTo(o.inzien.een(gekoppeld).waarde().teMelden());
    }

    @Test
    void legtTerugkoppelingAanMelderEnUitstelBijBetrokkeneVast() {
        SignaalId id = o.meld(Gezin.SANNE);

        o.meedelen.uitvoeren(id, Ontvanger.MELDER, Wijze.MAIL, "in behandeling").ofFout();
        o.meedelen
                .uitvoeren(id, Ontvanger.BETROKKENE, Wijze.UITGESTELD, "veiligheid van het kind")
                .ofFout();

        assertThat(o.signaal(id).verloop().mededelingen()).hasSize(2);
        assertThat(o.meedelen.uitvoeren(id, Ontvanger.MELDER, Wijze.UITGESTELD, "later"))
                .isEqualTo(Uitkomst.geweigerd(SignaalFout.MEDEDELING_ONVOLLEDIG));
    }

    @Test
    void zetDoorNaarEenGenoemdeInstantie() {
        SignaalId id = o.meld(Gezin.SANNE);
        NieuweBeoordeling zonder = new NieuweBeoordeling(
                Besluit.DOORZETTEN, "niet van ons", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(((Uitkomst.Geweigerd<SignaalId>) o.beoordelen.uitvoeren(id, zonder)).details())
                .extracting(d -> d.waar())
                .containsExactly("instantie");
        o.beoordelen
                .uitvoeren(
                        id,
                        new NieuweBeoordeling(
                                Besluit.DOORZETTEN,
                                "niet van ons",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Veilig Thuis")))
                .ofFout();

        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.DOORGEZET);
        assertThat(o.signaal(id).beoordeling().orElseThrow().instantie()).contains("Veilig Thuis");
    }

    @OpElkeDatabase
    void vernietigtWatVervallenIsEnBewaartNummerEnDag(Databasesoort soort) {
        TestDatabase database = soort.vers("signalen");
        Opstelling een = Opstelling.op(database);
        SignaalId bewaard = een.meld(Gezin.SANNE);
        SignaalId blijft = een.meld(Gezin.KEREM);
        een.verifieren.uitvoeren(bewaard, Betrouwbaarheid.GEVERIFIEERD, "gebeld");
        een.afleggen.bewaar(bewaard);
        String nummer = een.signaal(bewaard).nummer().waarde();

        assertThat(een.vernietigen.uitvoeren()).isZero();
        een.klok.verder(Duration.ofDays(181));
        assertThat(een.vernietigen.uitvoeren()).isEqualTo(1);
        assertThat(een.vernietigen.uitvoeren()).isZero();

        assertThat(een.signalen.vind(bewaard)).isEmpty();
        assertThat(een.signalen.vind(blijft)).isPresent();
        assertThat(database.jdbc()
                        .sql("SELECT nummer FROM zr_signalen_vernietigd")
                        .query(String.class)
                        .list())
                .containsExactly(nummer);
        assertThat(database.jdbc()
                        .sql("SELECT COUNT(*) FROM zr_signalen_verificatie")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
