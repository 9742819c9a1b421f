package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import java.util.regex.Pattern;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/**
 * Form of identifications that others make: 5-40 characters of which the first four are digits, and nothing that cannot
 * stand in the name of a folder (ZDS chapter 13).
 */
public final class Identificatie {

    private static final Pattern VORM = Pattern.compile("[0-9]{4}[^\\\\/\"*?:<>|\\p{Cntrl}]{1,36}");

    private Identificatie() {}

    /** @throws StufFout StUF055 */
    public static void controleer(String identificatie) {
        if (!VORM.matcher(identificatie).matches()) {
            throw new StufFout(
                    StufFoutcode.STUF055,
                    "identificatie moet 5 tot 40 tekens hebben, met de gemeentecode voorop en zonder \\ / \" * ? : < > |");
        }
    }
}
