package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code zaak}. */
public final class Zaken {

    private final JdbcClient jdbc;

    Zaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Zaak> alle() {
        return jdbc.sql("""
                        SELECT identificatie, zaaktype, omschrijving, startdatum, einddatum, resultaat
                          FROM zaak
                         ORDER BY identificatie
                        """).query(Zaken::zaak).list();
    }

    public boolean bestaat(String identificatie) {
        return jdbc.sql("SELECT COUNT(*) FROM zaak WHERE identificatie = :identificatie")
                        .param("identificatie", identificatie)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void open(String identificatie, String zaaktype, String omschrijving, LocalDate startdatum) {
        jdbc.sql("""
                        INSERT INTO zaak (identificatie, zaaktype, omschrijving, startdatum)
                        VALUES (:identificatie, :zaaktype, :omschrijving, :startdatum)
                        """)
                .param("identificatie", identificatie)
                .param("zaaktype", zaaktype)
                .param("omschrijving", omschrijving)
                .param("startdatum", startdatum)
                .update();
    }

    /** Last day to decide, and whether the term stands still. */
    public void zetTermijn(String identificatie, LocalDate uiterlijk, boolean opgeschort) {
        jdbc.sql("""
                        UPDATE zaak
                           SET uiterlijke_einddatum = :uiterlijk, opgeschort = :opgeschort
                         WHERE identificatie = :identificatie
                        """)
                .param("identificatie", identificatie)
                .param("uiterlijk", uiterlijk)
                .param("opgeschort", opgeschort)
                .update();
    }

    public void sluit(String identificatie, LocalDate einddatum, String resultaat) {
        jdbc.sql("""
                        UPDATE zaak
                           SET einddatum = :einddatum, resultaat = :resultaat
                         WHERE identificatie = :identificatie
                        """)
                .param("identificatie", identificatie)
                .param("einddatum", einddatum)
                .param("resultaat", resultaat)
                .update();
    }

    private static Zaak zaak(ResultSet rij, int nummer) throws SQLException {
        return new Zaak(
                rij.getString("identificatie"),
                rij.getString("zaaktype"),
                rij.getString("omschrijving"),
                rij.getObject("startdatum", LocalDate.class),
                Optional.ofNullable(rij.getObject("einddatum", LocalDate.class)),
                Optional.ofNullable(rij.getString("resultaat")));
    }
}
