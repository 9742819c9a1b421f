package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.Overdracht.Antwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overdrachten and the behaviour of the suite in the database. */
class JdbcOverdrachten {

    private static final String KOLOMMEN = """
            SELECT id, zaakidentificatie, zaaktypecode, zaaktypeomschrijving, zender_organisatie, zender_applicatie,
                   zender_administratie, referentienummer, versie, ontvangen_op, stand, besluit, melding,
                   antwoord_referentie, antwoord_tijdstip, pogingen
              FROM overdracht
            """;

    private final JdbcClient jdbc;

    JdbcOverdrachten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Gedrag gedrag() {
        return jdbc.sql("SELECT antwoord, melding FROM backofficegedrag WHERE id = 1")
                .query((rij, nummer) ->
                        new Gedrag(Antwoordgedrag.valueOf(rij.getString("antwoord")), rij.getString("melding")))
                .single();
    }

    void bewaar(Gedrag gedrag) {
        jdbc.sql("UPDATE backofficegedrag SET antwoord = :antwoord, melding = :melding WHERE id = 1")
                .param("antwoord", gedrag.antwoord().name())
                .param("melding", gedrag.tekst())
                .update();
    }

    /** The id of the request is made here; {@link Overdracht#id()} of the argument does not count. */
    void voegToe(Overdracht overdracht) {
        jdbc.sql("""
                        INSERT INTO overdracht (zaakidentificatie, zaaktypecode, zaaktypeomschrijving,
                               zender_organisatie, zender_applicatie, zender_administratie, referentienummer, versie,
                               ontvangen_op, stand, melding, pogingen)
                        VALUES (:zaak, :code, :omschrijving, :organisatie, :applicatie, :administratie,
                               :referentienummer, :versie, :ontvangenOp, 'ONTVANGEN', '', 0)
                        """)
                .param("zaak", overdracht.zaakidentificatie())
                .param("code", overdracht.zaaktypecode())
                .param("omschrijving", overdracht.zaaktypeomschrijving())
                .param("organisatie", overdracht.zender().organisatie())
                .param("applicatie", overdracht.zender().applicatie())
                .param("administratie", overdracht.zender().administratie())
                .param("referentienummer", overdracht.referentienummer())
                .param("versie", overdracht.versie().name())
                .param("ontvangenOp", tijd(overdracht.ontvangenOp()))
                .update();
    }

    List<Overdracht> alle() {
        return jdbc.sql(KOLOMMEN + " ORDER BY id").query(JdbcOverdrachten::lees).list();
    }

    /** The last overdracht of this zaak that nobody has decided on. */
    Optional<Overdracht> onbeslist(String zaakidentificatie) {
        return jdbc.sql(KOLOMMEN + " WHERE zaakidentificatie = :zaak AND stand = 'ONTVANGEN' ORDER BY id DESC LIMIT 1")
                .param("zaak", zaakidentificatie)
                .query(JdbcOverdrachten::lees)
                .optional();
    }

    /** Whether the decision is the first one on this overdracht. */
    boolean beslis(long id, Antwoord antwoord, Instant versturenVanaf) {
        return jdbc.sql("""
                        UPDATE overdracht
                           SET stand = 'BESLIST', besluit = :besluit, melding = :melding,
                               antwoord_referentie = :referentie, antwoord_tijdstip = :tijdstip,
                               volgende_poging = :vanaf
                         WHERE id = :id AND stand = 'ONTVANGEN'
                        """)
                        .param("besluit", antwoord.besluit().name())
                        .param("melding", antwoord.melding())
                        .param("referentie", antwoord.referentienummer())
                        .param("tijdstip", tijd(antwoord.tijdstip()))
                        .param("vanaf", tijd(versturenVanaf))
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Overdracht> teBezorgen(Instant nu) {
        return jdbc.sql(KOLOMMEN + " WHERE stand = 'BESLIST' AND volgende_poging <= :nu ORDER BY id")
                .param("nu", tijd(nu))
                .query(JdbcOverdrachten::lees)
                .list();
    }

    void bezorgd(long id) {
        jdbc.sql("UPDATE overdracht SET stand = 'BEZORGD' WHERE id = :id")
                .param("id", id)
                .update();
    }

    void mislukt(long id, Instant volgendePoging) {
        jdbc.sql("UPDATE overdracht SET pogingen = pogingen + 1, volgende_poging = :volgende WHERE id = :id")
                .param("volgende", tijd(volgendePoging))
                .param("id", id)
                .update();
    }

    private static Overdracht lees(ResultSet rij, int nummer) throws SQLException {
        return new Overdracht(
                rij.getLong("id"),
                rij.getString("zaakidentificatie"),
                rij.getString("zaaktypecode"),
                rij.getString("zaaktypeomschrijving"),
                new Systeem(
                        rij.getString("zender_organisatie"),
                        rij.getString("zender_applicatie"),
                        rij.getString("zender_administratie"),
                        null),
                rij.getString("referentienummer"),
                StufVersie.valueOf(rij.getString("versie")),
                rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant(),
                Overdracht.Stand.valueOf(rij.getString("stand")),
                antwoord(rij),
                rij.getInt("pogingen"));
    }

    private static @Nullable Antwoord antwoord(ResultSet rij) throws SQLException {
        String besluit = rij.getString("besluit");
        return besluit == null
                ? null
                : new Antwoord(
                        Besluit.valueOf(besluit),
                        rij.getString("melding"),
                        rij.getString("antwoord_referentie"),
                        rij.getObject("antwoord_tijdstip", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
