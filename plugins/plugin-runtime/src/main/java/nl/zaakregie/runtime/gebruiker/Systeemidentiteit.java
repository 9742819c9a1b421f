package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The identity of work nobody is logged on for: deliveries, timers. It has no role, so it passes no check that is meant
 * for people; what it does stands in the protocol as done by the system.
 */
public final class Systeemidentiteit extends AbstractAuthenticationToken {

    /** Who the protocol names. */
    public static final Gebruiker SYSTEEM = new Gebruiker(
            new MedewerkerId("systeem"), "Systeem", "Systeem", Set.of(), Optional.empty(), Optional.empty());

    private static final long serialVersionUID = 1L;

    private Systeemidentiteit() {
        super(List.of());
        setAuthenticated(true);
    }

    /** Runs the work as the system and puts back who was there before. */
    public static void doe(Runnable werk) {
        SecurityContext vorige = SecurityContextHolder.getContext();
        SecurityContext eigen = SecurityContextHolder.createEmptyContext();
        eigen.setAuthentication(new Systeemidentiteit());
        SecurityContextHolder.setContext(eigen);
        try {
            werk.run();
        } finally {
            SecurityContextHolder.setContext(vorige);
        }
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return SYSTEEM.id().waarde();
    }
}
