package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;

/** Where metingen are kept. */
interface Metingen {

    void voegToe(Meting nieuw);

    /** Does nothing to a meting that is definitief already. */
    void wijzig(Meting gewijzigd);

    Optional<Meting> vind(UUID id);

    /** Locked until the end of the transaction. */
    Optional<Meting> vindVoorWijziging(UUID id);

    /** By date, then in order of recording. */
    List<Meting> van(DossierId dossier);
}
