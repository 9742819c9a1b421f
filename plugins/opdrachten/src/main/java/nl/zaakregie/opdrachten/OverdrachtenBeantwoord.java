package nl.zaakregie.opdrachten;

import java.util.List;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;

/** No traject closes while a backoffice has still to answer, unless the deelplan ended without it (INV-28). */
class OverdrachtenBeantwoord implements Afsluitcontrole {

    private final Overdrachten overdrachten;
    private final Weigeringstaak taak;

    OverdrachtenBeantwoord(Overdrachten overdrachten, Weigeringstaak taak) {
        this.overdrachten = overdrachten;
        this.taak = taak;
    }

    @Override
    public List<Foutdetail> bezwaren(DossierId dossier) {
        return overdrachten.van(dossier).stream()
                .filter(overdracht -> overdracht.stand().wacht())
                .filter(overdracht -> !taak.isVoorbij(overdracht.deelplan()))
                .map(overdracht -> new Foutdetail(
                        "overdracht van zaak " + overdracht.zaak(), OpdrachtFout.ZONDER_ANTWOORD.tekst()))
                .toList();
    }
}
