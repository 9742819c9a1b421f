package nl.zaakregie.cmis;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.chemistry.opencmis.commons.exceptions.CmisBaseException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConnectionException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisContentAlreadyExistsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisFilterNotValidException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisPermissionDeniedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisServiceUnavailableException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisStreamNotSupportedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisTooManyRequestsException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUnauthorizedException;
import org.jspecify.annotations.Nullable;

/** Tells refusals, surely undelivered calls and uncertain calls apart. The text of the DMS is never passed on. */
final class CmisFoutvertaling {

    private static final Set<Class<? extends CmisBaseException>> NIET_TOEGELATEN =
            Set.of(CmisUnauthorizedException.class, CmisPermissionDeniedException.class);
    private static final Set<Class<? extends CmisBaseException>> WEIGERING = Set.of(
            CmisConstraintException.class,
            CmisNameConstraintViolationException.class,
            CmisContentAlreadyExistsException.class,
            CmisInvalidArgumentException.class,
            CmisFilterNotValidException.class,
            CmisNotSupportedException.class,
            CmisStreamNotSupportedException.class);
    private static final Set<Class<? extends CmisBaseException>> NIET_VERWERKT =
            Set.of(CmisServiceUnavailableException.class, CmisTooManyRequestsException.class);

    private CmisFoutvertaling() {}

    static <T> CmisAntwoord<T> antwoord(CmisBaseException fout, boolean schrijvenBegonnen) {
        if (NIET_TOEGELATEN.contains(fout.getClass())) {
            return CmisAntwoord.geweigerd(CmisFout.NIET_TOEGELATEN);
        }
        if (WEIGERING.contains(fout.getClass())) {
            return CmisAntwoord.geweigerd(CmisFout.GEWEIGERD_DOOR_DMS);
        }
        if (fout instanceof CmisObjectNotFoundException) {
            return CmisAntwoord.geweigerd(CmisFout.INRICHTING);
        }
        return schrijvenBegonnen && !zekerNietVerwerkt(fout)
                ? new CmisAntwoord.Onzeker<>(oorzaak(fout))
                : new CmisAntwoord.NietBezorgd<>(oorzaak(fout));
    }

    /** Kind of the innermost failure; a class name, never a text. */
    static String oorzaak(CmisBaseException fout) {
        return diepste(fout).getClass().getSimpleName();
    }

    private static boolean zekerNietVerwerkt(CmisBaseException fout) {
        return NIET_VERWERKT.contains(fout.getClass())
                || fout instanceof CmisConnectionException && nooitVerbonden(diepste(fout));
    }

    private static boolean nooitVerbonden(Throwable oorzaak) {
        return oorzaak instanceof ConnectException
                || oorzaak instanceof UnknownHostException
                || oorzaak instanceof NoRouteToHostException
                || oorzaak instanceof SocketTimeoutException && tijdensVerbinden(oorzaak.getMessage());
    }

    /** The JDK tells the two time-outs apart by text only: "Connect timed out" and "Read timed out". */
    private static boolean tijdensVerbinden(@Nullable String tekst) {
        return tekst != null && tekst.toLowerCase(Locale.ROOT).startsWith("connect");
    }

    private static Throwable diepste(Throwable fout) {
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
        }
        return diepste;
    }
}
