package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.FormulierServices;

/** Takes forms of StUF-EF; the settings say what a kind of form becomes. */
final class Formulierontvangst implements FormulierServices {

    private final OntvangstProperties instellingen;
    private final Aanname aanname;
    private final Bijlageopslag bijlagen;

    Formulierontvangst(OntvangstProperties instellingen, Aanname aanname, Bijlageopslag bijlagen) {
        this.instellingen = instellingen;
        this.aanname = aanname;
        this.bijlagen = bijlagen;
    }

    /** @throws StufFout StUF064 for a form that is not in the settings, StUF058 for an invalid value, and those of the inbox */
    @Override
    public void ontvangFormulier(Berichtkop kop, Formulier formulier) {
        Formulierkeuze keuze = instellingen
                .keuze(formulier.soort())
                .orElseThrow(() -> nietAangenomen("dit formulier is hier niet ingesteld"));
        if (keuze.wordt() == Bestemming.AANVRAAG) {
            aanname.neemAan(
                    kop,
                    Aanvraagvertaling.aanvraag(kop, formulier, keuze, bewaar(formulier, keuze)),
                    Formulierontvangst::nietAangenomen);
        } else if (formulier.bijlagen().isEmpty()) {
            aanname.neemAan(kop, Aanvraagvertaling.melding(kop, formulier, keuze), Formulierontvangst::nietAangenomen);
        } else {
            throw nietAangenomen("een melding zonder zaaknummer kan geen bijlagen hebben");
        }
    }

    private List<Bijlage> bewaar(Formulier formulier, Formulierkeuze keuze) {
        List<Bijlage> bewaard = new ArrayList<>();
        for (Documentinhoud inhoud : formulier.bijlagen()) {
            String titel = keuze.documenttype() + " " + (bewaard.size() + 1);
            bewaard.add(bijlagen.bewaar(inhoud, titel, keuze.documenttype(), formulier.aanvraagdatum()));
        }
        return bewaard;
    }

    private static StufFout nietAangenomen(String details) {
        return new StufFout(StufFoutcode.STUF064, "stuurgegevens/entiteittype: " + details);
    }
}
