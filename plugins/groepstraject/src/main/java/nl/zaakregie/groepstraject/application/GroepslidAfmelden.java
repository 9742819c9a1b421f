package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.GroepslidAfgemeld;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person leaves the groep; his period stays on record. Never below one client, nor below one client in the zaak (RZS
 * 6.11.1), nor into a combination that another groep has (INV-03).
 */
public class GroepslidAfmelden {

    private final LopendDossier dossier;
    private final GroepRepository groepen;
    private final Clientwijziging zaak;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public GroepslidAfmelden(
            LopendDossier dossier,
            GroepRepository groepen,
            Clientwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.dossier = dossier;
        this.groepen = groepen;
        this.zaak = zaak;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<PersoonId> uitvoeren(DossierId id, PersoonId persoon) {
        LopendDossier.Geopend open = dossier.open(id, "groepslid afmelden");
        boolean client =
                open.groep().huidigLid(persoon).filter(Groepslid::isClient).isPresent();
        Uitkomst<Groep> groep = open.groep().meldAf(persoon, klok.instant());
        if (groep instanceof Uitkomst.Gelukt<Groep> g && client) {
            if (!zaak.heeftClientInDeZaak(g.waarde())) {
                return Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_CLIENT_MET_BSN);
            }
            if (groepen.vindOpSleutel(g.waarde().sleutel()).isPresent()) {
                return Uitkomst.geweigerd(GroepstrajectFout.GROEP_BESTAAT_AL);
            }
        }
        return groep.bijSucces(g -> bewaar(open, g, persoon, client))
                .bijSucces(g -> dossier.rondAf(id, LopendDossier.LEDEN, persoon))
                .map(g -> persoon);
    }

    private void bewaar(LopendDossier.Geopend open, Groep groep, PersoonId persoon, boolean client) {
        groepen.wijzig(groep);
        if (client) {
            zaak.eraf(open.traject(), persoon);
            gebeurtenissen.publiceer(
                    new GroepslidAfgemeld(groep.id(), open.traject().id(), persoon));
        }
    }
}
