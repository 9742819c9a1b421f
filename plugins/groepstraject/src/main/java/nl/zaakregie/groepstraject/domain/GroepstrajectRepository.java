package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/** Store of groepstrajecten. */
public interface GroepstrajectRepository {

    Optional<Groepstraject> vind(DossierId id);

    /** The running one of a groep. */
    Optional<Groepstraject> lopendVan(GroepId groep);

    /** The one that was closed last. */
    Optional<Groepstraject> laatstGeslotenVan(GroepId groep);

    /** Running ones of groepen one of these persons is client of, oldest first. */
    List<Groepstraject> lopendVoor(Collection<PersoonId> personen);

    /** Those this employee is regisseur of now, newest first; closed ones included when asked. */
    List<Groepstraject> vanRegisseur(MedewerkerId medewerker, boolean ookGesloten);

    /**
     * Stores a new one.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TRAJECT_LOOPT_AL when another started at the same time
     */
    void bewaar(Groepstraject traject);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first */
    void wijzig(Groepstraject traject);

    /** Registers a signal under a traject; false when it was there already. */
    boolean koppelSignaal(DossierId traject, SignaalId signaal, Instant op);

    /** Records what came of a signal; false when that was done before. */
    boolean handelSignaalAf(DossierId traject, SignaalId signaal, GekoppeldSignaal.Afhandeling afhandeling);

    /** In order of registration. */
    List<GekoppeldSignaal> signalenVan(DossierId traject);
}
