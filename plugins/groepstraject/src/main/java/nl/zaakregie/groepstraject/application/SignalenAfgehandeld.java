package nl.zaakregie.groepstraject.application;

import java.util.List;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;

/** A traject does not close over a signal nobody looked at: after that nobody would. */
public final class SignalenAfgehandeld implements Afsluitcontrole {

    private final Dossiers dossiers;

    public SignalenAfgehandeld(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Foutdetail> bezwaren(DossierId dossier) {
        return dossiers.taken(dossier).stream()
                .filter(taak -> taak.definitie().equals(SignaalKoppelen.TAAK))
                .map(taak -> new Foutdetail(
                        "signaal " + taak.sleutel().orElse(""), "Zeg eerst wat er met dit signaal is gedaan."))
                .toList();
    }
}
