package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The besluiten in the database. */
class JdbcBesluiten {

    private final JdbcClient jdbc;
    private final RgbzJson json;
    private final Clock klok;

    JdbcBesluiten(JdbcClient jdbc, RgbzJson json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is a besluit with this identification */
    void voegToe(BesluitBijZaak besluit) {
        jdbc.sql("""
                        INSERT INTO besluit (besluitidentificatie, zaakidentificatie, inhoud, aangemaakt_op)
                        VALUES (:id, :zaak, :inhoud, :nu)
                        """)
                .param("id", besluit.besluit().identificatie())
                .param("zaak", besluit.zaakidentificatie())
                .param("inhoud", json.schrijf(besluit.besluit()))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void wijzig(Besluit besluit) {
        jdbc.sql("UPDATE besluit SET inhoud = :inhoud WHERE besluitidentificatie = :id")
                .param("inhoud", json.schrijf(besluit))
                .param("id", besluit.identificatie())
                .update();
    }

    void verwijder(String besluitidentificatie) {
        jdbc.sql("DELETE FROM besluit WHERE besluitidentificatie = :id")
                .param("id", besluitidentificatie)
                .update();
    }

    Optional<BesluitBijZaak> vind(String besluitidentificatie) {
        return zoek(besluitidentificatie, "");
    }

    /** Keeps other changes of this besluit waiting until the transaction ends. */
    Optional<BesluitBijZaak> vindVoorWijziging(String besluitidentificatie) {
        return zoek(besluitidentificatie, " FOR UPDATE");
    }

    /** Oldest first. */
    List<Besluit> van(String zaakidentificatie) {
        return jdbc.sql("""
                        SELECT zaakidentificatie, inhoud FROM besluit
                         WHERE zaakidentificatie = :zaak ORDER BY aangemaakt_op, besluitidentificatie
                        """).param("zaak", zaakidentificatie).query(this::lees).list().stream()
                .map(BesluitBijZaak::besluit)
                .toList();
    }

    private Optional<BesluitBijZaak> zoek(String besluitidentificatie, String slot) {
        return jdbc.sql("SELECT zaakidentificatie, inhoud FROM besluit WHERE besluitidentificatie = :id" + slot)
                .param("id", besluitidentificatie)
                .query(this::lees)
                .optional();
    }

    private BesluitBijZaak lees(ResultSet rij, int nummer) throws SQLException {
        return new BesluitBijZaak(
                json.lees(rij.getString("inhoud"), Besluit.class), rij.getString("zaakidentificatie"));
    }
}
