package nl.zaakregie.samenwerken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.overzicht.Overlegbesluiten;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Store of casusoverleggen and what they decided; answers other plugins about decisions. */
class Overleggen implements Overlegbesluiten {

    private static final String OVERLEG = """
            SELECT id, traject, onderwerp, grondslag, gepland, agenda, stand, verslag, fase, versie
            FROM zr_samenwerken_overleg
            """;

    private final JdbcClient jdbc;

    Overleggen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Overleg o) {
        jdbc.sql("""
                        INSERT INTO zr_samenwerken_overleg
                            (id, traject, onderwerp, grondslag, gepland, agenda, stand, fase, versie)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
                        """)
                .params(
                        o.id(),
                        o.traject().waarde(),
                        o.onderwerp(),
                        o.grondslag(),
                        Kolommen.van(o.gepland()),
                        o.agenda(),
                        o.stand().name(),
                        o.fase().orElse(null))
                .update();
        for (int i = 0; i < o.deelnemers().size(); i++) {
            Overleg.Deelnemer d = o.deelnemers().get(i);
            jdbc.sql("""
                            INSERT INTO zr_samenwerken_deelnemer (overleg, volgnummer, medewerker, omschrijving)
                            VALUES (?, ?, ?, ?)
                            """)
                    .params(o.id(), i, d.medewerker().map(MedewerkerId::waarde).orElse(null), d.omschrijving())
                    .update();
        }
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first */
    void wijzig(Overleg o) {
        int geraakt = jdbc.sql("""
                        UPDATE zr_samenwerken_overleg SET stand = ?, verslag = ?, versie = versie + 1
                        WHERE id = ? AND versie = ?
                        """)
                .params(o.stand().name(), o.verslag().orElse(null), o.id(), o.versie())
                .update();
        if (geraakt == 0) {
            throw SamenwerkenFout.GELIJKTIJDIG_GEWIJZIGD.bij(o.id());
        }
        for (int i = 0; i < o.deelnemers().size(); i++) {
            jdbc.sql("UPDATE zr_samenwerken_deelnemer SET aanwezig = ? WHERE overleg = ? AND volgnummer = ?")
                    .params(o.deelnemers().get(i).aanwezig().orElse(null), o.id(), i)
                    .update();
        }
    }

    void besluit(UUID overleg, Overleg.Besluit b) {
        jdbc.sql("""
                        INSERT INTO zr_samenwerken_besluit (id, overleg, tekst, wie, uiterlijk, op)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        b.id(),
                        overleg,
                        b.tekst(),
                        b.wie().name(),
                        b.uiterlijk().orElse(null),
                        Kolommen.van(b.op()))
                .update();
    }

    Optional<Overleg> zoek(UUID id) {
        return jdbc.sql(OVERLEG + "WHERE id = ?").param(id).query(this::overleg).optional();
    }

    /** Latest first. */
    List<Overleg> van(DossierId traject) {
        return jdbc.sql(OVERLEG + "WHERE traject = ? ORDER BY gepland DESC, id")
                .param(traject.waarde())
                .query(this::overleg)
                .list();
    }

    /** Still to be held, with this employee among who is invited; soonest first. */
    List<Overleg> geplandMet(MedewerkerId wie) {
        return jdbc.sql(OVERLEG + """
                        WHERE stand = 'GEPLAND'
                          AND id IN (SELECT overleg FROM zr_samenwerken_deelnemer WHERE medewerker = ?)
                        ORDER BY gepland, id
                        """).param(wie.waarde()).query(this::overleg).list();
    }

    List<Overleg.Besluit> besluiten(UUID overleg) {
        return jdbc.sql(
                        "SELECT id, tekst, wie, uiterlijk, op FROM zr_samenwerken_besluit WHERE overleg = ? ORDER BY op, id")
                .param(overleg)
                .query(Overleggen::besluit)
                .list();
    }

    @Override
    public Optional<Overlegbesluit> vind(UUID besluit) {
        return jdbc.sql("SELECT id, tekst, wie, uiterlijk, op FROM zr_samenwerken_besluit WHERE id = ?")
                .param(besluit)
                .query(Overleggen::besluit)
                .optional()
                .map(b -> new Overlegbesluit(b.tekst(), Code.van(b.wie()), b.uiterlijk()));
    }

    private Overleg overleg(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Overleg(
                id,
                new DossierId(rij.getObject("traject", UUID.class)),
                rij.getString("onderwerp"),
                rij.getString("grondslag"),
                Kolommen.moment(rij, "gepland"),
                rij.getString("agenda"),
                Overleg.Stand.valueOf(rij.getString("stand")),
                deelnemers(id),
                Optional.ofNullable(rij.getObject("verslag", UUID.class)),
                Optional.ofNullable(rij.getString("fase")),
                rij.getInt("versie"));
    }

    private List<Overleg.Deelnemer> deelnemers(UUID overleg) {
        return jdbc.sql("""
                        SELECT medewerker, omschrijving, aanwezig FROM zr_samenwerken_deelnemer
                        WHERE overleg = ? ORDER BY volgnummer
                        """)
                .param(overleg)
                .query((rij, nummer) -> new Overleg.Deelnemer(
                        Optional.ofNullable(rij.getString("medewerker")).map(MedewerkerId::new),
                        rij.getString("omschrijving"),
                        Optional.ofNullable(rij.getObject("aanwezig", Boolean.class))))
                .list();
    }

    private static Overleg.Besluit besluit(ResultSet rij, int nummer) throws SQLException {
        return new Overleg.Besluit(
                rij.getObject("id", UUID.class),
                rij.getString("tekst"),
                Overleg.Wie.valueOf(rij.getString("wie")),
                Optional.ofNullable(rij.getObject("uiterlijk", LocalDate.class)),
                Kolommen.moment(rij, "op"));
    }
}
