package nl.zaakregie.groepstraject.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes the column types H2 and PostgreSQL share. */
final class Kolommen {

    private Kolommen() {}

    static OffsetDateTime van(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime van(Optional<Instant> moment) {
        return moment.map(Kolommen::van).orElse(null);
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> momentOfNiets(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static UUID sleutel(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    static Optional<UUID> sleutelOfNiets(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class));
    }
}
