package nl.zaakregie.voorbeeld.zaaksysteem.medewerkers;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code medewerker}. */
public final class Personeel {

    private static final String KOLOMMEN =
            "SELECT nummer, gebruikersnaam, wachtwoord, naam, achternaam, functie, afdeling FROM medewerker";

    private final JdbcClient jdbc;

    Personeel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Medewerker> alle() {
        return jdbc.sql(KOLOMMEN + " ORDER BY nummer").query(Medewerker.class).list();
    }

    public Optional<Medewerker> metGebruikersnaam(String gebruikersnaam) {
        return jdbc.sql(KOLOMMEN + " WHERE gebruikersnaam = :gebruikersnaam")
                .param("gebruikersnaam", gebruikersnaam)
                .query(Medewerker.class)
                .optional();
    }
}
