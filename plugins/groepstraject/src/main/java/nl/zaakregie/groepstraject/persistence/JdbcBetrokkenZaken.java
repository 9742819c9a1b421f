package nl.zaakregie.groepstraject.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zaken beside the plan in table {@code zr_groepstraject_zaak}. */
public final class JdbcBetrokkenZaken implements BetrokkenZaken {

    private static final String SELECTIE = """
            SELECT traject, zaak, zaaktype, omschrijving, stand, sinds, medewerker FROM zr_groepstraject_zaak
            """;

    private final JdbcClient jdbc;

    public JdbcBetrokkenZaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BetrokkenZaak> van(DossierId traject) {
        return jdbc.sql(SELECTIE + "WHERE traject = ? ORDER BY sinds, zaak")
                .param(traject.waarde())
                .query(JdbcBetrokkenZaken::zaak)
                .list();
    }

    @Override
    public Optional<BetrokkenZaak> vind(DossierId traject, Zaakidentificatie zaak) {
        return jdbc.sql(SELECTIE + "WHERE traject = ? AND zaak = ?")
                .params(traject.waarde(), zaak.waarde())
                .query(JdbcBetrokkenZaken::zaak)
                .optional();
    }

    @Override
    public List<BetrokkenZaak> aangeboden(Collection<DossierId> trajecten) {
        return trajecten.isEmpty()
                ? List.of()
                : jdbc.sql(SELECTIE + "WHERE stand = 'AANGEBODEN' AND traject IN (:trajecten) ORDER BY sinds, zaak")
                        .param(
                                "trajecten",
                                trajecten.stream().map(DossierId::waarde).toList())
                        .query(JdbcBetrokkenZaken::zaak)
                        .list();
    }

    @Override
    public boolean biedAan(BetrokkenZaak zaak) {
        return jdbc.sql("""
                        INSERT INTO zr_groepstraject_zaak
                            (traject, zaak, zaaktype, omschrijving, stand, sinds, medewerker)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                zaak.traject().waarde(),
                                zaak.zaak().waarde(),
                                zaak.zaaktype(),
                                zaak.omschrijving(),
                                zaak.stand().name(),
                                Kolommen.van(zaak.sinds()),
                                zaak.medewerker().map(MedewerkerId::waarde).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public void besluit(BetrokkenZaak oud, BetrokkenZaak nieuw) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_groepstraject_zaak SET stand = ?, sinds = ?, medewerker = ?
                        WHERE traject = ? AND zaak = ? AND stand = ?
                        """)
                .params(
                        nieuw.stand().name(),
                        Kolommen.van(nieuw.sinds()),
                        nieuw.medewerker().map(MedewerkerId::waarde).orElse(null),
                        oud.traject().waarde(),
                        oud.zaak().waarde(),
                        oud.stand().name())
                .update();
        if (geraakt == 0) {
            throw GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD.fout();
        }
    }

    private static BetrokkenZaak zaak(ResultSet rij, int nummer) throws SQLException {
        return new BetrokkenZaak(
                new DossierId(Kolommen.sleutel(rij, "traject")),
                new Zaakidentificatie(rij.getString("zaak")),
                rij.getString("zaaktype"),
                rij.getString("omschrijving"),
                BetrokkenZaak.Stand.valueOf(rij.getString("stand")),
                Kolommen.moment(rij, "sinds"),
                Optional.ofNullable(rij.getString("medewerker")).map(MedewerkerId::new));
    }
}
