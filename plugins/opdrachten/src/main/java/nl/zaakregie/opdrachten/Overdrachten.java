package nl.zaakregie.opdrachten;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** Where hand-overs are kept; one that was refused stays beside the next. */
interface Overdrachten {

    void voegToe(Overdracht nieuw);

    void wijzig(Overdracht gewijzigd);

    Optional<Overdracht> vind(Referentienummer referentienummer);

    /** Locked until the end of the transaction. */
    Optional<Overdracht> vindVoorWijziging(Referentienummer referentienummer);

    /** The last one of a deelplan: that counts. */
    Optional<Overdracht> laatste(DeelplanId deelplan);

    /** In order of sending. */
    List<Overdracht> van(DossierId traject);

    /** How many wait for an answer, over all dossiers. */
    int aantalWachtend();
}
