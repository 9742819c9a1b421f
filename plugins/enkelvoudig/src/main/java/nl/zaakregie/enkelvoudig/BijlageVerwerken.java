package nl.zaakregie.enkelvoudig;

import java.util.List;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;

/** A file that follows an aanvraag in a message of its own; while the aanvraag itself waits, this one is tried again. */
final class BijlageVerwerken implements BerichtVerwerker<BijlageOntvangen> {

    private final Dossiers dossiers;
    private final Aanvraagbijlagen bijlagen;

    BijlageVerwerken(Dossiers dossiers, Aanvraagbijlagen bijlagen) {
        this.dossiers = dossiers;
        this.bijlagen = bijlagen;
    }

    @Override
    public Class<BijlageOntvangen> soort() {
        return BijlageOntvangen.class;
    }

    @Override
    public boolean isVoor(BijlageOntvangen bericht) {
        return bericht.bestemming() == Bestemming.AANVRAAG;
    }

    @Override
    public List<Foutdetail> controleer(BijlageOntvangen bericht) {
        return List.of();
    }

    @Override
    public void verwerk(BijlageOntvangen bericht) {
        DossierId dossier = dossiers.vanZaak(bericht.zaak()).orElseThrow(EnkelvoudigFout.AANVRAAG_VOLGT::fout);
        bijlagen.bewaar(dossier, bericht.zaak(), bericht.zaaktype(), bericht.bijlage());
    }
}
