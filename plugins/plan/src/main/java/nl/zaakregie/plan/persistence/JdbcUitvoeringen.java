package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.persistence.Kolommen.moment;
import static nl.zaakregie.plan.persistence.Kolommen.tijdstip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Eindreden;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Uitvoeringen} in the tables {@code zr_plan_deelplan}, {@code _deelplanstap} and {@code _deelplanzaak}. */
public final class JdbcUitvoeringen implements Uitvoeringen {

    private static final String UITVOERING = """
            SELECT d.id, d.plan, d.traject, d.status, z.zaak, z.startdatum, z.gesloten
            FROM zr_plan_deelplan d
            LEFT JOIN zr_plan_deelplanzaak z ON z.deelplan = d.id
                AND z.volgnr = (SELECT MAX(l.volgnr) FROM zr_plan_deelplanzaak l WHERE l.deelplan = d.id)
            """;

    private final JdbcClient jdbc;

    public JdbcUitvoeringen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Uitvoering> vind(DeelplanId id) {
        return jdbc.sql(UITVOERING + "WHERE d.id = :id")
                .param("id", id.waarde())
                .query((rij, nr) -> uitvoering(rij))
                .optional();
    }

    @Override
    public Optional<Uitvoering> vindOpZaak(Zaakidentificatie zaak) {
        return jdbc.sql("SELECT deelplan FROM zr_plan_deelplanzaak WHERE zaak = :zaak")
                .param("zaak", zaak.waarde())
                .query(UUID.class)
                .optional()
                .flatMap(id -> vind(new DeelplanId(id)));
    }

    @Override
    public List<Uitvoering> van(DossierId traject) {
        return jdbc.sql(UITVOERING + "WHERE d.traject = :traject ORDER BY d.id")
                .param("traject", traject.waarde())
                .query((rij, nr) -> uitvoering(rij))
                .list();
    }

    @Override
    public List<Wachtend> zonderAntwoord(Collection<DossierId> trajecten, Instant voor) {
        if (trajecten.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT d.id, d.traject, MAX(s.tijdstip) AS sinds
                FROM zr_plan_deelplan d
                JOIN zr_plan_deelplanstap s ON s.deelplan = d.id
                WHERE d.traject IN (:trajecten) AND d.status = 'OPDRACHT_UITGEZET'
                GROUP BY d.id, d.traject
                HAVING MAX(s.tijdstip) < :voor
                ORDER BY sinds, d.id
                """)
                .param("trajecten", trajecten.stream().map(DossierId::waarde).toList())
                .param("voor", tijdstip(voor))
                .query((rij, nr) -> new Wachtend(
                        new DeelplanId(rij.getObject("id", UUID.class)),
                        new DossierId(rij.getObject("traject", UUID.class)),
                        moment(rij, "sinds")))
                .list();
    }

    @Override
    public void bewaar(Uitvoering uitvoering, Stap stap) {
        if (schrijf(uitvoering, "UPDATE zr_plan_deelplan SET status = :status WHERE id = :id") == 0) {
            schrijf(uitvoering, """
                    INSERT INTO zr_plan_deelplan (id, plan, traject, status)
                    VALUES (:id, :plan, :traject, :status)
                    """);
        }
        voegStapToe(uitvoering.deelplan(), stap);
    }

    @Override
    public void bewaarZaak(Uitvoering uitvoering) {
        uitvoering.zaak().ifPresent(zaak -> bewaarZaak(uitvoering.deelplan(), zaak));
    }

    @Override
    public List<Stap> stappen(DeelplanId id) {
        return jdbc.sql("""
                SELECT status, door, tijdstip, reden, toelichting
                FROM zr_plan_deelplanstap
                WHERE deelplan = :id
                ORDER BY volgnr
                """)
                .param("id", id.waarde())
                .query((rij, nr) -> stap(rij))
                .list();
    }

    private int schrijf(Uitvoering uitvoering, String sql) {
        return jdbc.sql(sql)
                .param("id", uitvoering.deelplan().waarde())
                .param("plan", uitvoering.plan().waarde())
                .param("traject", uitvoering.traject().waarde())
                .param("status", uitvoering.status().name())
                .update();
    }

    private void voegStapToe(DeelplanId deelplan, Stap stap) {
        jdbc.sql("""
                INSERT INTO zr_plan_deelplanstap (deelplan, volgnr, status, door, tijdstip, reden, toelichting)
                SELECT :deelplan, COALESCE(MAX(volgnr), 0) + 1, :status, :door, :tijdstip, :reden, :toelichting
                FROM zr_plan_deelplanstap
                WHERE deelplan = :deelplan
                """)
                .param("deelplan", deelplan.waarde())
                .param("status", stap.status().name())
                .param("door", stap.door().map(MedewerkerId::waarde).orElse(null))
                .param("tijdstip", tijdstip(stap.op()))
                .param("reden", stap.reden().map(Eindreden::name).orElse(null))
                .param("toelichting", stap.toelichting().orElse(null))
                .update();
    }

    private void bewaarZaak(DeelplanId deelplan, Deelplanzaak zaak) {
        int gewijzigd = jdbc.sql("UPDATE zr_plan_deelplanzaak SET gesloten = :gesloten WHERE zaak = :zaak")
                .param("gesloten", zaak.gesloten())
                .param("zaak", zaak.zaak().waarde())
                .update();
        if (gewijzigd == 0) {
            jdbc.sql("""
                    INSERT INTO zr_plan_deelplanzaak (zaak, deelplan, volgnr, startdatum, gesloten)
                    SELECT :zaak, :deelplan, COALESCE(MAX(volgnr), 0) + 1, :startdatum, :gesloten
                    FROM zr_plan_deelplanzaak
                    WHERE deelplan = :deelplan
                    """)
                    .param("zaak", zaak.zaak().waarde())
                    .param("deelplan", deelplan.waarde())
                    .param("startdatum", zaak.startdatum())
                    .param("gesloten", zaak.gesloten())
                    .update();
        }
    }

    private static Uitvoering uitvoering(ResultSet rij) throws SQLException {
        return new Uitvoering(
                new DeelplanId(rij.getObject("id", UUID.class)),
                new PlanId(rij.getObject("plan", UUID.class)),
                new DossierId(rij.getObject("traject", UUID.class)),
                Deelplanstatus.valueOf(rij.getString("status")),
                zaak(rij));
    }

    private static Optional<Deelplanzaak> zaak(ResultSet rij) throws SQLException {
        String zaak = rij.getString("zaak");
        return zaak == null
                ? Optional.empty()
                : Optional.of(new Deelplanzaak(
                        new Zaakidentificatie(zaak),
                        rij.getObject("startdatum", LocalDate.class),
                        rij.getBoolean("gesloten")));
    }

    private static Stap stap(ResultSet rij) throws SQLException {
        return new Stap(
                Deelplanstatus.valueOf(rij.getString("status")),
                Optional.ofNullable(rij.getString("door")).map(MedewerkerId::new),
                moment(rij, "tijdstip"),
                Optional.ofNullable(rij.getString("reden")).map(Eindreden::valueOf),
                Optional.ofNullable(rij.getString("toelichting")));
    }
}
