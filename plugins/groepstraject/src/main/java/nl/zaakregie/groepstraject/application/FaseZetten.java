package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.domain.Fase;
import nl.zaakregie.groepstraject.domain.Fasestap;
import nl.zaakregie.groepstraject.domain.Faseverloop;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.transaction.annotation.Transactional;

/** The regisseur says how far a groepslid is; any phase after any other (AF-04.3). */
public class FaseZetten {

    private final LopendDossier dossier;
    private final Faseverloop fasen;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public FaseZetten(LopendDossier dossier, Faseverloop fasen, Gebruikers gebruikers, Clock klok) {
        this.dossier = dossier;
        this.fasen = fasen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<Fase> uitvoeren(DossierId id, PersoonId persoon, Fase fase) {
        LopendDossier.Geopend open = dossier.open(id, "fase van groepslid vastleggen");
        if (open.groep().huidigLid(persoon).isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID);
        }
        fasen.voegToe(
                id,
                new Fasestap(persoon, fase, klok.instant(), gebruikers.huidige().id()));
        return Uitkomst.gelukt(fase);
    }
}
