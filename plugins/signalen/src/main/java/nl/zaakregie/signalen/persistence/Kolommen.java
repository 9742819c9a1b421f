package nl.zaakregie.signalen.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the column types H2 and PostgreSQL share. */
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

    static UUID sleutel(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    static Optional<UUID> sleutelOfNiets(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class));
    }

    static Optional<String> tekst(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom));
    }

    static Optional<LocalDate> dag(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }
}
