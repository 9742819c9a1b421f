package nl.zaakregie.groepstraject.application;

import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.transaction.annotation.Transactional;

/** Starts a groepstraject for the persons of a signal, after a triagist decided so. A refusal undoes his decision. */
public class TrajectUitSignaal {

    private final GroepstrajectStarten starten;
    private final Signaaloverzicht signalen;

    public TrajectUitSignaal(GroepstrajectStarten starten, Signaaloverzicht signalen) {
        this.starten = starten;
        this.signalen = signalen;
    }

    @Transactional
    public DossierId uitvoeren(SignaalId signaal) {
        MedewerkerId regisseur = signalen.gekozenRegisseur(signaal)
                .map(MedewerkerId::new)
                .orElseThrow(GroepstrajectFout.GEEN_REGISSEUR::fout);
        var personen = signalen.betrokkenen(signaal).stream()
                .map(Persoonsopgave::metSleutel)
                .toList();
        return starten.uitvoeren(NieuwTraject.voorPersonen(personen, regisseur).naarAanleidingVan(signaal))
                .ofFout();
    }
}
