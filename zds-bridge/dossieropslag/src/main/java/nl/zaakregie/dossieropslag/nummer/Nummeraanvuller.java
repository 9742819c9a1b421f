package nl.zaakregie.dossieropslag.nummer;

import java.util.Map;
import java.util.Optional;
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

    Nummeraanvuller(JdbcNummervoorraad voorraad, Nummerbron bron, int zaken, int documenten) {
        this.voorraad = voorraad;
        this.bron = bron;
        this.grootte = Map.of(Nummersoort.ZAAK, zaken, Nummersoort.DOCUMENT, documenten);
    }

    /** Called by the scheduler, outside any transaction. */
    public void vulAan() {
        Netwerk.eisGeenTransactie();
        for (Nummersoort soort : Nummersoort.values()) {
            vulAan(soort);
        }
    }

    /** Numbers in stock, for the admin page. */
    public Map<String, String> stand() {
        return Map.of(
                "zaakidentificaties in voorraad", String.valueOf(voorraad.aantal(Nummersoort.ZAAK)),
                "documentidentificaties in voorraad", String.valueOf(voorraad.aantal(Nummersoort.DOCUMENT)));
    }

    private void vulAan(Nummersoort soort) {
        int gewenst = grootte.getOrDefault(soort, 0);
        int gehaald = 0;
        for (int aantal = voorraad.aantal(soort); aantal < gewenst; aantal++) {
            Optional<String> nummer = bron.haal(soort == Nummersoort.ZAAK);
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
