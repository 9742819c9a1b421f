package nl.zaakregie.berichtenlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;

/**
 * One exchange as it is kept.
 *
 * @param service name of the operation, for instance creeerZaak; empty when the message was not recognised
 * @param zender organisatie, applicatie and administratie; never who used it
 * @param duurMs milliseconds until the answer was complete
 * @param omvang bytes of the message
 * @param inhoudTot until when the content is kept; empty when it is not
 */
record Logregel(
        UUID id,
        Instant moment,
        Richting richting,
        Optional<String> service,
        Optional<String> versie,
        Optional<String> zender,
        Optional<String> ontvanger,
        Optional<String> referentienummer,
        Optional<String> zaak,
        String resultaat,
        Optional<String> foutcode,
        long duurMs,
        long omvang,
        Optional<Instant> inhoudTot) {

    static Logregel van(UUID id, Uitwisseling u) {
        Uitwisseling.Bericht bericht = u.bericht();
        return new Logregel(
                id,
                u.begin(),
                u.richting(),
                bericht.service().map(s -> s.operatienaam()),
                bericht.service().map(s -> s.versie().name()),
                bericht.zender().map(s -> Toonbaar.tekst(s.sleutel(), 100)),
                bericht.ontvanger().map(s -> Toonbaar.tekst(s.sleutel(), 100)),
                bericht.referentienummer().map(Logregel::alsSleutel),
                bericht.zaakidentificatie().map(z -> Toonbaar.tekst(z, 40)),
                Toonbaar.tekst(u.afloop().resultaat(), 20),
                u.afloop().foutcode().map(c -> Toonbaar.tekst(c, 30)),
                u.duur().toMillis(),
                u.omvang(),
                Optional.empty());
    }

    /** How a referentienummer stands in the log, and so how it must be looked up. */
    static String alsSleutel(String referentienummer) {
        return Toonbaar.tekst(referentienummer, 100);
    }
}
