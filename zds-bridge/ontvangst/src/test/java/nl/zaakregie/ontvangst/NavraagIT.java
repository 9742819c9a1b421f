package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class NavraagIT {

    private static final String ZAAK = "9901-2026-000077";

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final GeheugenInkomend inkomend = new GeheugenInkomend();
    private final List<String> gevraagd = new ArrayList<>();
    private Verzendresultaat<Optional<Zaak>> antwoord = new Verzendresultaat.Beantwoord<>(Optional.of(zaak()));

    @OpElkeDatabase
    void vraagtEenNieuweZaakEenmaalOpEnMeldtHaarMetHaarClienten(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Navraagrij rij = new Navraagrij(database.jdbc(), klok);
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.CREEER_ZAAK);
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.CREEER_ZAAK);

        bezorger(database, rij).vraagNa();

        assertThat(gevraagd).containsExactly(ZAAK);
        assertThat(inkomend.berichten())
                .containsExactly(new NieuweZaakGezien(
                        "Makelaar",
                        new Zaakidentificatie(ZAAK),
                        "WMOHH",
                        "Hulp bij het huishouden",
                        List.of(Gezin.SANNE.bsn().orElseThrow()),
                        List.of()));
        assertThat(inkomend.inTransactie()).isTrue();
        assertThat(rij.aantal()).isZero();
    }

    @OpElkeDatabase
    void neemtDeLaatsteStatusAlsDeNotificatieErGeenNoemde(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Navraagrij rij = new Navraagrij(database.jdbc(), klok);
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.ACTUALISEER_ZAAKSTATUS);

        bezorger(database, rij).vraagNa();

        assertThat(inkomend.berichten())
                .singleElement()
                .satisfies(b -> assertThat(((ZaakstatusOntvangen) b).status()).isEqualTo("In behandeling"));
    }

    @OpElkeDatabase
    void blijftVragenTotHetMagazijnErWeerIs(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Navraagrij rij = new Navraagrij(database.jdbc(), klok);
        Navraagbezorger bezorger = bezorger(database, rij);
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.CREEER_ZAAK);
        antwoord = new Verzendresultaat.NietAfgeleverd<>("geen verbinding", Optional.empty());

        for (int ronde = 0; ronde < 20; ronde++) {
            bezorger.vraagNa();
            klok.verder(Duration.ofHours(1));
        }
        assertThat(rij.aantal()).isEqualTo(1);
        antwoord = new Verzendresultaat.Beantwoord<>(Optional.of(zaak()));
        bezorger.vraagNa();

        assertThat(gevraagd).hasSize(21);
        assertThat(inkomend.berichten()).hasSize(1);
        assertThat(rij.aantal()).isZero();
    }

    @OpElkeDatabase
    void wachtTussenTweeVragenEnGeeftEenZaakDieErNietIsTenSlotteOp(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Navraagrij rij = new Navraagrij(database.jdbc(), klok);
        Navraagbezorger bezorger = bezorger(database, rij);
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.CREEER_ZAAK);
        antwoord = new Verzendresultaat.Beantwoord<>(Optional.empty());

        bezorger.vraagNa();
        bezorger.vraagNa();
        assertThat(gevraagd).as("nog geen tijd voor een tweede keer").hasSize(1);
        for (int ronde = 0; ronde < 20; ronde++) {
            klok.verder(Duration.ofHours(1));
            bezorger.vraagNa();
        }

        assertThat(gevraagd).hasSize(8);
        assertThat(rij.aantal()).isZero();
        assertThat(inkomend.berichten()).isEmpty();
    }

    @OpElkeDatabase
    void vraagtOpnieuwWatGemeldWerdTerwijlHetAntwoordOnderwegWas(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Navraagrij rij = new Navraagrij(database.jdbc(), klok);
        Zaakbron terwijl = zaak -> {
            rij.vraag("Makelaar", zaak, Gebeurtenis.ACTUALISEER_ZAAKSTATUS);
            return antwoord;
        };
        rij.vraag("Makelaar", ZAAK, Gebeurtenis.ACTUALISEER_ZAAKSTATUS);

        new Navraagbezorger(rij, terwijl, inkomend, database.transactie()).vraagNa();
        bezorger(database, rij).vraagNa();

        assertThat(inkomend.berichten()).hasSize(2);
        assertThat(rij.aantal()).isZero();
    }

    private Navraagbezorger bezorger(TestDatabase database, Navraagrij rij) {
        Zaakbron bron = zaak -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            gevraagd.add(zaak);
            return antwoord;
        };
        return new Navraagbezorger(rij, bron, inkomend, database.transactie());
    }

    private static Zaak zaak() {
        NatuurlijkPersoon sanne =
                NatuurlijkPersoon.van(Gezin.SANNE.bsn().orElseThrow().waarde(), "Boer");
        return Zaak.van(
                        ZAAK,
                        Zaaktype.van("WMOHH", "Hulp bij het huishouden"),
                        Zaakgegevens.bouw().omschrijving("Hulp").klaar())
                .metObjecten(List.of(Zaakobject.client(sanne)))
                .metStatussen(List.of(
                        status("In behandeling", "20261124103000"), status("Zaak geregistreerd", "20261124093000")));
    }

    private static Zaakstatus status(String omschrijving, String gezet) {
        Statustype type = new Statustype(null, null, null, null, omschrijving, null);
        return new Zaakstatus(type, null, new StufTijdstip(gezet), null, null);
    }
}
