package nl.zaakregie.cmis;

/**
 * Names of objects in the DMS. A document is called {@code titel (documentidentificatie)}: readable, and unique within
 * its folder, so that the DMS refuses a second create of the same document.
 */
final class Objectnaam {

    private static final int HOOGSTENS = 200;

    private Objectnaam() {}

    static String vanDocument(String titel, String documentidentificatie) {
        String achtervoegsel = achtervoegsel(documentidentificatie);
        String voor = veilig(titel);
        int ruimte = HOOGSTENS - achtervoegsel.length();
        return (voor.length() > ruimte ? voor.substring(0, ruimte).strip() : voor) + achtervoegsel;
    }

    /** The titel within a document name; the whole name when somebody else made the document. */
    static String titel(String naam, String documentidentificatie) {
        String achtervoegsel = achtervoegsel(documentidentificatie);
        return naam.endsWith(achtervoegsel) && naam.length() > achtervoegsel.length()
                ? naam.substring(0, naam.length() - achtervoegsel.length())
                : naam;
    }

    /** Replaces what a DMS or file system does not take in a name (ZDS: avoid {@code \ / " * ? : < > |}). */
    static String veilig(String tekst) {
        String naam = tekst.replaceAll("[\\\\/\"*?:<>|\\p{Cntrl}]", "-").strip();
        return naam.replaceAll("\\.+$", "");
    }

    private static String achtervoegsel(String documentidentificatie) {
        return " (" + veilig(documentidentificatie) + ")";
    }
}
