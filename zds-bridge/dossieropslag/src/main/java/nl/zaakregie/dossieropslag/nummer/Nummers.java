package nl.zaakregie.dossieropslag.nummer;

import java.time.Clock;
import nl.zaakregie.api.kern.Identificaties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stock and the one who fills it, made together so that nobody else needs to know the table. */
public record Nummers(Identificaties voorraad, Nummeraanvuller aanvuller) {

    public static Nummers maak(JdbcClient jdbc, Clock clock, Nummerbron bron, int zaken, int documenten) {
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(jdbc, clock);
        return new Nummers(voorraad, new Nummeraanvuller(voorraad, bron, zaken, documenten));
    }
}
