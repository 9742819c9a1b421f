package nl.zaakregie.stuf.bericht;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** Why a root is not known: another version of StUF, another sectormodel, another version of it, or just no message. */
final class Naamruimtekeuring {

    private static final Pattern STUF = Pattern.compile("http://www\\.egem\\.nl/StUF/StUF[0-9]{4}");
    private static final Pattern SECTORMODEL = Pattern.compile(
            "http://www\\.(?:egem\\.nl/StUF/sector/([a-z]+)/|stufstandaarden\\.nl/koppelvlak/([a-z]+))[0-9]{4}");
    private static final Map<String, String> ONDERSTEUND =
            Map.of("bg", "0310", "zkn", "0310", "ef", "0315", "zds", "0120", "rzs", "0310");

    private Naamruimtekeuring() {}

    /** StUF001, StUF004 or StUF007, with the version that is supported in the details; StUF055 for anything else. */
    static StufFout onbekend(QName root) {
        String naamruimte = root.getNamespaceURI();
        if (Berichtcontexten.kent(naamruimte)) {
            return new StufFout(StufFoutcode.STUF055, "Onbekend bericht: " + root.getLocalPart());
        }
        if (STUF.matcher(naamruimte).matches()) {
            return new StufFout(StufFoutcode.STUF001, "0301");
        }
        Matcher sector = SECTORMODEL.matcher(naamruimte);
        if (!sector.matches()) {
            return new StufFout(StufFoutcode.STUF055, "Onbekend bericht: " + root.getLocalPart());
        }
        String naam = sector.group(1) == null ? sector.group(2) : sector.group(1);
        String versie = ONDERSTEUND.get(naam);
        return versie == null
                ? new StufFout(StufFoutcode.STUF004, "sectormodel van " + root.getLocalPart())
                : new StufFout(StufFoutcode.STUF007, versie);
    }
}
