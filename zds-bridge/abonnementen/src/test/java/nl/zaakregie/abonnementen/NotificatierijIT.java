package nl.zaakregie.abonnementen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
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
        assertThat(wachtend.get(1).nummer().tijdstip())
                .as("tijdstipBericht loopt op, ook als de klok stilstaat")
                .isGreaterThan(wachtend.get(0).nummer().tijdstip());
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
        long id = rij.wachtend(1).get(0).id();

        assertThat(rij.neem(id, Duration.ofMinutes(1))).isTrue();
        assertThat(rij.neem(id, Duration.ofMinutes(1))).isFalse();
        rij.terug(id);
        assertThat(rij.neem(id, Duration.ofMinutes(1))).isTrue();
        rij.geleverd(id);
        assertThat(rij.neem(id, Duration.ofMinutes(1))).isFalse();
    }
}
