package nl.zaakregie.signalen.domain;

import java.util.List;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Store of which files came with a melding, by its zaak: a file may come before the melding is registered. */
public interface Signaalbijlagen {

    /** Once; again is no change. */
    void voegToe(Zaakidentificatie zaak, Signaalbijlage bijlage);

    /** In the order of coming. */
    List<Signaalbijlage> van(Zaakidentificatie zaak);
}
