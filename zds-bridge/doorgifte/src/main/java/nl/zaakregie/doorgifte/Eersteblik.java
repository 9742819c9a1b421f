package nl.zaakregie.doorgifte;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.ServiceHerkenning;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.xml.StufXml;
import org.jspecify.annotations.Nullable;

/**
 * Sees at a glance, without making objects of a message, that it stays here: most do, and the endpoints will read them in
 * full. What is doubtful is not for a glance to decide.
 */
final class Eersteblik {

    private static final String ZENDER = "/stuurgegevens/zender/applicatie";
    private static final String ZAAK = "/object/identificatie";
    private static final String ZAAKTYPE = "/object/isVan/gerelateerde/code";
    private static final String OMSCHRIJVING = "/object/isVan/gerelateerde/omschrijving";
    private static final Set<String> VELDEN = Set.of(ZENDER, ZAAK, ZAAKTYPE, OMSCHRIJVING);
    private static final Set<String> NAAMRUIMTEN = Set.of(Naamruimte.ZKN, Naamruimte.STUF);

    private final Set<Operatie> diensten;
    private final EigenZaken eigenZaken;

    /** @param diensten that are passed on */
    Eersteblik(Set<Operatie> diensten, EigenZaken eigenZaken) {
        this.diensten = diensten;
        this.eigenZaken = eigenZaken;
    }

    /** Of a service that is not passed on, or a new zaak of our own. */
    boolean blijftHier(Verzoek verzoek) throws IOException {
        try (InputStream bytes = Berichtopener.envelop(verzoek)) {
            XMLStreamReader xml = StufXml.lezer(bytes);
            Optional<Operatie> operatie =
                    Berichtopener.naarBericht(xml) ? operatie(xml, Berichtopener.actie(verzoek)) : Optional.empty();
            return operatie.isPresent() && blijftHier(operatie.get(), xml);
        } catch (XMLStreamException | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean blijftHier(Operatie operatie, XMLStreamReader xml) throws XMLStreamException {
        return !diensten.contains(operatie)
                || operatie == Operatie.CREEER_ZAAK && eigenZaken.horenHier(List.of(nieuweZaak(xml)));
    }

    private static Optional<Operatie> operatie(XMLStreamReader xml, @Nullable String actie) {
        return ServiceHerkenning.vastZonderInhoud(actie, xml.getName())
                ? ServiceHerkenning.herken(actie, xml.getName(), () -> {
                            throw new IllegalStateException("de inhoud beslist niet");
                        })
                        .map(StufService::operatie)
                : Optional.empty();
    }

    /** Without clients and relations: whose zaak it is does not depend on them. */
    private static NieuweZaakGezien nieuweZaak(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> gezien = velden(xml);
        return new NieuweZaakGezien(
                gezien.getOrDefault(ZENDER, ""),
                new Zaakidentificatie(gezien.getOrDefault(ZAAK, "")),
                gezien.getOrDefault(ZAAKTYPE, ""),
                gezien.getOrDefault(OMSCHRIJVING, ""),
                List.of(),
                List.of());
    }

    /** Until the end of the message, since the last one counts. */
    private static Map<String, String> velden(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> gezien = new HashMap<>();
        StringBuilder pad = new StringBuilder();
        for (int diepte = 1; diepte > 0; ) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                diepte++;
                pad.append('/').append(NAAMRUIMTEN.contains(xml.getNamespaceURI()) ? xml.getLocalName() : "");
                String hier = pad.toString();
                if (VELDEN.contains(hier)) {
                    gezien.put(hier, xml.getElementText().strip());
                    soort = XMLStreamConstants.END_ELEMENT;
                }
            }
            if (soort == XMLStreamConstants.END_ELEMENT && --diepte > 0) {
                pad.setLength(pad.lastIndexOf("/"));
            }
        }
        return gezien;
    }
}
