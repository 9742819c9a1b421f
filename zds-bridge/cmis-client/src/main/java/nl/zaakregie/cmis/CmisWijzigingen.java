package nl.zaakregie.cmis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.chemistry.opencmis.client.api.ChangeEvent;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.RepositoryInfo;
import org.apache.chemistry.opencmis.commons.enums.ChangeType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;

/**
 * The change log in an open session. AtomPub does not tell the token of each event, so the next place is that of the last
 * event before we began to read; what happens meanwhile is told again next time, as is the event of the place itself.
 */
final class CmisWijzigingen {

    private CmisWijzigingen() {}

    static CmisAntwoord<Dmswijzigingen> sinds(Session sessie, String plaats) {
        String laatste = laatste(sessie);
        if (laatste.isEmpty()) {
            return CmisAntwoord.geweigerd(CmisFout.GEEN_WIJZIGINGENLOG);
        }
        Map<String, Dmswijzigingen.Wijziging> wijzigingen = new LinkedHashMap<>();
        if (!laatste.equals(plaats)) {
            try {
                verzamel(sessie, plaats, wijzigingen);
            } catch (CmisInvalidArgumentException vergeten) {
                return CmisAntwoord.geweigerd(CmisFout.WIJZIGINGEN_VERGETEN);
            }
        }
        return CmisAntwoord.gelukt(new Dmswijzigingen(laatste, new ArrayList<>(wijzigingen.values())));
    }

    /** Asked of the repository itself: a session remembers what it once said of itself. */
    private static String laatste(Session sessie) {
        String repository = sessie.getRepositoryInfo().getId();
        return sessie.getBinding().getRepositoryService().getRepositoryInfos(null).stream()
                .filter(info -> info.getId().equals(repository))
                .map(RepositoryInfo::getLatestChangeLogToken)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static void verzamel(Session sessie, String plaats, Map<String, Dmswijzigingen.Wijziging> wijzigingen) {
        for (ChangeEvent voorval : sessie.getContentChanges(plaats.isEmpty() ? null : plaats, false)) {
            Instant moment = voorval.getChangeTime() == null
                    ? Instant.EPOCH
                    : voorval.getChangeTime().toInstant();
            // taken out and put back: the last thing told of an object also comes last
            wijzigingen.remove(voorval.getObjectId());
            wijzigingen.put(
                    voorval.getObjectId(),
                    new Dmswijzigingen.Wijziging(voorval.getObjectId(), soort(voorval.getChangeType()), moment));
        }
    }

    private static Dmswijzigingen.Soort soort(ChangeType soort) {
        return switch (soort) {
            case CREATED -> Dmswijzigingen.Soort.GEMAAKT;
            case UPDATED -> Dmswijzigingen.Soort.GEWIJZIGD;
            case DELETED -> Dmswijzigingen.Soort.VERWIJDERD;
            case SECURITY -> Dmswijzigingen.Soort.RECHTEN;
        };
    }
}
