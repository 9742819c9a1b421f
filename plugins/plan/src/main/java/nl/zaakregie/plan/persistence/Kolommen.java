package nl.zaakregie.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments in columns: PostgreSQL takes and gives an OffsetDateTime, not an Instant. */
final class Kolommen {

    private Kolommen() {}

    static OffsetDateTime tijdstip(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
