package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.zaakregie.doorgifte.Wachtrij.Wachtend;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class WachtrijIT {

    private final VerzetbareKlok klok = new VerzetbareKlok();

    private Wachtrij wachtrij(TestDatabase database) {
        return new Wachtrij(database.jdbc(), database.transactie(), klok);
    }

    @OpElkeDatabase
    void geeftDeInhoudTerugZoalsHijKwam(Databasesoort soort) throws Exception {
        Wachtrij wachtrij = wachtrij(soort.vers("doorgifte"));
        byte[] inhoud = new byte[700 * 1024];
        new Random(3).nextBytes(inhoud);

        assertThat(bewaar(wachtrij, "Suite", "1", "Z-1", inhoud)).isTrue();

        long id = wachtrij.wachtend(10).get(0).id();
        Verzoek gelezen = wachtrij.lees(id);
        try (Romp romp = gelezen.inhoud();
                InputStream bytes = romp.open()) {
            assertThat(bytes.readAllBytes()).isEqualTo(inhoud);
        }
        assertThat(gelezen.portType()).isEqualTo(PortType.ONTVANG_ASYNCHROON);
        assertThat(gelezen.soapactie()).isEqualTo("\"actie\"");
    }

    @OpElkeDatabase
    void kentPerZenderEenReferentienummerMaarEenKeer(Databasesoort soort) {
        Wachtrij wachtrij = wachtrij(soort.vers("doorgifte"));

        assertThat(bewaar(wachtrij, "Suite", "1", "Z-1", new byte[] {1})).isTrue();
        assertThat(bewaar(wachtrij, "Suite", "1", "Z-1", new byte[] {2})).isFalse();
        assertThat(bewaar(wachtrij, "Suite2", "1", "Z-9", new byte[] {3})).isTrue();

        assertThat(wachtrij.vind(kop("Suite", "1").sleutel().orElseThrow())).isPresent();
        assertThat(wachtrij.wachtend(10)).extracting(Wachtend::zaak).containsExactly("Z-1", "Z-9");
    }

    @OpElkeDatabase
    void laatMaarEenKnoopEenBerichtTegelijkBezorgen(Databasesoort soort) {
        Wachtrij wachtrij = wachtrij(soort.vers("doorgifte"));
        bewaar(wachtrij, "Suite", "1", "Z-1", new byte[] {1});
        long id = wachtrij.wachtend(1).get(0).id();

        assertThat(wachtrij.neem(id, Duration.ofMinutes(5))).isTrue();
        assertThat(wachtrij.neem(id, Duration.ofMinutes(5))).isFalse();
        klok.verder(Duration.ofMinutes(6));
        assertThat(wachtrij.neem(id, Duration.ofMinutes(5)))
                .as("na een gevallen knoop")
                .isTrue();
    }

    @OpElkeDatabase
    void vergeetWatLangGeledenIsAfgehandeld(Databasesoort soort) {
        TestDatabase database = soort.vers("doorgifte");
        Wachtrij wachtrij = wachtrij(database);
        bewaar(wachtrij, "Suite", "1", "Z-1", new byte[] {1});
        bewaar(wachtrij, "Suite", "2", "Z-1", new byte[] {2});
        List<Wachtend> wachtend = wachtrij.wachtend(10);
        wachtrij.geleverd(wachtend.get(0).id());
        Instant later = klok.instant().plus(Duration.ofDays(1));

        assertThat(wachtrij.vergeetVan(later)).isEqualTo(1);
        assertThat(wachtrij.wachtend(10))
                .extracting(Wachtend::id)
                .containsExactly(wachtend.get(1).id());
    }

    private static boolean bewaar(Wachtrij wachtrij, String zender, String nummer, String zaak, byte[] inhoud) {
        Verzoek verzoek = new Verzoek(PortType.ONTVANG_ASYNCHROON, "text/xml", "\"actie\"", Romp.van(inhoud));
        return wachtrij.bewaar(kop(zender, nummer), zaak, verzoek, "a".repeat(64), "<Bv03/>");
    }

    private static Berichtkop kop(String zender, String nummer) {
        return new Berichtkop(
                StufService.ZDS12_UPDATE_ZAAK,
                new Stuurgegevens(
                        Berichtcode.LK01,
                        Systeem.van("9901", zender),
                        Systeem.van("9901", "Zakenmagazijn"),
                        nummer,
                        null,
                        null,
                        "ZAK",
                        null));
    }
}
