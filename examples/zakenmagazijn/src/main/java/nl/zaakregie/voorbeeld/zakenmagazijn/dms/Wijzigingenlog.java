package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.apache.chemistry.opencmis.commons.enums.ChangeType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The change log of the DMS (CMIS 1.1 getContentChanges): what happened to which object, oldest first. It forgets its
 * beginning when it grows long, and everything when the DMS stops; a token of what is forgotten is refused.
 */
final class Wijzigingenlog {

    /**
     * One event.
     *
     * @param moment UTC
     */
    record Wijziging(String objectId, ChangeType soort, GregorianCalendar moment) {}

    /**
     * Part of the log.
     *
     * @param token of the last event in it
     */
    record Deel(List<Wijziging> wijzigingen, String token, boolean meer) {}

    private final String start = UUID.randomUUID().toString();
    private final Clock klok;
    private final int hoogstens;
    private final Deque<Wijziging> wijzigingen = new ArrayDeque<>();
    private long vergeten;

    Wijzigingenlog(Clock klok, int hoogstens) {
        this.klok = klok;
        this.hoogstens = hoogstens;
    }

    synchronized void gebeurd(@Nullable String objectId, ChangeType soort) {
        if (objectId != null) {
            GregorianCalendar nu = GregorianCalendar.from(klok.instant().atZone(ZoneOffset.UTC));
            wijzigingen.addLast(new Wijziging(objectId, soort, nu));
            if (wijzigingen.size() > hoogstens) {
                wijzigingen.removeFirst();
                vergeten++;
            }
        }
    }

    /** Of the most recent event. */
    synchronized String laatste() {
        return token(vergeten + wijzigingen.size());
    }

    /**
     * @param token the event with this token comes first; absent: the first event that is remembered
     * @throws CmisInvalidArgumentException when that event is not remembered
     */
    synchronized Deel vanaf(@Nullable String token, int aantal) {
        long eerste = Math.max(token == null || token.isBlank() ? vergeten + 1 : nummer(token), 1);
        long laatste = vergeten + wijzigingen.size();
        if (eerste <= vergeten || eerste > laatste + 1) {
            throw onbekend();
        }
        List<Wijziging> deel =
                wijzigingen.stream().skip(eerste - vergeten - 1).limit(aantal).toList();
        long tot = eerste + deel.size() - 1;
        return new Deel(deel, token(tot), tot < laatste);
    }

    private String token(long nummer) {
        return start + "." + nummer;
    }

    private long nummer(String token) {
        int punt = token.lastIndexOf('.');
        if (punt < 0 || !token.substring(0, punt).equals(start)) {
            throw onbekend();
        }
        try {
            return Long.parseLong(token.substring(punt + 1));
        } catch (NumberFormatException geenGetal) {
            throw onbekend();
        }
    }

    private static CmisInvalidArgumentException onbekend() {
        return new CmisInvalidArgumentException("Dit change log token is onbekend");
    }
}
