package nl.zaakregie.runtime.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code zr_dossier_team}: ended, never deleted. */
class TeamRepository {

    private final JdbcClient jdbc;

    TeamRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing when the employee already has this role; the caller holds the lock of the dossier. */
    void wijsToe(DossierId id, MedewerkerId medewerker, Rol rol, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_dossier_team (dossier, medewerker, rol, vanaf)
                        SELECT d.id, :medewerker, :rol, :nu
                        FROM zr_dossier d
                        WHERE d.id = :dossier
                          AND NOT EXISTS (
                            SELECT 1 FROM zr_dossier_team t
                            WHERE t.dossier = d.id AND t.medewerker = :medewerker AND t.rol = :rol AND t.tot IS NULL)
                        """)
                .param("dossier", id.toString())
                .param("medewerker", medewerker.waarde())
                .param("rol", rol.name())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void trekIn(DossierId id, MedewerkerId medewerker, Rol rol, Instant nu) {
        jdbc.sql("""
                        UPDATE zr_dossier_team
                        SET tot = :nu
                        WHERE dossier = :dossier AND medewerker = :medewerker AND rol = :rol AND tot IS NULL
                        """)
                .param("dossier", id.toString())
                .param("medewerker", medewerker.waarde())
                .param("rol", rol.name())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Teamlid> team(DossierId id) {
        return jdbc.sql("""
                        SELECT medewerker, rol, vanaf, tot
                        FROM zr_dossier_team
                        WHERE dossier = :dossier
                        ORDER BY nummer
                        """)
                .param("dossier", id.toString())
                .query((rs, nr) -> new Teamlid(
                        new MedewerkerId(rs.getString("medewerker")),
                        Rol.valueOf(rs.getString("rol")),
                        DossierRepository.moment(rs, "vanaf").orElseThrow(),
                        DossierRepository.moment(rs, "tot")))
                .list();
    }

    boolean bevat(DossierId id, MedewerkerId medewerker) {
        return jdbc.sql("""
                        SELECT COUNT(nummer)
                        FROM zr_dossier_team
                        WHERE dossier = :dossier AND medewerker = :medewerker AND tot IS NULL
                        """)
                        .param("dossier", id.toString())
                        .param("medewerker", medewerker.waarde())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Set<DossierId> lopendeDossiersVan(MedewerkerId medewerker) {
        List<String> ids = jdbc.sql("""
                        SELECT DISTINCT d.id
                        FROM zr_dossier_team t
                        JOIN zr_dossier d ON d.id = t.dossier
                        WHERE t.medewerker = :medewerker AND t.tot IS NULL AND d.gesloten IS NULL
                        """)
                .param("medewerker", medewerker.waarde())
                .query(String.class)
                .list();
        return new LinkedHashSet<>(ids.stream().map(DossierId::van).toList());
    }
}
