package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives out identifications: gemeentecode, a letter for the kind, a number from a sequence. A sequence is not part of a
 * transaction, so no number comes twice, also when its zaak is never made.
 */
public final class Nummers {

    private final JdbcClient jdbc;
    private final String gemeentecode;

    /** @param gemeentecode 4 digits */
    public Nummers(JdbcClient jdbc, String gemeentecode) {
        if (!gemeentecode.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("zakenmagazijn.gemeentecode moet 4 cijfers hebben");
        }
        this.jdbc = jdbc;
        this.gemeentecode = gemeentecode;
    }

    public String zaakidentificatie() {
        return identificatie("Z", "SELECT nextval('zaaknummer')");
    }

    public String documentidentificatie() {
        return identificatie("D", "SELECT nextval('documentnummer')");
    }

    public String besluitidentificatie() {
        return identificatie("B", "SELECT nextval('besluitnummer')");
    }

    private String identificatie(String soort, String sql) {
        return "%s%s%012d"
                .formatted(gemeentecode, soort, jdbc.sql(sql).query(Long.class).single());
    }
}
