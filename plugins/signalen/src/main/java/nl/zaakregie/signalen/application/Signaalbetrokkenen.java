package nl.zaakregie.signalen.application;

import java.util.Set;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;

/** The persons a signal is about, by the dossier in which it is assessed. */
public final class Signaalbetrokkenen implements Betrokkenenbron {

    private final Dossiers dossiers;
    private final Signaaloverzicht signalen;

    public Signaalbetrokkenen(Dossiers dossiers, Signaaloverzicht signalen) {
        this.dossiers = dossiers;
        this.signalen = signalen;
    }

    @Override
    public Set<PersoonId> van(DossierId dossier) {
        return dossiers.vind(dossier)
                .filter(d -> d.soort().equals(SignaalRegistreren.DOSSIERSOORT))
                .flatMap(d -> dossiers.gegeven(dossier, "signaal"))
                .map(SignaalId::van)
                .map(signalen::betrokkenen)
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
