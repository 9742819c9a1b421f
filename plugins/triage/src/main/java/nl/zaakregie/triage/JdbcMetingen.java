package nl.zaakregie.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Afwijking;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Markering;
import nl.zaakregie.triage.Meting.Score;
import nl.zaakregie.triage.Meting.Stap;
import nl.zaakregie.triage.Meting.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Metingen} in the tables {@code zr_triage_*}. */
final class JdbcMetingen implements Metingen {

    private static final String METING = """
            SELECT id, dossier, persoon, instrument, editie, variant, datum, afnemer, vastgelegd, status, correctie_van,
                   versie, reden, trede, groeipotentieel, route, route_reden
            FROM zr_triage_meting
            """;

    private final JdbcClient jdbc;

    JdbcMetingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void voegToe(Meting nieuw) {
        inhoud(nieuw, """
                INSERT INTO zr_triage_meting
                    (id, dossier, persoon, instrument, editie, variant, datum, afnemer, vastgelegd, status,
                     correctie_van, versie, reden, trede, groeipotentieel, route, route_reden)
                VALUES (:id, :dossier, :persoon, :instrument, :editie, :variant, :datum, :afnemer, :vastgelegd, :status,
                        :correctie, :versie, :reden, :trede, :groei, :route, :routeReden)
                """)
                .param("dossier", nieuw.dossier().waarde())
                .param("persoon", nieuw.persoon().waarde())
                .param("instrument", nieuw.sleutel().instrument())
                .param("editie", nieuw.sleutel().editie())
                .param("variant", nieuw.sleutel().variant())
                .param("afnemer", nieuw.afnemer().waarde())
                .param("vastgelegd", nieuw.vastgelegd().atOffset(ZoneOffset.UTC))
                .param("correctie", nieuw.correctieVan().orElse(null))
                .update();
        schrijfDelen(nieuw);
    }

    @Override
    public void wijzig(Meting gewijzigd) {
        int geraakt = inhoud(gewijzigd, """
                UPDATE zr_triage_meting
                SET datum = :datum, status = :status, versie = :versie, reden = :reden, trede = :trede, groeipotentieel = :groei,
                    route = :route, route_reden = :routeReden
                WHERE id = :id AND status = 'CONCEPT'
                """).update();
        if (geraakt == 1) {
            wis("zr_triage_score", gewijzigd.id());
            wis("zr_triage_stap", gewijzigd.id());
            schrijfDelen(gewijzigd);
        }
    }

    @Override
    public Optional<Meting> vind(UUID id) {
        return zoek(id, "");
    }

    @Override
    public Optional<Meting> vindVoorWijziging(UUID id) {
        return zoek(id, " FOR UPDATE");
    }

    @Override
    public List<Meting> van(DossierId dossier) {
        return jdbc.sql(METING + "WHERE dossier = :dossier ORDER BY datum, vastgelegd, id")
                .param("dossier", dossier.waarde())
                .query((rij, nr) -> meting(rij))
                .list();
    }

    private Optional<Meting> zoek(UUID id, String slot) {
        return jdbc.sql(METING + "WHERE id = :id" + slot)
                .param("id", id)
                .query((rij, nr) -> meting(rij))
                .optional();
    }

    private JdbcClient.StatementSpec inhoud(Meting meting, String sql) {
        Inhoud inhoud = meting.inhoud();
        return jdbc.sql(sql)
                .param("id", meting.id())
                .param("datum", inhoud.datum())
                .param("status", meting.status().name())
                .param("versie", meting.versie())
                .param("reden", inhoud.reden().orElse(null))
                .param("trede", inhoud.trede().orElse(null))
                .param("groei", inhoud.groeipotentieel().orElse(null))
                .param("route", inhoud.afwijking().map(Afwijking::route).orElse(null))
                .param("routeReden", inhoud.afwijking().map(Afwijking::reden).orElse(null));
    }

    private void wis(String tabel, UUID meting) {
        jdbc.sql("DELETE FROM " + tabel + " WHERE meting = :meting")
                .param("meting", meting)
                .update();
    }

    private void schrijfDelen(Meting meting) {
        int volgnr = 0;
        for (Score s : meting.inhoud().scores()) {
            jdbc.sql("""
                            INSERT INTO zr_triage_score (meting, volgnr, domein, score, markering, toelichting)
                            VALUES (:meting, :volgnr, :domein, :score, :markering, :toelichting)
                            """)
                    .param("meting", meting.id())
                    .param("volgnr", volgnr++)
                    .param("domein", s.domein())
                    .param("score", s.score().orElse(null))
                    .param("markering", s.markering().map(Enum::name).orElse(null))
                    .param("toelichting", s.toelichting().orElse(null))
                    .update();
        }
        for (Stap s : meting.inhoud().pad()) {
            jdbc.sql("""
                            INSERT INTO zr_triage_stap (meting, volgnr, vraag, antwoord)
                            VALUES (:meting, :volgnr, :vraag, :antwoord)
                            """)
                    .param("meting", meting.id())
                    .param("volgnr", volgnr++)
                    .param("vraag", s.vraag())
                    .param("antwoord", s.antwoord())
                    .update();
        }
    }

    private Meting meting(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Meting(
                id,
                new DossierId(rij.getObject("dossier", UUID.class)),
                new PersoonId(rij.getObject("persoon", UUID.class)),
                new Sleutel(rij.getString("instrument"), rij.getString("editie"), rij.getString("variant")),
                new MedewerkerId(rij.getString("afnemer")),
                rij.getObject("vastgelegd", OffsetDateTime.class).toInstant(),
                Status.valueOf(rij.getString("status")),
                Optional.ofNullable(rij.getObject("correctie_van", UUID.class)),
                rij.getInt("versie"),
                new Inhoud(
                        rij.getObject("datum", LocalDate.class),
                        Optional.ofNullable(rij.getString("reden")),
                        scores(id),
                        getal(rij, "trede"),
                        getal(rij, "groeipotentieel"),
                        pad(id),
                        afwijking(rij)));
    }

    private List<Score> scores(UUID meting) {
        return jdbc.sql("""
                        SELECT domein, score, markering, toelichting FROM zr_triage_score
                        WHERE meting = :meting ORDER BY volgnr
                        """)
                .param("meting", meting)
                .query((rij, nr) -> new Score(
                        rij.getString("domein"),
                        getal(rij, "score"),
                        Optional.ofNullable(rij.getString("markering")).map(Markering::valueOf),
                        Optional.ofNullable(rij.getString("toelichting"))))
                .list();
    }

    private List<Stap> pad(UUID meting) {
        return jdbc.sql("SELECT vraag, antwoord FROM zr_triage_stap WHERE meting = :meting ORDER BY volgnr")
                .param("meting", meting)
                .query((rij, nr) -> new Stap(rij.getString("vraag"), rij.getString("antwoord")))
                .list();
    }

    private static Optional<Afwijking> afwijking(ResultSet rij) throws SQLException {
        String route = rij.getString("route");
        return route == null ? Optional.empty() : Optional.of(new Afwijking(route, rij.getString("route_reden")));
    }

    private static Optional<Integer> getal(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, Integer.class));
    }
}
