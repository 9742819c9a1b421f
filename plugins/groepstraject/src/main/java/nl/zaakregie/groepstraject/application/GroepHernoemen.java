package nl.zaakregie.groepstraject.application;

import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepsoort;
import org.springframework.transaction.annotation.Transactional;

/** Calls a groep what its regisseurs call it: a groep grows and shrinks, and one of one person may become a gezin. */
public class GroepHernoemen {

    private final LopendDossier dossier;
    private final GroepRepository groepen;

    public GroepHernoemen(LopendDossier dossier, GroepRepository groepen) {
        this.dossier = dossier;
        this.groepen = groepen;
    }

    /** @param naam neutral label, without what only members should know */
    @Transactional
    public void uitvoeren(DossierId id, String naam, Groepsoort soort) {
        LopendDossier.Geopend open = dossier.open(id, "groep hernoemen");
        groepen.wijzig(open.groep().genaamd(naam, soort));
    }
}
