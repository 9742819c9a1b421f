package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.log.Zaakspeurder;
import nl.zaakregie.stuf.xml.StufXml;

/** Tells the log of the host of each message that was sent; never fails, whatever the log does. */
final class Verzendlog {

    private final Berichtenlog log;
    private final boolean aan;

    Verzendlog(Berichtenlog log) {
        this.log = Berichtenlog.samen(List.of(log));
        this.aan = log != Berichtenlog.GEEN;
    }

    Regel begin(StufService service, Stuurgegevens kop) {
        return new Regel(service, kop);
    }

    /** One exchange that has begun. */
    final class Regel {

        private final Instant begin = Instant.now();
        private final long start = System.nanoTime();
        private final StufService service;
        private final Stuurgegevens kop;

        private Regel(StufService service, Stuurgegevens kop) {
            this.service = service;
            this.kop = kop;
        }

        /** @return the outcome, unchanged */
        <T> Verzendresultaat<T> sluit(Berichtbuffer envelop, Verzendresultaat<T> resultaat) {
            if (aan) {
                log.noteer(new Uitwisseling(
                        Richting.UITGAAND,
                        bericht(envelop),
                        afloop(resultaat),
                        begin,
                        Duration.ofNanos(System.nanoTime() - start),
                        envelop.lengte(),
                        inhoud(envelop)));
            }
            return resultaat;
        }

        private Uitwisseling.Bericht bericht(Berichtbuffer envelop) {
            return new Uitwisseling.Bericht(
                    Optional.of(service),
                    kop.mogelijkeZender(),
                    kop.mogelijkeOntvanger(),
                    kop.mogelijkReferentienummer(),
                    zaak(envelop));
        }

        private Uitwisseling.Afloop afloop(Verzendresultaat<?> resultaat) {
            if (resultaat instanceof Verzendresultaat.Afgewezen<?> afgewezen) {
                return new Uitwisseling.Afloop(
                        service.foutsoort().code(), Optional.of(afgewezen.fout().code()));
            }
            if (resultaat instanceof Verzendresultaat.NietAfgeleverd<?> niet) {
                return new Uitwisseling.Afloop(
                        Uitwisseling.Afloop.NIET_AFGELEVERD, niet.fout().map(fout -> fout.code()));
            }
            return Uitwisseling.Afloop.goed(
                    resultaat.isBeantwoord() ? service.antwoordcode().code() : Uitwisseling.Afloop.ONBEKEND);
        }

        private Optional<Uitwisseling.Inhoud> inhoud(Berichtbuffer envelop) {
            if (envelop.lengte() > log.hoogsteInhoud()) {
                return Optional.empty();
            }
            try (InputStream bytes = envelop.lees()) {
                return Optional.of(new Uitwisseling.Inhoud(
                        bytes.readAllBytes(), service.portType().naam(), Optional.of(service.soapAction())));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** A message too large for memory holds a document; its zaak stands after that and is not looked for. */
    private static Optional<String> zaak(Berichtbuffer envelop) {
        if (envelop.opSchijf()) {
            return Optional.empty();
        }
        try (InputStream bytes = envelop.lees()) {
            Zaakspeurder speurder = new Zaakspeurder(StufXml.lezer(bytes));
            while (speurder.hasNext() && speurder.zaakidentificatie().isEmpty()) {
                speurder.next();
            }
            return speurder.zaakidentificatie();
        } catch (XMLStreamException | IOException e) {
            return Optional.empty();
        }
    }
}
