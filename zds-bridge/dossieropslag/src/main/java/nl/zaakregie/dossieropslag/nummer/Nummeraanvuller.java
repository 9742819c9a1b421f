package nl.zaakregie.dossieropslag.nummer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.uitgaand.Netwerk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tops the stock up to its size. Several nodes may do so at the same time: at worst the stock becomes a little larger.
 * Stops at the first refusal and tries again at the next turn.
 */
public class Nummeraanvuller {

    private static final Logger log = LoggerFactory.getLogger(Nummeraanvuller.class);

    private final JdbcNummervoorraad voorraad;
    private final Nummerbron bron;
    private final Map<Nummersoort, Integer> grootte;

    Nummeraanvuller(JdbcNummervoorraad voorraad, Nummerbron bron, Map<Nummersoort, Integer> grootte) {
        this.voorraad = voorraad;
        this.bron = bron;
        this.grootte = new EnumMap<>(grootte);
    }

    /** Called by the scheduler, outside any transaction. */
    public void vulAan() {
        Netwerk.eisGeenTransactie();
        for (Nummersoort soort : grootte.keySet()) {
            vulAan(soort);
        }
    }

    /** Numbers in stock, for the admin page. */
    public Map<String, String> stand() {
        return grootte.keySet().stream()
                .collect(Collectors.toMap(
                        soort -> soort.name().toLowerCase(Locale.ROOT) + "identificaties in voorraad",
                        soort -> String.valueOf(voorraad.aantal(soort))));
    }

    private void vulAan(Nummersoort soort) {
        int gewenst = grootte.getOrDefault(soort, 0);
        int gehaald = 0;
        for (int aantal = voorraad.aantal(soort); aantal < gewenst; aantal++) {
            Optional<String> nummer = bron.haal(soort);
            if (nummer.isEmpty()) {
                log.warn("Nummervoorraad niet aangevuld, soort={}, aantal={}, gewenst={}", soort, aantal, gewenst);
                return;
            }
            voorraad.leg(soort, nummer.get());
            gehaald++;
        }
        if (gehaald > 0) {
            log.info("Nummervoorraad aangevuld, soort={}, gehaald={}", soort, gehaald);
        }
    }
}
