package nl.zaakregie.abonnementen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class NotificatierijIT {

    private final VerzetbareKlok klok = new VerzetbareKlok();

    @OpElkeDatabase
    void geeftEenNotificatieTerugZoalsZijErinGing(Databasesoort soort) {
        Notificatierij rij = new Notificatierij(soort.vers("abonnementen").jdbc(), klok);
        Zaaknotificatie met = AbonnementenTest.van(
                "WMOHH",
                Gebeurtenis.ACTUALISEER_ZAAKSTATUS,
                "Suite",
                AbonnementenTest.status("INBEH", "In behandeling"));
        Zaaknotificatie zonder = AbonnementenTest.van("WMOHH", Gebeurtenis.UPDATE_ZAAK, "Suite", null);

        rij.voegToe("wmo", met);
        rij.voegToe("regie", zonder);

        List<Wachtend> wachtend = rij.wachtend(10);
        assertThat(wachtend).extracting(Wachtend::notificatie).containsExactly(met, zonder);
    }

    @OpElkeDatabase
    void vergeetMetDeTransactieMee(Databasesoort soort) {
        TestDatabase database = soort.vers("abonnementen");
        Notificatierij rij = new Notificatierij(database.jdbc(), klok);

        database.transactie().executeWithoutResult(s -> {
            rij.voegToe("wmo", AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Suite", null));
            s.setRollbackOnly();
        });

        assertThat(rij.wachtend(10)).isEmpty();
    }

    @OpElkeDatabase
    void laatMaarEenKnoopTegelijkVersturen(Databasesoort soort) {
        Notificatierij rij = new Notificatierij(soort.vers("abonnementen").jdbc(), klok);
        rij.voegToe("wmo", AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Suite", null));
        Wachtend bericht = rij.wachtend(1).get(0);

        Wachtend genomen = rij.neem(bericht, Duration.ofMinutes(1)).orElseThrow();
        assertThat(rij.neem(bericht, Duration.ofMinutes(1))).isEmpty();
        rij.terug(bericht.id());
        Wachtend weer = rij.wachtend(1).get(0);
        assertThat(rij.neem(weer, Duration.ofMinutes(1)))
                .map(Wachtend::nummer)
                .as("een herhaling is hetzelfde bericht")
                .contains(genomen.nummer());
        rij.geleverd(bericht.id());
        assertThat(rij.neem(weer, Duration.ofMinutes(1))).isEmpty();
    }

    @OpElkeDatabase
    void hetTijdstipLooptOpOverKnopenEnHerstarts(Databasesoort soort) {
        TestDatabase database = soort.vers("abonnementen");
        Notificatierij knoop = new Notificatierij(database.jdbc(), klok);
        Notificatierij achter = new Notificatierij(
                database.jdbc(), new VerzetbareKlok(klok.instant().minusSeconds(60), klok.getZone()));
        Zaaknotificatie notificatie = AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Suite", null);
        List<Notificatierij> wie = List.of(knoop, achter, knoop, achter);
        wie.forEach(rij -> rij.voegToe("wmo", notificatie));

        List<StufTijdstip> tijdstippen = new ArrayList<>();
        for (int i = 0; i < wie.size(); i++) {
            Wachtend bericht = knoop.wachtend(10).get(i);
            tijdstippen.add(wie.get(i)
                    .neem(bericht, Duration.ofMinutes(5))
                    .orElseThrow()
                    .nummer()
                    .tijdstip());
        }

        assertThat(tijdstippen).isSorted().doesNotHaveDuplicates();
    }

    @OpElkeDatabase
    void vergeetNaDeBewaartermijnWatBezorgdOfGeweigerdIsEnNooitWatNogMoet(Databasesoort soort) {
        TestDatabase database = soort.vers("abonnementen");
        Notificatierij rij = new Notificatierij(database.jdbc(), klok);
        Zaaknotificatie notificatie = AbonnementenTest.van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Suite", null);
        for (int i = 0; i < 4; i++) {
            rij.voegToe("wmo", notificatie);
        }
        List<Wachtend> oud = rij.wachtend(4);
        rij.geleverd(oud.get(0).id());
        rij.afgewezen(oud.get(1).id(), "StUF058");
        klok.verder(Duration.ofDays(31));
        rij.voegToe("wmo", notificatie);
        Wachtend vers = rij.wachtend(4).get(2);
        rij.geleverd(vers.id());

        rij.vergeetVan(klok.instant().minus(Duration.ofDays(30)));

        assertThat(rij.aantal("GELEVERD")).isEqualTo(1);
        assertThat(rij.aantal("AFGEWEZEN")).isZero();
        assertThat(rij.aantal("WACHT")).isEqualTo(2);
    }
}
