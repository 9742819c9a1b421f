package nl.zaakregie.enkelvoudig;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.springframework.transaction.annotation.Transactional;

/** Shows aanvragen, open and ended, as far as doelbinding lets them out (AF-13). */
class AanvragenRaadplegen {

    private final Aanvragen aanvragen;
    private final Zaakverloop zaken;
    private final Inzage inzage;

    AanvragenRaadplegen(Aanvragen aanvragen, Zaakverloop zaken, Inzage inzage) {
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.inzage = inzage;
    }

    @Transactional
    Vrijgegeven<Aanvraagweergave> een(Inzageverzoek verzoek, DossierId id) {
        return inzage.vrijgeven(verzoek, Aanvraagweergave.van(zaken.eis(id), zaken.zaak(id)));
    }

    /** The number it got at once, from our own stock; empty when its process makes the zaak later. No personal data. */
    @Transactional(readOnly = true)
    Optional<Zaakidentificatie> zaak(DossierId id) {
        return zaken.zaak(id);
    }

    @Transactional
    List<Vrijgegeven<Aanvraagweergave>> van(Inzageverzoek verzoek, PersoonId persoon) {
        return inzage.vrijgevenAlle(
                verzoek,
                aanvragen.van(persoon).stream()
                        .map(a -> Aanvraagweergave.van(a, zaken.zaak(a.id())))
                        .toList());
    }
}
