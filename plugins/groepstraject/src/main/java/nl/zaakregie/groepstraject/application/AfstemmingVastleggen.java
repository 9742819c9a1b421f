package nl.zaakregie.groepstraject.application;

import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import org.springframework.transaction.annotation.Transactional;

/** Records the coordination with another municipality (INV-07). */
public class AfstemmingVastleggen {

    private final LopendDossier dossier;
    private final GroepRepository groepen;

    public AfstemmingVastleggen(LopendDossier dossier, GroepRepository groepen) {
        this.dossier = dossier;
        this.groepen = groepen;
    }

    @Transactional
    public void uitvoeren(DossierId id, Afstemming afstemming) {
        LopendDossier.Geopend open = dossier.open(id, "afstemming met gemeente vastleggen");
        groepen.wijzig(open.groep().stemAf(afstemming));
    }
}
