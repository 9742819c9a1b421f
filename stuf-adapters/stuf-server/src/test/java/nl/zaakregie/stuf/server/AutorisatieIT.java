package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.PortType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of who may use which service, and what makes a message unique: for every service of every version. */
class AutorisatieIT extends Eindpunttest {

    /** What the settings give the sender Lezer; the services go by their name, so in both versions. */
    private static final Set<Operatie> MAG_DE_LEZER = Set.of(Operatie.GEEF_ZAAKDETAILS, Operatie.GEEF_ZAAKSTATUS);

    static List<Testbericht> berichten() {
        return Testbericht.alle();
    }

    static List<Testbericht> berichtenMetGevolg() {
        return berichten().stream()
                .filter(b -> b.service().berichtcode() != Berichtcode.LV01)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void eenZenderMagPreciesWatInDeTabelStaat(Testbericht bericht) throws Exception {
        HttpResponse<String> antwoord =
                post.verstuur(bericht.metReferentie(post.nummer()).met("Suite", "Lezer"));

        if (MAG_DE_LEZER.contains(bericht.service().operatie())) {
            assertThat(antwoord.statusCode()).isEqualTo(200);
        } else {
            boolean asynchroon = bericht.service().portType() == PortType.ONTVANG_ASYNCHROON;
            assertFout(antwoord, asynchroon ? "Fo03" : "Fo02", "StUF052");
            assertThat(antwoord.body())
                    .contains("niet bevoegd tot " + bericht.service().operatienaam());
        }
        assertThat(magazijn.zaken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("berichtenMetGevolg")
    void hetzelfdeNummerMetAndereInhoudIsStuf016EnZonderHetzelfdeAntwoord(Testbericht bericht) throws Exception {
        if (!bericht.naam().endsWith("creeerZaak")) {
            post.verstuur(Testbericht.lees("zds12-creeerZaak").metReferentie(post.nummer()));
        }
        Testbericht eerste = bericht.metReferentie(post.nummer());
        HttpResponse<String> antwoord = post.verstuur(eerste);
        assertThat(antwoord.statusCode()).isEqualTo(200);

        HttpResponse<String> ander = post.verstuur(eerste.met("tijdstipBericht>2026", "tijdstipBericht>2025"));
        HttpResponse<String> nogEens = post.verstuur(eerste);

        boolean asynchroon = bericht.service().portType() == PortType.ONTVANG_ASYNCHROON;
        assertFout(ander, asynchroon ? "Fo03" : "Fo02", "StUF016");
        assertThat(nogEens.body()).isEqualTo(antwoord.body());
    }
}
