package nl.zaakregie.stuf.server.afhandeling;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.log.Zaakspeurder;
import nl.zaakregie.stuf.server.Herkomst;
import nl.zaakregie.stuf.server.soap.Verzoek;
import org.jspecify.annotations.Nullable;

/** One message while it comes in: what has been seen of it so far. Used by one thread. */
final class Ontvangst {

    private final Verzoek verzoek;
    private final QName root;
    private final Vingerafdruk vingerafdruk;
    private final Schemawacht schemawacht;
    private final Koplezer koplezer;
    private final Zaakspeurder zaakspeurder;
    private @Nullable StufService service;
    private @Nullable RuweKop kop;

    Ontvangst(Verzoek verzoek, Schemawacht schemawacht, Consumer<Ontvangst> bijEindeKop) throws XMLStreamException {
        this.verzoek = verzoek;
        XMLStreamReader bron = opRoot(verzoek.inhoud());
        this.root = bron.getName();
        this.vingerafdruk = new Vingerafdruk(bron);
        this.schemawacht = schemawacht;
        schemawacht.begin(vingerafdruk);
        this.koplezer = new Koplezer(schemawacht, gelezen -> {
            kop = gelezen;
            bijEindeKop.accept(this);
        });
        this.zaakspeurder = new Zaakspeurder(koplezer);
    }

    private static XMLStreamReader opRoot(XMLStreamReader bron) throws XMLStreamException {
        while (bron.getEventType() != XMLStreamReader.START_ELEMENT && bron.hasNext()) {
            bron.next();
        }
        if (bron.getEventType() != XMLStreamReader.START_ELEMENT) {
            throw new XMLStreamException("body zonder bericht");
        }
        return bron;
    }

    PortType portType() {
        return verzoek.portType();
    }

    Herkomst herkomst() {
        return verzoek.herkomst();
    }

    boolean mtom() {
        return verzoek.mtom();
    }

    @Nullable
    String soapAction() {
        return verzoek.soapAction().orElse(null);
    }

    QName root() {
        return root;
    }

    /** Reads the message through all that watches it. */
    XMLStreamReader lezer() {
        return zaakspeurder;
    }

    /** As far as it has been read. */
    RuweKop kop() {
        return kop == null ? koplezer.kop() : kop;
    }

    void herkendAls(StufService gevonden) {
        service = gevonden;
    }

    /** What the log is told; complete as far as has been read. */
    Uitwisseling.Bericht alsLogbericht() {
        RuweKop gezien = kop();
        return new Uitwisseling.Bericht(
                Optional.ofNullable(service),
                Optional.ofNullable(gezien.zender()),
                Optional.ofNullable(gezien.ontvanger()),
                Optional.ofNullable(gezien.referentienummer()),
                zaakspeurder.zaakidentificatie());
    }

    List<Schemabevinding> schemabevindingen() {
        return schemawacht.bevindingen();
    }

    /** Of the whole message; ask once, after it has been read. */
    String vingerafdruk() {
        return vingerafdruk.waarde();
    }

    /** Reads on to the end of the heading, for a fault with the right crossRefnummer; gives up on the first problem. */
    void zoekKop() {
        try {
            while (kop == null && koplezer.hasNext()) {
                koplezer.next();
            }
        } catch (XMLStreamException | RuntimeException e) {
            // the first problem is the one to report
        }
    }
}
