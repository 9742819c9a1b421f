package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.Berichtcode.FO02;
import static nl.zaakregie.stuf.Berichtcode.FO03;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF055;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF058;

import java.time.Clock;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.BerichtTeGroot;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the foutbericht of a refusal: Fo03 at OntvangAsynchroon, Fo02 elsewhere. Nothing of the message is repeated. */
final class Foutgever {

    /** Fo03 requires a crossRefnummer and an ontvanger, also when no message could be read. */
    private static final String ONBEKEND = "onbekend";

    private static final Logger LOG = LoggerFactory.getLogger(Foutgever.class);

    private final Systeem eigen;
    private final Clock klok;

    Foutgever(Systeem eigen, Clock klok) {
        this.eigen = eigen;
        this.klok = klok;
    }

    Antwoord.Fout fout(PortType portType, RuweKop kop, Throwable oorzaak) {
        StufFout fout = alsStufFout(oorzaak);
        Berichtcode soort = portType == PortType.ONTVANG_ASYNCHROON ? FO03 : FO02;
        log(fout, portType, kop, oorzaak);
        boolean client = fout.code().plek() == Plek.CLIENT;
        return new Antwoord.Fout(client, fout.code().omschrijving(), StufSchrijver.fout(kop(soort, kop), fout));
    }

    private Stuurgegevens kop(Berichtcode soort, RuweKop kop) {
        boolean volledig = soort == FO03;
        Systeem afzender = kop.zender() == null && volledig ? new Systeem(null, ONBEKEND, null, null) : kop.zender();
        String kruis = kop.referentienummer() == null && volledig ? ONBEKEND : kop.referentienummer();
        return new Stuurgegevens(
                soort,
                eigen,
                afzender,
                UUID.randomUUID().toString(),
                StufTijdstip.van(klok.instant()),
                kruis,
                null,
                null);
    }

    private static StufFout alsStufFout(Throwable oorzaak) {
        for (Throwable t = oorzaak; t != null; t = t.getCause()) {
            if (t instanceof StufFout fout) {
                return fout;
            }
            if (t instanceof BerichtTeGroot groot) {
                return new StufFout(STUF055, "bericht is groter dan " + groot.maximum() + " bytes", oorzaak);
            }
            if (t instanceof XMLStreamException) {
                return new StufFout(STUF055, "bericht is geen welgevormde XML in een SOAP-envelop", oorzaak);
            }
        }
        return new StufFout(STUF058, "interne fout", oorzaak);
    }

    /** Ids and codes only; the stack of an unexpected failure goes without its text, which may hold data of persons. */
    private static void log(StufFout fout, PortType portType, RuweKop kop, Throwable oorzaak) {
        String zender = kop.zender() == null ? ONBEKEND : kop.zender().sleutel();
        boolean onverwacht = fout.code() == STUF058 && !(oorzaak instanceof StufFout);
        LOG.warn(
                "Bericht geweigerd, eindpunt={}, zender={}, referentienummer={}, code={}, details={}{}",
                portType.naam(),
                eenRegel(zender),
                eenRegel(String.valueOf(kop.referentienummer())),
                fout.code().code(),
                fout.details(),
                onverwacht ? ", oorzaak=" + Oorzaak.plaats(oorzaak) : "");
    }

    private static String eenRegel(String tekst) {
        return tekst.replaceAll("\\p{Cntrl}", " ");
    }

    /** True for the codes that tell the sender to try again unchanged because we are not in order. */
    static StufFoutcode nietBeschikbaar(PortType portType) {
        return portType == PortType.ONTVANG_ASYNCHROON ? StufFoutcode.STUF046 : StufFoutcode.STUF049;
    }
}
