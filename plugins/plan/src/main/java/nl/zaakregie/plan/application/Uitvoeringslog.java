package nl.zaakregie.plan.application;

import java.time.Clock;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Uitvoeringen.Stap;

/** Who took a step in the execution of a deelplan, and when. */
public class Uitvoeringslog {

    private final Gebruikers gebruikers;
    private final Clock klok;

    public Uitvoeringslog(Gebruikers gebruikers, Clock klok) {
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    Stap stap(Deelplanstatus naar) {
        return new Stap(
                naar, Optional.of(gebruikers.huidige().id()), klok.instant(), Optional.empty(), Optional.empty());
    }

    Stap stap(Deelplanstatus naar, Optional<String> toelichting) {
        return new Stap(naar, Optional.of(gebruikers.huidige().id()), klok.instant(), Optional.empty(), toelichting);
    }

    Stap einde(Deelplanstatus naar, Beeindiging beeindiging) {
        return new Stap(
                naar,
                Optional.of(gebruikers.huidige().id()),
                klok.instant(),
                Optional.of(beeindiging.reden()),
                beeindiging.toelichting());
    }

    /** A step another system caused. */
    Stap vanBuiten(Deelplanstatus naar) {
        return new Stap(naar, Optional.empty(), klok.instant(), Optional.empty(), Optional.empty());
    }
}
