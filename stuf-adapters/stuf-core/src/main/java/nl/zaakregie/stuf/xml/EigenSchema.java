package nl.zaakregie.stuf.xml;

import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;

/**
 * Our own schemas, compiled once: names, order and form of values. Which elements a service requires is not in them
 * (the mappers check that). Unlike reading, validating refuses what the standard does not know.
 */
public final class EigenSchema {

    private static final String MAP = "/xsd/";

    private EigenSchema() {}

    /** Thread safe; make a validator of it per message. */
    public static Schema schema() {
        return Eenmalig.SCHEMA;
    }

    private static Schema laad() {
        SchemaFactory fabriek = StufXml.schemas("");
        fabriek.setResourceResolver(new Klassenpad());
        Source[] bronnen = Stream.of("stuf0301", "bg0310", "zkn0310", "zds0120", "rzs0310", "ef0315")
                .map(naam -> bron(naam + ".xsd"))
                .toArray(Source[]::new);
        try {
            return fabriek.newSchema(bronnen);
        } catch (SAXException e) {
            throw new IllegalStateException("De eigen StUF-schema's laden niet", e);
        }
    }

    private static Source bron(String bestand) {
        return new StreamSource(lees(bestand), bestand);
    }

    private static InputStream lees(String bestand) {
        InputStream invoer = EigenSchema.class.getResourceAsStream(MAP + bestand);
        if (invoer == null) {
            throw new IllegalStateException("Schema " + bestand + " ontbreekt op het klassenpad");
        }
        return invoer;
    }

    private static final class Eenmalig {

        static final Schema SCHEMA = laad();
    }

    /** Finds imports on the class path only. */
    private static final class Klassenpad implements LSResourceResolver {

        @Override
        public LSInput resolveResource(
                String soort, String naamruimte, @Nullable String publicId, String systemId, @Nullable String basis) {
            String bestand = systemId.substring(systemId.lastIndexOf('/') + 1);
            return new Schemabestand(bestand, lees(bestand));
        }
    }
}
