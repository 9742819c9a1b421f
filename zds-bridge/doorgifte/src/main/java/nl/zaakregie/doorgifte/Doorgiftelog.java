package nl.zaakregie.doorgifte;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.doorgifte.Magazijnverbinding.Onbereikbaar;
import nl.zaakregie.doorgifte.Wachtrij.Wachtend;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
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
            noteer(richting, bericht, afloop(kop.service(), antwoord), verzoek);
            return antwoord;
        }

        /** Later delivery of what we cannot read (any more): told from its row. */
        void sluit(Wachtend wachtend, Verzoek verzoek, Antwoord antwoord) {
            noteer(Richting.UITGAAND, bericht(wachtend), afloop(wachtend.service(), antwoord), verzoek);
        }

        /** An attempt to deliver later that brought no answer. The content is not read for it: attempts are many. */
        void mislukt(Wachtend wachtend, Verzoek verzoek, Onbereikbaar oorzaak) {
            String afloop =
                    oorzaak.misschienAangekomen() ? Uitwisseling.Afloop.ONBEKEND : Uitwisseling.Afloop.NIET_AFGELEVERD;
            noteer(Richting.UITGAAND, bericht(wachtend), Uitwisseling.Afloop.goed(afloop), verzoek);
        }

        private void noteer(
                Richting richting, Uitwisseling.Bericht bericht, Uitwisseling.Afloop afloop, Verzoek verzoek) {
            log.noteer(new Uitwisseling(
                    richting,
                    bericht,
                    afloop,
                    begin,
                    Duration.ofNanos(System.nanoTime() - start),
                    verzoek.inhoud().lengte(),
                    Optional.empty()));
        }
    }

    private static Uitwisseling.Bericht bericht(Wachtend wachtend) {
        return new Uitwisseling.Bericht(
                Optional.of(wachtend.service()),
                Systeem.vanSleutel(wachtend.zender()),
                Optional.empty(),
                Optional.of(wachtend.referentienummer()),
                Optional.ofNullable(wachtend.zaak()));
    }

    private static Uitwisseling.Afloop afloop(StufService service, Antwoord antwoord) {
        return antwoord.status() < 400
                ? Uitwisseling.Afloop.goed(service.antwoordcode().code())
                : new Uitwisseling.Afloop(
                        service.foutsoort().code(),
                        Optional.of(Magazijnoordeel.over(antwoord).code()));
    }
}
