package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Validator;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.xml.EigenSchema;
import nl.zaakregie.stuf.xml.StufXml;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds a message against our own schema: names, order, length and form. Used before sending, so that bad data fail where
 * they were entered, and on receipt from senders that are checked strictly. The content of documents is left out.
 */
public final class Schemakeuring {

    private static final int MAXIMUM = 20;

    private Schemakeuring() {}

    /** All breaches up to {@value #MAXIMUM}; empty when the message is right. */
    public static List<Schemafout> keur(QName root, StufElement bericht) {
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter schrijver = StufXml.schrijver(tekst);
            new BerichtSchrijver().schrijf(root, bericht, schrijver, (bron, doel) -> {});
            schrijver.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
        return keur(tekst.toString());
    }

    /**
     * @throws StufFout StUF055 naming the breaches
     */
    public static void eis(QName root, StufElement bericht) {
        List<Schemafout> fouten = keur(root, bericht);
        if (!fouten.isEmpty()) {
            String details =
                    String.join("; ", fouten.stream().map(Schemafout::tekst).toList());
            throw new StufFout(StufFoutcode.STUF055, details);
        }
    }

    /**
     * @param xml one message without envelope; documents in it are checked as text
     * @throws StufFout StUF055 when it is not well-formed
     */
    public static List<Schemafout> keur(String xml) {
        List<Schemafout> fouten = new ArrayList<>();
        try {
            Padlezer lezer = new Padlezer(StufXml.lezer(new StringReader(xml)));
            Validator validator = EigenSchema.schema().newValidator();
            validator.setErrorHandler(new Verzamelaar(lezer, fouten));
            validator.validate(new StAXSource(lezer));
        } catch (XMLStreamException | SAXException | IOException e) {
            throw new StufFout(StufFoutcode.STUF055, "Het bericht is niet te lezen", e);
        }
        return List.copyOf(fouten);
    }

    /** Keeps the place and the kind of each error; the text of the validator holds values. */
    private record Verzamelaar(Padlezer lezer, List<Schemafout> fouten) implements ErrorHandler {

        @Override
        public void warning(SAXParseException waarschuwing) {
            // says nothing about validity
        }

        @Override
        public void error(SAXParseException fout) {
            Schemafout gevonden = new Schemafout(lezer.pad(), regel(String.valueOf(fout.getMessage())));
            boolean vervolg = fouten.stream().anyMatch(f -> f.element().equals(gevonden.element()));
            if (!vervolg && fouten.size() < MAXIMUM) {
                fouten.add(gevonden);
            }
        }

        @Override
        public void fatalError(SAXParseException fout) throws SAXException {
            throw fout;
        }

        private static String regel(String melding) {
            if (melding.startsWith("cvc-maxLength")) {
                return "is te lang";
            }
            if (melding.startsWith("cvc-minLength")) {
                return "is te kort";
            }
            if (melding.startsWith("cvc-pattern")) {
                return "heeft niet de juiste vorm";
            }
            if (melding.startsWith("cvc-enumeration")) {
                return "heeft een waarde die niet bestaat";
            }
            return melding.startsWith("cvc-complex-type.2.4") || melding.startsWith("cvc-elt.1")
                    ? "hoort hier niet of staat niet op zijn plaats"
                    : "voldoet niet aan het schema";
        }
    }
}
