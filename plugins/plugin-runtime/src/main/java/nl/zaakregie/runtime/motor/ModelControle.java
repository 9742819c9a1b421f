package nl.zaakregie.runtime.motor;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Checks a model before it reaches the engine, and says in plain Dutch what is wrong and where. Works on the XML, because
 * what the engine silently ignores is no longer there in its own model.
 */
public final class ModelControle {

    private final List<Elementregel> regels;
    private final List<Elementregel> vanHetGeheel = List.of(new Tekening(), new Herhaling(), new BlijvendeIds());

    public ModelControle(Actiecatalogus catalogus) {
        this.regels = List.of(
                new Genegeerd(),
                new GeenCode(),
                new BekendeActies(catalogus),
                new Dossiersleutelgeerfd(),
                new GeenPersoonsgegevens(),
                new BekendeRollen(),
                new BekendeModellen());
    }

    /** One rule on one element, or on the whole document; adds what it finds. */
    @FunctionalInterface
    interface Elementregel {
        void controleer(Element element, Bevindingen bevindingen);
    }

    /** Collects findings of one model. */
    static final class Bevindingen {

        private final Model model;
        private final Modelomgeving omgeving;
        private final List<Modelbevinding> lijst = new ArrayList<>();

        Bevindingen(Model model, Modelomgeving omgeving) {
            this.model = model;
            this.omgeving = omgeving;
        }

        Modelsoort soort() {
            return model.soort();
        }

        Modelomgeving omgeving() {
            return omgeving;
        }

        void meld(Element element, Modelregel regel, String tekst, String oplossing) {
            String id = element.getAttribute("id");
            meld(id.isEmpty() ? plek(element) : id, regel, tekst, oplossing);
        }

        void meld(String element, Modelregel regel, String tekst, String oplossing) {
            lijst.add(new Modelbevinding(model.naam(), regel, element, tekst, oplossing));
        }

        /** An element without id is named after its nearest ancestor that has one. */
        private static String plek(Element element) {
            Node ouder = element.getParentNode();
            while (ouder instanceof Element e && e.getAttribute("id").isEmpty()) {
                ouder = e.getParentNode();
            }
            String naam = "<" + element.getLocalName() + ">";
            return ouder instanceof Element e ? naam + " in " + e.getAttribute("id") : naam;
        }
    }

    /** As {@link #controleer(Model, Modelomgeving)}, without a look at other models. */
    public List<Modelbevinding> controleer(Model model) {
        return controleer(model, Modelomgeving.onbekend());
    }

    /** All findings, in the order of the file; without errors the model may be deployed. */
    public List<Modelbevinding> controleer(Model model, Modelomgeving omgeving) {
        Bevindingen bevindingen = new Bevindingen(model, omgeving);
        try {
            Element wortel = Modelxml.lees(model.inhoud());
            Modelxml.alle(wortel, "*")
                    .forEach(element -> regels.forEach(regel -> regel.controleer(element, bevindingen)));
            vanHetGeheel.forEach(regel -> regel.controleer(wortel, bevindingen));
        } catch (SAXException e) {
            bevindingen.meld(
                    "document",
                    Modelregel.ONLEESBAAR,
                    "is geen geldige XML: " + e.getMessage(),
                    "open het bestand in een modelleerprogramma en bewaar het opnieuw");
        }
        return List.copyOf(bevindingen.lijst);
    }
}
