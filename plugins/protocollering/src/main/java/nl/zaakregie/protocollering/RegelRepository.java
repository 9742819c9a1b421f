package nl.zaakregie.protocollering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only table of the protocol: there is no statement here that changes or removes a row. */
final class RegelRepository {

    private static final String TOEVOEGEN = """
            INSERT INTO zr_protocollering_regel
                (log_id, trace_id, span_id, tijdstip, organisatie, systeem, medewerker, rollen, handeling, soort,
                 doel, betrokkene, dossier, gegevensgroepen, toegestaan)
            VALUES
                (:logId, :traceId, :spanId, :tijdstip, :organisatie, :systeem, :medewerker, :rollen, :handeling, :soort,
                 :doel, :betrokkene, :dossier, :gegevensgroepen, :toegestaan)
            """;

    private static final String LEZEN = """
            SELECT volgnummer, log_id, trace_id, span_id, tijdstip, organisatie, systeem, medewerker, rollen,
                   handeling, soort, doel, betrokkene, dossier, gegevensgroepen, toegestaan
              FROM zr_protocollering_regel
            """;

    private final JdbcClient jdbc;
    private final ProtocolleringProperties herkomst;

    RegelRepository(JdbcClient jdbc, ProtocolleringProperties herkomst) {
        this.jdbc = jdbc;
        this.herkomst = herkomst;
    }

    void voegToe(Protocolregel regel, Instant tijdstip) {
        jdbc.sql(TOEVOEGEN)
                .param("logId", UUID.randomUUID())
                .param("traceId", Traceersleutel.trace())
                .param("spanId", Traceersleutel.span())
                .param("tijdstip", tijdstip.atOffset(ZoneOffset.UTC))
                .param("organisatie", herkomst.organisatie())
                .param("systeem", herkomst.systeem())
                .param("medewerker", regel.medewerker())
                .param("rollen", codes(regel.rollen()))
                .param("handeling", regel.handeling())
                .param("soort", regel.soort().name())
                .param("doel", regel.doel().orElse(null))
                .param("betrokkene", regel.betrokkene().map(PersoonId::waarde).orElse(null))
                .param("dossier", regel.dossier().map(DossierId::waarde).orElse(null))
                .param("gegevensgroepen", codes(regel.gegevensgroepen()))
                .param("toegestaan", regel.toegestaan())
                .update();
    }

    /** Newest first. */
    List<Regel> zoek(Regelvraag vraag) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        List<String> voorwaarden = new ArrayList<>();
        vraag.betrokkene().ifPresent(p -> versmal(voorwaarden, waarden, "betrokkene = :betrokkene", p.waarde()));
        vraag.dossier().ifPresent(d -> versmal(voorwaarden, waarden, "dossier = :dossier", d.waarde()));
        vraag.medewerker().ifPresent(m -> versmal(voorwaarden, waarden, "medewerker = :medewerker", m));
        vraag.vanaf().ifPresent(v -> versmal(voorwaarden, waarden, "tijdstip >= :vanaf", v.atOffset(ZoneOffset.UTC)));
        vraag.tot().ifPresent(t -> versmal(voorwaarden, waarden, "tijdstip < :tot", t.atOffset(ZoneOffset.UTC)));
        vraag.voor().ifPresent(v -> versmal(voorwaarden, waarden, "volgnummer < :voor", v));
        String waar = voorwaarden.isEmpty() ? "" : " WHERE " + String.join(" AND ", voorwaarden);
        return jdbc.sql(LEZEN + waar + " ORDER BY volgnummer DESC FETCH FIRST " + vraag.aantal() + " ROWS ONLY")
                .params(waarden)
                .query((rij, nummer) -> regel(rij))
                .list();
    }

    Optional<Instant> laatste() {
        return jdbc.sql(LEZEN + " ORDER BY volgnummer DESC FETCH FIRST 1 ROWS ONLY")
                .query((rij, nummer) -> regel(rij).tijdstip())
                .optional();
    }

    private static void versmal(
            List<String> voorwaarden, Map<String, Object> waarden, String voorwaarde, Object waarde) {
        voorwaarden.add(voorwaarde);
        waarden.put(voorwaarde.substring(voorwaarde.indexOf(':') + 1), waarde);
    }

    private static Regel regel(ResultSet rij) throws SQLException {
        return new Regel(
                rij.getLong("volgnummer"),
                rij.getObject("log_id", UUID.class),
                rij.getString("trace_id"),
                rij.getString("span_id"),
                rij.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                rij.getString("organisatie"),
                rij.getString("systeem"),
                rij.getString("medewerker"),
                lijst(rij.getString("rollen")),
                rij.getString("handeling"),
                rij.getString("soort").toLowerCase(Locale.ROOT),
                Optional.ofNullable(rij.getString("doel")),
                Optional.ofNullable(rij.getObject("betrokkene", UUID.class)),
                Optional.ofNullable(rij.getObject("dossier", UUID.class)),
                lijst(rij.getString("gegevensgroepen")),
                rij.getBoolean("toegestaan"));
    }

    private static String codes(Iterable<String> codes) {
        TreeSet<String> gesorteerd = new TreeSet<>();
        codes.forEach(gesorteerd::add);
        return String.join(",", gesorteerd);
    }

    private static List<String> lijst(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(","));
    }
}
