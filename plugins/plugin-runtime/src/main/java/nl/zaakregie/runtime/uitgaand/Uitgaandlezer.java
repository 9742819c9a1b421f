package nl.zaakregie.runtime.uitgaand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code zr_uitgaand}. */
final class Uitgaandlezer {

    static final String KOLOMMEN = """
            SELECT u.volgnummer, u.referentienummer, u.dossier, u.soort, u.tijdstip, u.inhoud, u.stand, u.pogingen,
                   u.geplaatst, u.volgende, u.afgehandeld, u.code, u.reden, u.details
              FROM zr_uitgaand u
            """;

    static final int LANGSTE_REDEN = 500;

    private final Opslagjson json;

    Uitgaandlezer(Opslagjson json) {
        this.json = json;
    }

    Uitgaandregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Uitgaandregel(
                rij.getLong("volgnummer"),
                new Referentienummer(rij.getString("referentienummer")),
                new DossierId(rij.getObject("dossier", UUID.class)),
                rij.getString("soort"),
                Databasetijd.uit(rij, "tijdstip"),
                Stand.valueOf(rij.getString("stand")),
                rij.getInt("pogingen"),
                Databasetijd.uit(rij, "geplaatst"),
                Databasetijd.uit(rij, "volgende"),
                Databasetijd.misschienUit(rij, "afgehandeld"),
                Optional.ofNullable(rij.getString("code")),
                Optional.ofNullable(rij.getString("reden")),
                details(rij.getString("details")));
    }

    private List<Foutdetail> details(@Nullable String inhoud) {
        return inhoud == null ? List.of() : Arrays.asList(json.lees(inhoud, Foutdetail[].class));
    }

    static String afgekapt(String reden) {
        return reden.length() <= LANGSTE_REDEN ? reden : reden.substring(0, LANGSTE_REDEN);
    }
}
