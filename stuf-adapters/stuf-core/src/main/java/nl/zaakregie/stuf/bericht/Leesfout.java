package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.schema.Onbekend;

/** Makes a reason to show out of a parser's exception: own texts and a place, never the parser's text or the content. */
final class Leesfout {

    private Leesfout() {}

    static String reden(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof Base64Ontvanger.GeenBase64
                    || oorzaak instanceof TijdelijkeInhoud.InhoudTeGroot
                    || oorzaak instanceof Onbekend.TeVeel) {
                return ": " + oorzaak.getMessage();
            }
            if (oorzaak instanceof IOException) {
                return ": de gegevensstroom brak af";
            }
            if (oorzaak instanceof XMLStreamException xml && xml.getLocation() != null) {
                return plaats(xml.getLocation());
            }
        }
        return "";
    }

    private static String plaats(Location plaats) {
        return " (regel " + plaats.getLineNumber() + ", kolom " + plaats.getColumnNumber() + ")";
    }
}
