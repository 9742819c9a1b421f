package nl.zaakregie.groepstraject.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.groepstraject.domain.LopendeTrajecten;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running traject by one query: a row per client and regisseur of now. */
public final class JdbcLopendeTrajecten implements LopendeTrajecten {

    private final JdbcClient jdbc;

    public JdbcLopendeTrajecten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LopendTraject> vind(DossierId traject) {
        List<Rij> rijen = jdbc.sql("""
                        SELECT t.groep, g.vertrouwelijk, l.persoon, r.medewerker
                        FROM zr_groepstraject_traject t
                        JOIN zr_groepstraject_groep g ON g.id = t.groep
                        LEFT JOIN zr_groepstraject_lid l ON l.groep = t.groep AND l.tot IS NULL AND l.soort = 'CLIENT'
                        LEFT JOIN zr_groepstraject_regisseur r ON r.traject = t.id AND r.tot IS NULL
                        WHERE t.id = ? AND t.gesloten IS NULL
                        ORDER BY r.hoofd DESC, r.volgnummer, l.volgnummer
                        """)
                .param(traject.waarde())
                .query((rs, nummer) -> Rij.uit(rs))
                .list();
        return rijen.stream().findFirst().map(eerste -> samen(traject, eerste, rijen));
    }

    private static LopendTraject samen(DossierId traject, Rij eerste, List<Rij> rijen) {
        Set<PersoonId> clienten = new LinkedHashSet<>();
        Set<MedewerkerId> regisseurs = new LinkedHashSet<>();
        for (Rij rij : rijen) {
            rij.client().ifPresent(clienten::add);
            rij.regisseur().ifPresent(regisseurs::add);
        }
        return new LopendTraject(eerste.groep(), traject, clienten, List.copyOf(regisseurs), eerste.vertrouwelijk());
    }

    private record Rij(
            GroepId groep, boolean vertrouwelijk, Optional<PersoonId> client, Optional<MedewerkerId> regisseur) {

        static Rij uit(ResultSet rs) throws SQLException {
            return new Rij(
                    new GroepId(Kolommen.sleutel(rs, "groep")),
                    rs.getBoolean("vertrouwelijk"),
                    Kolommen.sleutelOfNiets(rs, "persoon").map(PersoonId::new),
                    Optional.ofNullable(rs.getString("medewerker")).map(MedewerkerId::new));
        }
    }
}
