package nl.zaakregie.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.opdrachten.Overdracht.Opdracht;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.springframework.dao.DuplicateKeyException;

class JdbcOverdrachtenIT {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    private final Opdracht opdracht =
            new Opdracht(DeelplanId.nieuw(), DossierId.nieuw(), new Zaakidentificatie("9901-DEEL-000001"), "wmo");

    @OpElkeDatabase
    void bewaartElkeOverdrachtMetZijnAntwoord(Databasesoort soort) {
        JdbcOverdrachten overdrachten =
                new JdbcOverdrachten(soort.vers("opdrachten").jdbc());
        Overdracht eerste = verstuurd("R-1");
        overdrachten.voegToe(eerste);
        Overdracht geweigerd = eerste.bevestigd(NU.plusSeconds(1))
                .antwoord(false, Optional.of("geen ruimte"), NU.plusSeconds(2))
                .hernieuwd(new Referentienummer("R-1b"));

        overdrachten.wijzig(geweigerd);
        Overdracht tweede = verstuurd("R-2");
        overdrachten.voegToe(tweede);

        assertThat(overdrachten.van(opdracht.traject())).containsExactly(geweigerd, tweede);
        assertThat(overdrachten.laatste(opdracht.deelplan())).contains(tweede);
        assertThat(overdrachten.vind(new Referentienummer("R-1b"))).contains(geweigerd);
        assertThat(overdrachten.vindVoorWijziging(new Referentienummer("R-2"))).contains(tweede);
        assertThat(overdrachten.vind(new Referentienummer("R-1"))).isEmpty();
        assertThat(overdrachten.aantalWachtend()).isEqualTo(1);
    }

    @OpElkeDatabase
    void laatErPerDeelplanMaarEenOpAntwoordWachten(Databasesoort soort) {
        JdbcOverdrachten overdrachten =
                new JdbcOverdrachten(soort.vers("opdrachten").jdbc());
        overdrachten.voegToe(verstuurd("R-1"));

        assertThatThrownBy(() -> overdrachten.voegToe(verstuurd("R-2"))).isInstanceOf(DuplicateKeyException.class);
    }

    private Overdracht verstuurd(String nummer) {
        return Overdracht.verstuurd(opdracht, "zorg", new Referentienummer(nummer), NU);
    }
}
