package nl.zaakregie.dossieropslag.nummer;

import java.time.Clock;
import java.util.Map;
import nl.zaakregie.api.kern.Identificaties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stock and the one who fills it, made together so that nobody else needs to know the table. */
public record Nummers(Identificaties voorraad, Nummeraanvuller aanvuller) {

    /** @param grootte how many to keep of each kind; a kind the other side does not hand out is left out */
    public static Nummers maak(JdbcClient jdbc, Clock clock, Nummerbron bron, Map<Nummersoort, Integer> grootte) {
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(jdbc, clock, grootte.containsKey(Nummersoort.BESLUIT));
        return new Nummers(voorraad, new Nummeraanvuller(voorraad, bron, grootte));
    }
}
