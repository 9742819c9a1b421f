package nl.zaakregie.runtime.motor;

import java.nio.charset.StandardCharsets;

/**
 * A model file.
 *
 * @param naam file name, unique per kind; the name of its deployment
 * @param inhoud XML
 */
public record Model(Modelsoort soort, String naam, byte[] inhoud) {

    /** Name space of our own models; in an engine shared with the host only these are ours. */
    static final String NAAMRUIMTE = "https://zaakregie.nl/";

    public static Model van(Modelsoort soort, String naam, String xml) {
        return new Model(soort, naam, xml.getBytes(StandardCharsets.UTF_8));
    }

    boolean isVanZaakregie() {
        return new String(inhoud, StandardCharsets.UTF_8).contains("\"" + NAAMRUIMTE);
    }

    @Override
    public String toString() {
        return soort + " " + naam;
    }
}
