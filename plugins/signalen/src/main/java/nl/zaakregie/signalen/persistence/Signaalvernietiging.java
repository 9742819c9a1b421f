package nl.zaakregie.signalen.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.signalen.domain.Signaal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes every row of a signal away and keeps number and day. */
final class Signaalvernietiging {

    /** Rows of a signal, children first. */
    private static final List<String> TABELLEN = List.of(
            "zr_signalen_regel_grond",
            "zr_signalen_regel",
            "zr_signalen_verificatie",
            "zr_signalen_mededeling",
            "zr_signalen_koppeling",
            "zr_signalen_leefdomein",
            "zr_signalen_betrokkene");

    private final JdbcClient jdbc;

    Signaalvernietiging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void vernietig(Signaal signaal, Instant nu) {
        UUID id = signaal.id().waarde();
        TABELLEN.forEach(tabel -> jdbc.sql("DELETE FROM " + tabel + " WHERE signaal = ?")
                .param(id)
                .update());
        signaal.herkomst()
                .zaak()
                .ifPresent(zaak -> jdbc.sql("DELETE FROM zr_signalen_bijlage WHERE zaak = ?")
                        .param(zaak.waarde())
                        .update());
        int weg = jdbc.sql("DELETE FROM zr_signalen_signaal WHERE id = ?")
                .param(id)
                .update();
        if (weg == 1) {
            schrijfOp(signaal, nu);
        }
    }

    private void schrijfOp(Signaal signaal, Instant nu) {
        jdbc.sql("INSERT INTO zr_signalen_vernietigd (nummer, ontvangen, vervallen, vernietigd) VALUES (?, ?, ?, ?)")
                .params(
                        signaal.nummer().waarde(),
                        signaal.ontvangen().atZone(ZoneOffset.UTC).toLocalDate(),
                        signaal.vervalt().orElseThrow(),
                        Kolommen.van(nu))
                .update();
    }
}
