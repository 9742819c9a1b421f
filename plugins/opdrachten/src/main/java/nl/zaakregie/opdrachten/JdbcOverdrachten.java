package nl.zaakregie.opdrachten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.opdrachten.Overdracht.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Overdrachten} in the table {@code zr_opdrachten_overdracht}. */
final class JdbcOverdrachten implements Overdrachten {

    private static final String OVERDRACHT = """
            SELECT id, referentienummer, deelplan, traject, zaak, backoffice, stand, verstuurd, ontvangen, beantwoord,
                   melding
            FROM zr_opdrachten_overdracht
            """;

    private final JdbcClient jdbc;

    JdbcOverdrachten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void voegToe(Overdracht nieuw) {
        schrijf(nieuw, """
                INSERT INTO zr_opdrachten_overdracht
                    (id, referentienummer, deelplan, traject, zaak, backoffice, volgnr, stand, verstuurd, ontvangen,
                     beantwoord, melding, open_voor)
                SELECT :id, :referentienummer, :deelplan, :traject, :zaak, :backoffice, COALESCE(MAX(volgnr), 0) + 1,
                       :stand, :verstuurd, CAST(:ontvangen AS TIMESTAMP WITH TIME ZONE),
                       CAST(:beantwoord AS TIMESTAMP WITH TIME ZONE), :melding, CAST(:open AS UUID)
                FROM zr_opdrachten_overdracht
                WHERE deelplan = :deelplan
                """);
    }

    @Override
    public void wijzig(Overdracht gewijzigd) {
        schrijf(gewijzigd, """
                UPDATE zr_opdrachten_overdracht
                SET referentienummer = :referentienummer, stand = :stand, ontvangen = :ontvangen,
                    beantwoord = :beantwoord, melding = :melding, open_voor = :open
                WHERE id = :id
                """);
    }

    @Override
    public Optional<Overdracht> vind(Referentienummer referentienummer) {
        return zoek(referentienummer, "");
    }

    @Override
    public Optional<Overdracht> vindVoorWijziging(Referentienummer referentienummer) {
        return zoek(referentienummer, " FOR UPDATE");
    }

    @Override
    public Optional<Overdracht> laatste(DeelplanId deelplan) {
        return jdbc.sql(OVERDRACHT + "WHERE deelplan = :deelplan ORDER BY volgnr DESC LIMIT 1")
                .param("deelplan", deelplan.waarde())
                .query((rij, nr) -> overdracht(rij))
                .optional();
    }

    @Override
    public List<Overdracht> van(DossierId traject) {
        return jdbc.sql(OVERDRACHT + "WHERE traject = :traject ORDER BY verstuurd, deelplan, volgnr")
                .param("traject", traject.waarde())
                .query((rij, nr) -> overdracht(rij))
                .list();
    }

    @Override
    public int aantalWachtend() {
        return jdbc.sql("SELECT COUNT(open_voor) FROM zr_opdrachten_overdracht")
                .query(Integer.class)
                .single();
    }

    private Optional<Overdracht> zoek(Referentienummer referentienummer, String slot) {
        return jdbc.sql(OVERDRACHT + "WHERE referentienummer = :referentienummer" + slot)
                .param("referentienummer", referentienummer.waarde())
                .query((rij, nr) -> overdracht(rij))
                .optional();
    }

    private void schrijf(Overdracht overdracht, String sql) {
        jdbc.sql(sql)
                .param("id", overdracht.id())
                .param("referentienummer", overdracht.referentienummer().waarde())
                .param("deelplan", overdracht.deelplan().waarde())
                .param("traject", overdracht.traject().waarde())
                .param("zaak", overdracht.zaak().waarde())
                .param("backoffice", overdracht.backoffice())
                .param("stand", overdracht.stand().name())
                .param("verstuurd", tijdstip(Optional.of(overdracht.verstuurd())))
                .param("ontvangen", tijdstip(overdracht.ontvangen()))
                .param("beantwoord", tijdstip(overdracht.beantwoord()))
                .param("melding", overdracht.melding().orElse(null))
                .param(
                        "open",
                        overdracht.stand().wacht() ? overdracht.deelplan().waarde() : null)
                .update();
    }

    private static Overdracht overdracht(ResultSet rij) throws SQLException {
        return new Overdracht(
                rij.getObject("id", UUID.class),
                new DeelplanId(rij.getObject("deelplan", UUID.class)),
                new DossierId(rij.getObject("traject", UUID.class)),
                new Zaakidentificatie(rij.getString("zaak")),
                rij.getString("backoffice"),
                new Referentienummer(rij.getString("referentienummer")),
                Stand.valueOf(rij.getString("stand")),
                moment(rij, "verstuurd").orElseThrow(),
                moment(rij, "ontvangen"),
                moment(rij, "beantwoord"),
                Optional.ofNullable(rij.getString("melding")));
    }

    /** PostgreSQL takes and gives an OffsetDateTime, not an Instant. */
    private static @Nullable OffsetDateTime tijdstip(Optional<Instant> moment) {
        return moment.map(m -> m.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static Optional<Instant> moment(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
