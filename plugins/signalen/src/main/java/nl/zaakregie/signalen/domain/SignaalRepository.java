package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;

/** Store of signals. */
public interface SignaalRepository {

    Optional<Signaal> vind(SignaalId id);

    /** The same melding received after {@code sinds}, latest first. */
    Optional<Signaal> vindGelijke(Vingerafdruk vingerafdruk, Instant sinds);

    /**
     * Signals with one of these statuses, urgent ones first, then by arrival; none whose existence betrays a confidential
     * traject ({@link Signaal#isVerborgen}).
     */
    Blad<Signaal> metStatus(Set<Signaalstatus> statussen, Bladzijde bladzijde);

    /** Signals about one of these persons received after {@code sinds}, latest first. */
    List<Signaal> over(Collection<PersoonId> personen, Instant sinds);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEMELD when the same comes in right now */
    void bewaar(Signaal signaal);

    /** Stores status, assessment, expiry and added persons.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first
     */
    void wijzig(Signaal signaal);

    /** Counts that the same melding came again. */
    void telHerhaling(SignaalId id);

    /** Signals without follow-up of which the term ended before this day. */
    List<Signaal> vervallen(LocalDate vandaag);

    /** Takes away everything of a signal but its number and days; twice is once. */
    void vernietig(Signaal signaal, Instant nu);

    /** Records under which traject it stands; twice is once. */
    void koppel(SignaalId id, Koppeling koppeling);
}
