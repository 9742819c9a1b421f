package nl.zaakregie.groepstraject.persistence;

import java.util.List;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.domain.Fase;
import nl.zaakregie.groepstraject.domain.Fasestap;
import nl.zaakregie.groepstraject.domain.Faseverloop;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Phases in table {@code zr_groepstraject_fase}. */
public final class JdbcFaseverloop implements Faseverloop {

    private final JdbcClient jdbc;

    public JdbcFaseverloop(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fasestap> van(DossierId traject) {
        return jdbc.sql("""
                        SELECT persoon, fase, sinds, medewerker FROM zr_groepstraject_fase
                        WHERE traject = ? ORDER BY persoon, volgnummer
                        """)
                .param(traject.waarde())
                .query((rij, nummer) -> new Fasestap(
                        new PersoonId(Kolommen.sleutel(rij, "persoon")),
                        Fase.valueOf(rij.getString("fase")),
                        Kolommen.moment(rij, "sinds"),
                        new MedewerkerId(rij.getString("medewerker"))))
                .list();
    }

    @Override
    public void voegToe(DossierId traject, Fasestap stap) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_groepstraject_fase (traject, persoon, volgnummer, fase, sinds, medewerker)
                            SELECT :traject, :persoon, COALESCE(MAX(volgnummer), 0) + 1, :fase, :sinds, :medewerker
                            FROM zr_groepstraject_fase WHERE traject = :traject AND persoon = :persoon
                            """)
                    .param("traject", traject.waarde())
                    .param("persoon", stap.persoon().waarde())
                    .param("fase", stap.fase().name())
                    .param("sinds", Kolommen.van(stap.sinds()))
                    .param("medewerker", stap.medewerker().waarde())
                    .update();
        } catch (DuplicateKeyException e) {
            throw GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD.fout();
        }
    }
}
