package nl.zaakregie.stuf.server.afhandeling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.Verzoek;

/** Tells the log of the host of each incoming message; never fails, whatever the log does. */
final class Uitwisselingslog {

    private final Berichtenlog log;
    private final Clock klok;

    Uitwisselingslog(Berichtenlog log, Clock klok) {
        this.log = Berichtenlog.samen(List.of(log));
        this.klok = klok;
    }

    Regel begin(Verzoek verzoek) {
        return new Regel(verzoek.portType(), verzoek.soapAction(), verzoek.invoer());
    }

    /** Of a request from which no message could be taken. */
    Regel begin(PortType portType) {
        return new Regel(portType, Optional.empty(), Verzoek.Invoer.ONBEKEND);
    }

    /** One exchange that has begun. */
    final class Regel {

        private final Instant begin = klok.instant();
        private final long start = System.nanoTime();
        private final PortType portType;
        private final Optional<String> soapAction;
        private final Verzoek.Invoer invoer;

        private Regel(PortType portType, Optional<String> soapAction, Verzoek.Invoer invoer) {
            this.portType = portType;
            this.soapAction = soapAction;
            this.invoer = invoer;
        }

        /** @return the answer, unchanged */
        <A extends Antwoord> A sluit(Uitwisseling.Bericht bericht, A antwoord) {
            log.noteer(new Uitwisseling(
                    Richting.INKOMEND,
                    bericht,
                    afloop(bericht, antwoord),
                    begin,
                    Duration.ofNanos(System.nanoTime() - start),
                    invoer.gelezen(),
                    invoer.bytes().map(bytes -> new Uitwisseling.Inhoud(bytes, portType.naam(), soapAction))));
            return antwoord;
        }

        private Uitwisseling.Afloop afloop(Uitwisseling.Bericht bericht, Antwoord antwoord) {
            if (antwoord instanceof Antwoord.Fout fout) {
                String soort = portType == PortType.ONTVANG_ASYNCHROON ? "Fo03" : "Fo02";
                return new Uitwisseling.Afloop(soort, Optional.of(fout.code()));
            }
            return Uitwisseling.Afloop.goed(bericht.service()
                    .map(StufService::antwoordcode)
                    .orElseThrow()
                    .code());
        }
    }
}
