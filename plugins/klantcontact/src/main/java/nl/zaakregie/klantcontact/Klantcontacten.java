package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/** Store of klantcontacten. Lists hold what was not improved, latest first. */
interface Klantcontacten {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException AL_VERBETERD when somebody else improved the same one */
    void voegToe(Klantcontact nieuw);

    Optional<Klantcontact> vind(UUID id);

    List<Klantcontact> vanPlan(DossierId traject);

    List<Klantcontact> vanDeelplan(DeelplanId deelplan);

    List<Klantcontact> vanSignaal(SignaalId signaal);

    List<Klantcontact> met(PersoonId persoon);

    /** Waiting to be called back. */
    List<Klantcontact> terugTeBellen();

    /** This one and what it took the place of, latest first. */
    List<Klantcontact> versies(UUID id);

    /** Gives an intake its place. @return false when it has one already */
    boolean koppel(UUID id, Betreft betreft);

    /** @return false when it was done before */
    boolean teruggebeld(UUID id, Instant nu);

    /** @return false when something followed before */
    boolean vervolg(UUID id, String zaaktype);
}
