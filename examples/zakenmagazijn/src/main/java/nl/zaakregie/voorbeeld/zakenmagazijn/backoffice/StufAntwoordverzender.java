package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.util.List;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** Sends overdragenZaak_Du01 to the regiesysteem, addressed to the system that handed the zaak over. */
class StufAntwoordverzender implements Antwoordverzender {

    private final StufVerbinding verbinding;
    private final Systeem wij;

    StufAntwoordverzender(StufVerbinding verbinding, Systeem wij) {
        this.verbinding = verbinding;
        this.wij = wij;
    }

    @Override
    public boolean verstuur(Overdracht overdracht, Overdracht.Antwoord antwoord) {
        Overdrachtantwoord bericht = new Overdrachtantwoord(
                overdracht.zaakidentificatie(),
                antwoord.besluit() == Besluit.GEACCEPTEERD,
                antwoord.melding().isBlank() ? List.of() : List.of(antwoord.melding()));
        return new Backofficeclient(verbinding, overdracht.versie(), wij, overdracht.zender())
                .bevestigOverdragenZaak(
                        new Berichtnummer(antwoord.referentienummer(), StufTijdstip.van(antwoord.tijdstip())),
                        overdracht.referentienummer(),
                        bericht)
                .isBeantwoord();
    }
}
