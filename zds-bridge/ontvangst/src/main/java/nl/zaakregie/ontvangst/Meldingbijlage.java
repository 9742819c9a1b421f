package nl.zaakregie.ontvangst;

import java.util.List;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.ontvangst.Formulierregister.Formulierzaak;

/**
 * Brings a file that came with a melding to the DMS, in the folder of the zaak that {@link Meldingzaak} made. A signaal
 * itself has no documents of its own: they stand at that zaak, and who may see the melding reads them from there.
 */
final class Meldingbijlage implements BerichtVerwerker<BijlageOntvangen> {

    private final Formulierregister register;
    private final Meldingzaak meldingzaak;

    Meldingbijlage(Formulierregister register, Meldingzaak meldingzaak) {
        this.register = register;
        this.meldingzaak = meldingzaak;
    }

    @Override
    public Class<BijlageOntvangen> soort() {
        return BijlageOntvangen.class;
    }

    @Override
    public boolean isVoor(BijlageOntvangen bericht) {
        return bericht.bestemming() == BijlageOntvangen.Bestemming.MELDING;
    }

    @Override
    public List<Foutdetail> controleer(BijlageOntvangen bericht) {
        return List.of();
    }

    @Override
    public void verwerk(BijlageOntvangen bericht) {
        Formulierzaak zaak = register.vind(bericht.zaak()).orElseThrow(OntvangstFout.ONBEKENDE_ZAAK::fout);
        String zaaktype = zaak.magazijnzaaktype().orElseThrow(OntvangstFout.ONBEKENDE_ZAAK::fout);
        meldingzaak.bewaar(zaak.dossier(), zaak.zaak(), zaaktype, bericht.bijlage());
    }
}
