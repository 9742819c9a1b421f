package nl.zaakregie.doorgifte;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.FoutMapper;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** The answers we give ourselves when the zakenmagazijn gives none: an acknowledgement or a fault. */
final class Eigenantwoord {

    private static final String ONBEKEND = "onbekend";

    private final Systeem eigen;
    private final Clock klok;
    private final BerichtSchrijver schrijver = new BerichtSchrijver();

    /** @param eigen zender of our faults */
    Eigenantwoord(Systeem eigen, Clock klok) {
        this.eigen = eigen;
        this.klok = klok;
    }

    /** Bv03 in the name of the system that was addressed, without envelope. */
    String bevestiging(Berichtkop kop) {
        Stuurgegevens antwoord =
                kop.stuurgegevens().antwoord(Berichtcode.BV03, UUID.randomUUID().toString(), klok.instant());
        return schrijf(BevestigingMapper.root(Berichtcode.BV03), BevestigingMapper.naarBericht(antwoord));
    }

    Antwoord bevestigd(String bericht, boolean soap12) {
        return antwoord(200, bericht, soap12);
    }

    /** Fo03 for asynchronous messages, Fo02 for the others. */
    Antwoord fout(Berichtkop kop, StufFout fout, boolean soap12) {
        Berichtcode soort = kop.service().foutsoort();
        Foutmelding melding = Foutmelding.van(kop(kop, soort), fout);
        String bericht = schrijf(BevestigingMapper.root(soort), FoutMapper.naarBericht(melding));
        boolean client = fout.code().plek() == Plek.CLIENT;
        String tekst = fout.code().omschrijving().replace("&", "&amp;").replace("<", "&lt;");
        String inhoud = soap12
                ? "<s:Fault><s:Code><s:Value>s:" + (client ? "Sender" : "Receiver")
                        + "</s:Value></s:Code><s:Reason><s:Text xml:lang=\"nl\">" + tekst
                        + "</s:Text></s:Reason><s:Detail>" + bericht + "</s:Detail></s:Fault>"
                : "<s:Fault><faultcode>s:" + (client ? "Client" : "Server") + "</faultcode><faultstring>" + tekst
                        + "</faultstring><detail>" + bericht + "</detail></s:Fault>";
        return antwoord(500, inhoud, soap12);
    }

    private Stuurgegevens kop(Berichtkop kop, Berichtcode soort) {
        if (soort != Berichtcode.FO03) {
            return Stuurgegevens.kaal(soort);
        }
        return new Stuurgegevens(
                soort,
                eigen,
                kop.zender().orElseGet(() -> new Systeem(null, ONBEKEND, null, null)),
                UUID.randomUUID().toString(),
                StufTijdstip.van(klok.instant()),
                kop.referentienummer().orElse(ONBEKEND),
                null,
                null);
    }

    private String schrijf(QName root, StufElement bericht) {
        String xml = schrijver.schrijf(root, bericht);
        return xml.startsWith("<?") ? xml.substring(xml.indexOf("?>") + 2) : xml;
    }

    private static Antwoord antwoord(int status, String inhoud, boolean soap12) {
        String naamruimte =
                soap12 ? "http://www.w3.org/2003/05/soap-envelope" : "http://schemas.xmlsoap.org/soap/envelope/";
        String envelop =
                "<s:Envelope xmlns:s=\"" + naamruimte + "\"><s:Body>" + inhoud.strip() + "</s:Body></s:Envelope>";
        String type = soap12 ? "application/soap+xml; charset=UTF-8" : "text/xml; charset=UTF-8";
        return new Antwoord(status, type, Romp.van(envelop.getBytes(StandardCharsets.UTF_8)));
    }
}
