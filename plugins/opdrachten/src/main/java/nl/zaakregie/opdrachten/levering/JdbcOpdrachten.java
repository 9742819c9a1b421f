package nl.zaakregie.opdrachten.levering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opdrachten in tables {@code zr_opdrachten_opdracht} and {@code zr_opdrachten_opdrachtstand}. */
final class JdbcOpdrachten implements Opdrachten {

    private static final String SELECTIE = """
            SELECT id, traject, deelplan, aanbieder, product, volume, frequentie, tarief, ingang, einde, reden, akkoord,
                   stand, sinds, opgesteld, versie
            FROM zr_opdrachten_opdracht
            """;

    private final JdbcClient jdbc;

    JdbcOpdrachten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void voegToe(Opdracht o) {
        jdbc.sql("""
                        INSERT INTO zr_opdrachten_opdracht
                            (id, traject, deelplan, aanbieder, product, volume, frequentie, tarief, ingang, einde,
                             reden, stand, sinds, opgesteld, versie)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        o.id(),
                        o.traject().waarde(),
                        o.deelplan().waarde(),
                        o.aanbieder(),
                        o.product(),
                        o.volume(),
                        o.frequentie().name(),
                        o.tarief(),
                        o.ingang(),
                        o.einde(),
                        o.reden().orElse(null),
                        o.stand().name(),
                        tijd(o.sinds()),
                        tijd(o.opgesteld()))
                .update();
        schrijfStap(o);
    }

    @Override
    public void wijzig(Opdracht o) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_opdrachten_opdracht
                        SET stand = ?, sinds = ?, akkoord = ?, versie = versie + 1
                        WHERE id = ? AND versie = ?
                        """)
                .params(
                        o.stand().name(),
                        tijd(o.sinds()),
                        o.akkoord().map(MedewerkerId::waarde).orElse(null),
                        o.id(),
                        o.versie())
                .update();
        if (geraakt == 0) {
            throw LeveringFout.GELIJKTIJDIG_GEWIJZIGD.bij(o.id());
        }
        schrijfStap(o);
    }

    private void schrijfStap(Opdracht o) {
        jdbc.sql("""
                        INSERT INTO zr_opdrachten_opdrachtstand (opdracht, volgnummer, stand, op)
                        SELECT :id, COALESCE(MAX(volgnummer), 0) + 1, :stand, :op
                        FROM zr_opdrachten_opdrachtstand WHERE opdracht = :id
                        """)
                .param("id", o.id())
                .param("stand", o.stand().name())
                .param("op", tijd(o.sinds()))
                .update();
    }

    @Override
    public Optional<Opdracht> vind(UUID id) {
        return jdbc.sql(SELECTIE + "WHERE id = ?")
                .param(id)
                .query(JdbcOpdrachten::opdracht)
                .optional();
    }

    @Override
    public List<Opdracht> van(DossierId traject) {
        return jdbc.sql(SELECTIE + "WHERE traject = ? ORDER BY opgesteld, id")
                .param(traject.waarde())
                .query(JdbcOpdrachten::opdracht)
                .list();
    }

    @Override
    public List<Opdracht> van(DeelplanId deelplan) {
        return jdbc.sql(SELECTIE + "WHERE deelplan = ? ORDER BY opgesteld, id")
                .param(deelplan.waarde())
                .query(JdbcOpdrachten::opdracht)
                .list();
    }

    @Override
    public List<Opdracht> met(Collection<Opdracht.Stand> standen) {
        return jdbc.sql(SELECTIE + "WHERE stand IN (:standen) ORDER BY sinds, id")
                .param("standen", standen.stream().map(Enum::name).toList())
                .query(JdbcOpdrachten::opdracht)
                .list();
    }

    @Override
    public List<Opdracht> nietGestartVoor(LocalDate dag) {
        return jdbc.sql(SELECTIE + "WHERE stand IN ('VERZONDEN', 'GEACCEPTEERD') AND ingang < ? ORDER BY ingang, id")
                .param(dag)
                .query(JdbcOpdrachten::opdracht)
                .list();
    }

    @Override
    public List<Stap> verloop(UUID id) {
        return jdbc.sql("SELECT stand, op FROM zr_opdrachten_opdrachtstand WHERE opdracht = ? ORDER BY volgnummer")
                .param(id)
                .query((rij, nummer) -> new Stap(Opdracht.Stand.valueOf(rij.getString("stand")), moment(rij, "op")))
                .list();
    }

    private static Opdracht opdracht(ResultSet rij, int nummer) throws SQLException {
        return new Opdracht(
                rij.getObject("id", UUID.class),
                new DossierId(rij.getObject("traject", UUID.class)),
                new DeelplanId(rij.getObject("deelplan", UUID.class)),
                rij.getString("aanbieder"),
                rij.getString("product"),
                rij.getBigDecimal("volume"),
                Opdracht.Frequentie.valueOf(rij.getString("frequentie")),
                rij.getBigDecimal("tarief"),
                rij.getObject("ingang", LocalDate.class),
                rij.getObject("einde", LocalDate.class),
                Optional.ofNullable(rij.getString("reden")),
                Optional.ofNullable(rij.getString("akkoord")).map(MedewerkerId::new),
                Opdracht.Stand.valueOf(rij.getString("stand")),
                moment(rij, "sinds"),
                moment(rij, "opgesteld"),
                rij.getInt("versie"));
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
