package nl.zaakregie.samenwerken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Store of stukken, of who agreed, and of delingen. */
class Stukken {

    private static final String STUK = """
            SELECT s.id, s.traject, s.soort, s.titel, s.tekst, s.auteur, s.op, s.antwoord, s.vervangt
            FROM zr_samenwerken_stuk s
            """;
    private static final String DELING = """
            SELECT id, stuk, traject, met, doel, tot, door, op, ingetrokken FROM zr_samenwerken_deling
            """;

    private final JdbcClient jdbc;

    Stukken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException AL_VERVANGEN when that version has one after it already */
    void voegToe(Stuk s) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_samenwerken_stuk
                                (id, traject, soort, titel, tekst, auteur, op, antwoord, vervangt)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            s.id(),
                            s.traject().waarde(),
                            s.soort().name(),
                            s.titel(),
                            s.tekst(),
                            s.auteur().waarde(),
                            Kolommen.van(s.op()),
                            s.antwoord().orElse(null),
                            s.vervangt().orElse(null))
                    .update();
        } catch (DuplicateKeyException e) {
            throw SamenwerkenFout.AL_VERVANGEN.bij(s.id());
        }
    }

    Optional<Stuk> vind(UUID id) {
        return jdbc.sql(STUK + "WHERE s.id = ?").param(id).query(Stukken::stuk).optional();
    }

    /** The last versions, latest first. */
    List<Stuk> van(DossierId traject) {
        return jdbc.sql(STUK + """
                        WHERE s.traject = ? AND NOT EXISTS (
                            SELECT 1 FROM zr_samenwerken_stuk later WHERE later.vervangt = s.id)
                        ORDER BY s.op DESC, s.id
                        """).param(traject.waarde()).query(Stukken::stuk).list();
    }

    /** Twice is once. */
    void akkoord(UUID stuk, MedewerkerId wie, Instant op) {
        jdbc.sql("INSERT INTO zr_samenwerken_akkoord (stuk, medewerker, op) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(stuk, wie.waarde(), Kolommen.van(op))
                .update();
    }

    List<MedewerkerId> akkoordVan(UUID stuk) {
        return jdbc
                .sql("SELECT medewerker FROM zr_samenwerken_akkoord WHERE stuk = ? ORDER BY op, medewerker")
                .param(stuk)
                .query(String.class)
                .list()
                .stream()
                .map(MedewerkerId::new)
                .toList();
    }

    void deel(Deling d) {
        jdbc.sql("""
                        INSERT INTO zr_samenwerken_deling (id, stuk, traject, met, doel, tot, door, op)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        d.id(),
                        d.stuk(),
                        d.traject().waarde(),
                        d.met().waarde(),
                        d.doel(),
                        d.tot(),
                        d.door().waarde(),
                        Kolommen.van(d.op()))
                .update();
    }

    Optional<Deling> deling(UUID id) {
        return jdbc.sql(DELING + "WHERE id = ?")
                .param(id)
                .query(Stukken::deling)
                .optional();
    }

    List<Deling> delingenVan(DossierId traject) {
        return jdbc.sql(DELING + "WHERE traject = ? ORDER BY op, id")
                .param(traject.waarde())
                .query(Stukken::deling)
                .list();
    }

    /** What this professional may see on that day. */
    List<Deling> delingenMet(MedewerkerId wie, LocalDate dag) {
        return jdbc.sql(DELING + "WHERE met = ? AND tot >= ? AND ingetrokken IS NULL ORDER BY op, id")
                .params(wie.waarde(), dag)
                .query(Stukken::deling)
                .list();
    }

    /** @return false when it was done before */
    boolean trekIn(UUID id, Instant op) {
        return jdbc.sql("UPDATE zr_samenwerken_deling SET ingetrokken = ? WHERE id = ? AND ingetrokken IS NULL")
                        .params(Kolommen.van(op), id)
                        .update()
                == 1;
    }

    private static Stuk stuk(ResultSet rij, int nummer) throws SQLException {
        return new Stuk(
                rij.getObject("id", UUID.class),
                new DossierId(rij.getObject("traject", UUID.class)),
                Stuk.Soort.valueOf(rij.getString("soort")),
                rij.getString("titel"),
                rij.getString("tekst"),
                new MedewerkerId(rij.getString("auteur")),
                Kolommen.moment(rij, "op"),
                Optional.ofNullable(rij.getObject("antwoord", UUID.class)),
                Optional.ofNullable(rij.getObject("vervangt", UUID.class)));
    }

    private static Deling deling(ResultSet rij, int nummer) throws SQLException {
        return new Deling(
                rij.getObject("id", UUID.class),
                rij.getObject("stuk", UUID.class),
                new DossierId(rij.getObject("traject", UUID.class)),
                new MedewerkerId(rij.getString("met")),
                rij.getString("doel"),
                rij.getObject("tot", LocalDate.class),
                new MedewerkerId(rij.getString("door")),
                Kolommen.moment(rij, "op"),
                Kolommen.momentOfNiets(rij, "ingetrokken"));
    }
}
