package nl.zaakregie.runtime.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code zr_dossier}. */
class DossierRepository {

    private static final String KOLOMMEN =
            "SELECT id, soort, model, motor, vertrouwelijk, zaak, geopend, gesloten, team FROM zr_dossier ";

    private final JdbcClient jdbc;

    DossierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier and the engine that runs it. */
    record Rij(Dossier dossier, Zaakmotor.Taal motor) {}

    void voegToe(Dossieropening opening, Zaakmotor.Taal motor, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_dossier (id, soort, model, motor, vertrouwelijk, geopend, team)
                        VALUES (:id, :soort, :model, :motor, :vertrouwelijk, :geopend, :team)
                        """)
                .param("id", opening.id().toString())
                .param("soort", opening.soort())
                .param("model", opening.model())
                .param("motor", motor.name())
                .param("vertrouwelijk", opening.vertrouwelijk())
                .param("geopend", nu.atOffset(ZoneOffset.UTC))
                .param("team", opening.team().orElse(null))
                .update();
    }

    void zetTeam(DossierId id, Optional<String> team) {
        jdbc.sql("UPDATE zr_dossier SET team = :team WHERE id = :id")
                .param("team", team.orElse(null))
                .param("id", id.toString())
                .update();
    }

    /** Locks the row until the end of the transaction: changes of one dossier happen one after another. */
    Optional<Rij> vergrendel(DossierId id) {
        return jdbc.sql(KOLOMMEN + "WHERE id = :id FOR UPDATE")
                .param("id", id.toString())
                .query(DossierRepository::rij)
                .optional();
    }

    Optional<Rij> vind(DossierId id) {
        return jdbc.sql(KOLOMMEN + "WHERE id = :id")
                .param("id", id.toString())
                .query(DossierRepository::rij)
                .optional();
    }

    List<Dossier> vindAlle(Collection<DossierId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(KOLOMMEN + "WHERE id IN (:ids) ORDER BY geopend, id")
                .param("ids", ids.stream().map(DossierId::toString).toList())
                .query((rs, nr) -> rij(rs, nr).dossier())
                .list();
    }

    Optional<DossierId> vanZaak(Zaakidentificatie zaak) {
        return jdbc.sql("SELECT id FROM zr_dossier WHERE zaak = :zaak")
                .param("zaak", zaak.waarde())
                .query(String.class)
                .optional()
                .map(DossierId::van);
    }

    void koppelZaak(DossierId id, Zaakidentificatie zaak) {
        jdbc.sql("UPDATE zr_dossier SET zaak = :zaak WHERE id = :id")
                .param("zaak", zaak.waarde())
                .param("id", id.toString())
                .update();
    }

    /** Leaves the first moment of closing as it is. */
    void sluit(DossierId id, Instant nu) {
        jdbc.sql("UPDATE zr_dossier SET gesloten = :nu WHERE id = :id AND gesloten IS NULL")
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .param("id", id.toString())
                .update();
    }

    private static Rij rij(ResultSet rs, int nummer) throws SQLException {
        Dossier dossier = new Dossier(
                DossierId.van(rs.getString("id")),
                rs.getString("soort"),
                rs.getString("model"),
                rs.getBoolean("vertrouwelijk"),
                Optional.ofNullable(rs.getString("zaak")).map(Zaakidentificatie::new),
                moment(rs, "geopend").orElseThrow(),
                moment(rs, "gesloten"),
                Optional.ofNullable(rs.getString("team")));
        return new Rij(dossier, Zaakmotor.Taal.valueOf(rs.getString("motor")));
    }

    static Optional<Instant> moment(ResultSet rs, String kolom) throws SQLException {
        @Nullable OffsetDateTime moment = rs.getObject(kolom, OffsetDateTime.class);
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
