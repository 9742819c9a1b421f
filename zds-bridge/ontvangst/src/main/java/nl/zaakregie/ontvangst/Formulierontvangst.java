package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.FormulierServices;

/**
 * Takes forms of StUF-EF; the settings say what a kind of form becomes. Files that come with a melding go to the zaak that
 * it gets in the zakenmagazijn; where the settings give it none, a form with files is refused rather than its files lost.
 */
final class Formulierontvangst implements FormulierServices {

    private final OntvangstProperties instellingen;
    private final Aanname aanname;
    private final Bijlageopslag bijlagen;
    private final Meldingzaak meldingzaak;

    Formulierontvangst(
            OntvangstProperties instellingen, Aanname aanname, Bijlageopslag bijlagen, Meldingzaak meldingzaak) {
        this.instellingen = instellingen;
        this.aanname = aanname;
        this.bijlagen = bijlagen;
        this.meldingzaak = meldingzaak;
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
            aanname.neemAan(
                    kop,
                    Aanvraagvertaling.melding(kop, formulier, keuze, Optional.empty()),
                    Formulierontvangst::nietAangenomen);
        } else {
            neemAanMetBijlagen(kop, formulier, keuze);
        }
    }

    private void neemAanMetBijlagen(Berichtkop kop, Formulier formulier, Formulierkeuze keuze) {
        DossierId dossier = DossierId.nieuw();
        Zaakidentificatie zaak = meldingzaak.nieuwNummer();
        ZaakOntvangen melding = Aanvraagvertaling.melding(kop, formulier, keuze, Optional.of(zaak));
        String zaaktype = meldingzaak
                .maak(keuze, zaak, melding.startdatum(), melding.clienten(), dossier)
                .orElseThrow(() -> nietAangenomen("een melding van dit formulier kan hier geen bijlagen hebben"));
        aanname.neemAan(kop, melding, Formulierontvangst::nietAangenomen);
        bewaar(formulier, keuze).forEach(bijlage -> meldingzaak.bewaar(dossier, zaak, zaaktype, bijlage));
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
