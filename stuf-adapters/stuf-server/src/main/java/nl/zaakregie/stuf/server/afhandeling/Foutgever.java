package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.Berichtcode.FO02;
import static nl.zaakregie.stuf.Berichtcode.FO03;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF046;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF049;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF055;
import static nl.zaakregie.stuf.fout.StufFoutcode.STUF058;

import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.FoutMapper;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.BerichtTeGroot;
import nl.zaakregie.stuf.server.soap.GeenBericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the foutbericht of a refusal: Fo03 at OntvangAsynchroon, Fo02 elsewhere. Nothing of the message is repeated. */
final class Foutgever {

    private static final Logger LOG = LoggerFactory.getLogger(Foutgever.class);

    private final Antwoordkop koppen;
    private final BerichtSchrijver schrijver;

    Foutgever(Antwoordkop koppen, BerichtSchrijver schrijver) {
        this.koppen = koppen;
        this.schrijver = schrijver;
    }

    Antwoord.Fout fout(PortType portType, RuweKop kop, Throwable oorzaak) {
        Berichtcode soort = portType == PortType.ONTVANG_ASYNCHROON ? FO03 : FO02;
        StufFout fout = alsStufFout(oorzaak, soort);
        log(fout, portType, kop);
        Foutmelding melding = Foutmelding.van(koppen.vanFout(kop, soort), fout);
        return new Antwoord.Fout(
                fout.code().plek() == Plek.CLIENT,
                fout.code().code(),
                fout.code().omschrijving(),
                schrijver.schrijf(BevestigingMapper.root(soort), FoutMapper.naarBericht(melding)));
    }

    private static StufFout alsStufFout(Throwable oorzaak, Berichtcode soort) {
        for (Throwable t = oorzaak; t != null; t = t.getCause()) {
            if (t instanceof BerichtTeGroot groot) {
                return new StufFout(STUF055, "bericht is groter dan " + groot.maximum() + " bytes", oorzaak);
            }
        }
        for (Throwable t = oorzaak; t != null; t = t.getCause()) {
            if (t instanceof StufFout fout) {
                return fout;
            }
            if (t instanceof XMLStreamException || t instanceof GeenBericht) {
                return new StufFout(STUF055, "bericht is geen welgevormde XML in een SOAP-envelop", oorzaak);
            }
            if (t instanceof NietOpgeslagen) {
                return new StufFout(soort == FO03 ? STUF046 : STUF049, "berichtregister", oorzaak);
            }
        }
        return new StufFout(STUF058, "interne fout", oorzaak);
    }

    /** Ids and codes only; of an unexpected failure the place without its text, which may hold data of persons. */
    private static void log(StufFout fout, PortType portType, RuweKop kop) {
        boolean onverwacht = fout.code().plek() == Plek.SERVER && fout.getCause() != null;
        LOG.warn(
                "Bericht geweigerd, eindpunt={}, zender={}, referentienummer={}, code={}, details={}{}",
                portType.naam(),
                kop.zender() == null
                        ? Antwoordkop.ONBEKEND
                        : eenRegel(kop.zender().sleutel()),
                eenRegel(String.valueOf(kop.referentienummer())),
                fout.code().code(),
                fout.details(),
                onverwacht ? ", oorzaak=" + Oorzaak.plaats(fout.getCause()) : "");
    }

    private static String eenRegel(String tekst) {
        return tekst.replaceAll("\\p{Cntrl}", " ");
    }
}
