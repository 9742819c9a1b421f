package nl.zaakregie.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;

/** Where plans are kept, with all their versions. */
public interface Plannen {

    Optional<Plan> vind(PlanId id);

    /** The plan, locked until the end of the transaction: a second writer waits and then sees the newer version. */
    Optional<Plan> vindVoorWijziging(PlanId id);

    /** There is one per traject. */
    Optional<Plan> vanTraject(DossierId traject);

    /** The plan of this groep that is not closed; there is at most one (INV-01). */
    Optional<Plan> lopendVan(GroepId groep);

    /** Writes the plan, and a version row when this version is new. Versions are never overwritten (INV-24). */
    void bewaar(Plan plan, MedewerkerId auteur, Instant op);

    /** All versions, the first first. */
    List<Planversie> versies(PlanId id);

    Optional<Planversie> versie(PlanId id, int versie);

    /** A signature under the version named in it. */
    void bewaarOndertekening(PlanId id, Vastlegging<Ondertekening> ondertekening);

    Ondertekeningen ondertekeningen(PlanId id);

    void bewaarNotitie(PlanId id, Vastlegging<Notitie> notitie);

    /** The latest first, corrected ones included. */
    List<Vastlegging<Notitie>> notities(PlanId id);

    void bewaarBijlage(PlanId id, Vastlegging<Bijlage> bijlage);

    /** The latest first. */
    List<Vastlegging<Bijlage>> bijlagen(PlanId id);

    void bewaarAfschrift(PlanId id, Vastlegging<Planafschrift> afschrift);

    /** The latest first. */
    List<Vastlegging<Planafschrift>> afschriften(PlanId id);

    void bewaarVoortgang(PlanId id, Vastlegging<Voortgang> voortgang);

    /** The latest first. */
    List<Vastlegging<Voortgang>> voortgang(PlanId id);

    void bewaarEvaluatie(PlanId id, Vastlegging<Evaluatie> evaluatie);

    /** The latest first. */
    List<Vastlegging<Evaluatie>> evaluaties(PlanId id);
}
