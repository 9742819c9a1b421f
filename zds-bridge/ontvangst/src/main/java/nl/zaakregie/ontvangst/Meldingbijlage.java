package nl.zaakregie.ontvangst;

import java.util.List;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.ontvangst.Formulierregister.Formulierzaak;

/**
 * Brings a file that came with a melding to the DMS, in the folder of the zaak that the sender named. A signaal itself has
 * no documents: who judges it finds them at that zaak.
 */
final class Meldingbijlage implements BerichtVerwerker<BijlageOntvangen> {

    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";

    private final Formulierregister register;
    private final Uitgaand uitgaand;
    private final Identificaties identificaties;

    Meldingbijlage(Formulierregister register, Uitgaand uitgaand, Identificaties identificaties) {
        this.register = register;
        this.uitgaand = uitgaand;
        this.identificaties = identificaties;
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
        Bijlage bijlage = bericht.bijlage();
        uitgaand.plaats(
                zaak.dossier(),
                new BewaarDocument(
                        bijlage.document().orElseGet(identificaties::nieuwDocument),
                        bericht.zaak(),
                        bericht.zaaktype(),
                        bijlage.titel(),
                        bijlage.soort(),
                        bijlage.bestandsnaam(),
                        bijlage.mime(),
                        bijlage.auteur(),
                        VERTROUWELIJKHEID,
                        bijlage.creatiedatum(),
                        bijlage.inhoud()));
    }
}
