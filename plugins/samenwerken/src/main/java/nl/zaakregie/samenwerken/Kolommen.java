package nl.zaakregie.samenwerken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as columns, the same way on H2 and PostgreSQL. */
final class Kolommen {

    private Kolommen() {}

    static OffsetDateTime van(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> momentOfNiets(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
