package nl.zaakregie.runtime.wachtrij;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments in TIMESTAMP WITH TIME ZONE columns, the same way on H2 and PostgreSQL. */
public final class Databasetijd {

    private Databasetijd() {}

    public static OffsetDateTime naar(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static Instant uit(ResultSet rij, String kolom) throws SQLException {
        return misschienUit(rij, kolom).orElseThrow(() -> new IllegalStateException("Kolom is leeg: " + kolom));
    }

    public static Optional<Instant> misschienUit(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
