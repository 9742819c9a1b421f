package nl.zaakregie.abonnementen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnee;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnement;
import nl.zaakregie.abonnementen.AbonnementenProperties.Partij;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.client.Toegang;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Events seen in messages between others, most of which do not tell the zaaktype. */
class ZaaktypeIT {

    private static final String ZAAK = "9901-2026-000042";
    private static final Abonnementen ABONNEMENTEN = new Abonnementen(
            List.of(new Abonnement("wmo", Set.of("WMOHH"), Set.of(), Set.of())), Map.of("wmo", abonnee()));

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final List<String> gevraagd = new ArrayList<>();
    private Verzendresultaat<Optional<Zaak>> antwoord = new Verzendresultaat.Beantwoord<>(Optional.of(Zaak.van(
            ZAAK,
            Zaaktype.van("WMOHH", "Hulp bij het huishouden"),
            Zaakgegevens.bouw().klaar())));

    @OpElkeDatabase
    void onthoudtHetZaaktypeVanEenNieuweZaak(Databasesoort soort) {
        Opstelling opstelling = new Opstelling(soort);

        opstelling.beheer.opgemerkt(van("WMOHH", Gebeurtenis.CREEER_ZAAK));
        opstelling.beheer.opgemerkt(van("", Gebeurtenis.UPDATE_ZAAK));

        assertThat(opstelling.verteld()).containsExactly("CREEER_ZAAK WMOHH", "UPDATE_ZAAK WMOHH");
        opstelling.vrager.vraag();
        assertThat(gevraagd).isEmpty();
    }

    @OpElkeDatabase
    void vraagtHetZaaktypeEenmaalEnVerteltDanInVolgorde(Databasesoort soort) {
        Opstelling opstelling = new Opstelling(soort);
        opstelling.beheer.opgemerkt(van("", Gebeurtenis.UPDATE_ZAAK));
        opstelling.beheer.opgemerkt(van("", Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE));
        assertThat(opstelling.verteld()).isEmpty();

        opstelling.vrager.vraag();
        opstelling.beheer.opgemerkt(van("", Gebeurtenis.UPDATE_ZAAKDOCUMENT));

        assertThat(gevraagd).containsExactly(ZAAK);
        assertThat(opstelling.verteld())
                .containsExactly("UPDATE_ZAAK WMOHH", "VOEG_ZAAKDOCUMENT_TOE WMOHH", "UPDATE_ZAAKDOCUMENT WMOHH");
    }

    @OpElkeDatabase
    void wachtMetAllesVanEenZaakTotHetMagazijnErIs(Databasesoort soort) {
        Opstelling opstelling = new Opstelling(soort);
        Verzendresultaat<Optional<Zaak>> goed = antwoord;
        antwoord = new Verzendresultaat.NietAfgeleverd<>("geen verbinding", Optional.empty());
        opstelling.beheer.opgemerkt(van("", Gebeurtenis.UPDATE_ZAAK));
        opstelling.vrager.vraag();
        opstelling.vrager.vraag();
        assertThat(gevraagd).as("niet te snel opnieuw").hasSize(1);

        antwoord = goed;
        klok.verder(Duration.ofMinutes(1));
        opstelling.vrager.vraag();

        assertThat(opstelling.verteld()).containsExactly("UPDATE_ZAAK WMOHH");
    }

    @OpElkeDatabase
    void bewaartNietsAlsErGeenAbonnementenbeheerIs(Databasesoort soort) {
        Opstelling opstelling = new Opstelling(soort);
        Abonnementenbeheer uit = new Uitgaandbeheer(Variant.UIT, ABONNEMENTEN, opstelling.rij, opstelling.zaaktypen);

        assertThat(uit.opgemerkt(van("", Gebeurtenis.UPDATE_ZAAK))).isZero();

        assertThat(opstelling.rij.aantal("ZAAKTYPE")).isZero();
    }

    private static Zaaknotificatie van(String zaaktype, Gebeurtenis gebeurtenis) {
        return new Zaaknotificatie(ZAAK, Zaaktype.van(zaaktype, zaaktype), gebeurtenis, "Suite", null, List.of());
    }

    private static Abonnee abonnee() {
        return new Abonnee(
                URI.create("http://127.0.0.1:9/stuf"),
                new Partij("9901", "WmoSuite", null),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                null,
                null,
                null,
                new Toegang.Wss(null, null, true, null));
    }

    private final class Opstelling {

        private final Notificatierij rij;
        private final Zaaktyperij zaaktypen;
        private final Abonnementenbeheer beheer;
        private final Zaaktypevrager vrager;

        Opstelling(Databasesoort soort) {
            TestDatabase database = soort.vers("abonnementen");
            rij = new Notificatierij(database.jdbc(), klok);
            zaaktypen = new Zaaktyperij(rij, database.jdbc(), klok);
            beheer = new Uitgaandbeheer(Variant.HIER, ABONNEMENTEN, rij, zaaktypen);
            vrager = new Zaaktypevrager(zaaktypen, beheer, this::vraag, database.transactie());
        }

        private Verzendresultaat<Optional<Zaak>> vraag(String zaak) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            gevraagd.add(zaak);
            return antwoord;
        }

        List<String> verteld() {
            return rij.wachtend(10).stream()
                    .map(Wachtend::notificatie)
                    .map(n -> n.gebeurtenis() + " " + n.zaaktype().code())
                    .toList();
        }
    }
}
