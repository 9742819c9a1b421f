package nl.zaakregie.doorgifte;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.Berichtkop;

/**
 * Tells the log of the host what was passed on; without content, since offering a message again would bring it to our own
 * endpoints instead of the zakenmagazijn.
 */
final class Doorgiftelog {

    private final Berichtenlog log;
    private final Clock klok;

    /** @param log never throws, as {@link Berichtenlog#samen} */
    Doorgiftelog(Berichtenlog log, Clock klok) {
        this.log = log;
        this.klok = klok;
    }

    Regel begin() {
        return new Regel(klok.instant(), System.nanoTime());
    }

    /** One exchange that has begun. */
    final class Regel {

        private final Instant begin;
        private final long start;

        private Regel(Instant begin, long start) {
            this.begin = begin;
            this.start = start;
        }

        /** @return the answer, unchanged */
        Antwoord sluit(
                Richting richting, Berichtkop kop, List<Zaakbericht> nieuws, Verzoek verzoek, Antwoord antwoord) {
            Uitwisseling.Bericht bericht = new Uitwisseling.Bericht(
                    Optional.of(kop.service()),
                    kop.zender(),
                    kop.ontvanger(),
                    kop.referentienummer(),
                    nieuws.stream().findFirst().map(z -> z.zaak().waarde()));
            log.noteer(new Uitwisseling(
                    richting,
                    bericht,
                    afloop(kop, antwoord),
                    begin,
                    Duration.ofNanos(System.nanoTime() - start),
                    verzoek.inhoud().lengte(),
                    Optional.empty()));
            return antwoord;
        }
    }

    private static Uitwisseling.Afloop afloop(Berichtkop kop, Antwoord antwoord) {
        return antwoord.status() < 400
                ? Uitwisseling.Afloop.goed(kop.service().antwoordcode().code())
                : new Uitwisseling.Afloop(
                        kop.service().foutsoort().code(),
                        Optional.of(Magazijnoordeel.over(antwoord).code()));
    }
}
