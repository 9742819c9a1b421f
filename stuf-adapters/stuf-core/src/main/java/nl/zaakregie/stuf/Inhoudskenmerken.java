package nl.zaakregie.stuf;

import org.jspecify.annotations.Nullable;

/**
 * What the content of a generic 1.1 message tells about the service that was meant (ZDS.md ch. 14).
 *
 * @param mutatiesoort           of an Lk01; absent when it is missing
 * @param statusInNieuw          the last object holds a filled {@code heeft}
 * @param andersInNieuw          the last object holds something besides what a status change needs
 * @param heeftRelevant          scope asks for documents
 * @param laatsteStatusGevraagd  {@code heeft} with {@code indicatieLaatsteStatus} in selection or scope
 * @param inhoud                 an {@code inhoud} element that is not nil
 */
public record Inhoudskenmerken(
        @Nullable String mutatiesoort,
        boolean statusInNieuw,
        boolean andersInNieuw,
        boolean heeftRelevant,
        boolean laatsteStatusGevraagd,
        boolean inhoud) {

    Operatie operatie(String root) {
        return switch (root) {
            case "zakLk01" -> zaakKennisgeving();
            case "edcLk01" -> inhoud ? Operatie.VOEG_ZAAKDOCUMENT_TOE : Operatie.MAAK_ZAAKDOCUMENT;
            case "zakLv01" -> zaakVraag();
            default -> Operatie.GEEF_ZAAKDOCUMENT_LEZEN;
        };
    }

    private Operatie zaakKennisgeving() {
        if ("T".equals(mutatiesoort)) {
            return Operatie.CREEER_ZAAK;
        }
        return statusInNieuw && !andersInNieuw ? Operatie.ACTUALISEER_ZAAKSTATUS : Operatie.UPDATE_ZAAK;
    }

    private Operatie zaakVraag() {
        if (heeftRelevant) {
            return Operatie.GEEF_LIJST_ZAAKDOCUMENTEN;
        }
        return laatsteStatusGevraagd ? Operatie.GEEF_ZAAKSTATUS : Operatie.GEEF_ZAAKDETAILS;
    }
}
