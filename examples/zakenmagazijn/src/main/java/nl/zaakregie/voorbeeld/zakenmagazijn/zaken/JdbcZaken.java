package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Ontleed;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The zaken in the database. */
class JdbcZaken {

    private static final int HOOGSTENS_BEKEND = 200;

    private final JdbcClient jdbc;
    private final RgbzJson json;
    private final Clock klok;
    private final Ontleed<Zaak> ontleed;

    JdbcZaken(JdbcClient jdbc, RgbzJson json, Clock klok) {
        this.jdbc = jdbc;
        this.json = json;
        this.klok = klok;
        this.ontleed = new Ontleed<>(HOOGSTENS_BEKEND, tekst -> json.lees(tekst, Zaak.class));
    }

    Optional<Zaak> vind(String zaakidentificatie) {
        return zoek(zaakidentificatie, "");
    }

    /** Keeps other changes of this zaak waiting until the transaction ends. */
    Optional<Zaak> vindVoorWijziging(String zaakidentificatie) {
        return zoek(zaakidentificatie, " FOR UPDATE");
    }

    boolean bestaat(String zaakidentificatie) {
        return jdbc.sql("SELECT COUNT(*) FROM zaak WHERE zaakidentificatie = :id")
                        .param("id", zaakidentificatie)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The code with which the zaak was stored; empty when there is no such zaak. */
    Optional<String> zaaktypecode(String zaakidentificatie) {
        return jdbc.sql("SELECT zaaktypecode FROM zaak WHERE zaakidentificatie = :id")
                .param("id", zaakidentificatie)
                .query(String.class)
                .optional();
    }

    /** Oldest first. */
    List<Zaak> alle() {
        return jdbc
                .sql("SELECT inhoud FROM zaak ORDER BY aangemaakt_op, zaakidentificatie")
                .query(String.class)
                .list()
                .stream()
                .map(tekst -> json.lees(tekst, Zaak.class))
                .toList();
    }

    /** @throws DuplicateKeyException when there is a zaak with this identification */
    void voegToe(Zaak zaak, String zaaktypecode) {
        OffsetDateTime nu = klok.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO zaak (zaakidentificatie, zaaktypecode, inhoud, aangemaakt_op, gewijzigd_op)
                        VALUES (:id, :zaaktypecode, :inhoud, :nu, :nu)
                        """)
                .param("id", zaak.identificatie())
                .param("zaaktypecode", zaaktypecode)
                .param("inhoud", json.schrijf(zaak))
                .param("nu", nu)
                .update();
    }

    void wijzig(Zaak zaak) {
        jdbc.sql("UPDATE zaak SET inhoud = :inhoud, gewijzigd_op = :nu WHERE zaakidentificatie = :id")
                .param("inhoud", json.schrijf(zaak))
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .param("id", zaak.identificatie())
                .update();
    }

    private Optional<Zaak> zoek(String zaakidentificatie, String slot) {
        return jdbc.sql("SELECT inhoud FROM zaak WHERE zaakidentificatie = :id" + slot)
                .param("id", zaakidentificatie)
                .query(String.class)
                .optional()
                .map(ontleed::van);
    }
}
