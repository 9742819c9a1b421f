package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.GroepslidToegevoegd;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.RolInGroep;
import org.springframework.transaction.annotation.Transactional;

/** Adds a person to the groep of a running traject; the combination is judged again (INV-03). */
public class GroepslidToevoegen {

    private static final String HANDELING = "groepslid toevoegen";

    private final LopendDossier dossier;
    private final GroepRepository groepen;
    private final Personen personen;
    private final Gemeentegrens grens;
    private final Clientwijziging zaak;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public GroepslidToevoegen(
            LopendDossier dossier,
            GroepRepository groepen,
            Personen personen,
            Gemeentegrens grens,
            Clientwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.dossier = dossier;
        this.groepen = groepen;
        this.personen = personen;
        this.grens = grens;
        this.zaak = zaak;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<PersoonId> uitvoeren(DossierId id, Persoonsopgave wie, RolInGroep rol, Lidsoort soort) {
        dossier.eisToegang(id, HANDELING);
        List<Foutdetail> fouten = wie.controleer("persoon", personen);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONVOLLEDIGE_INVOER, fouten);
        }
        PersoonId persoon = wie.naar(personen);
        LopendDossier.Geopend open = dossier.open(id, HANDELING);
        Instant nu = klok.instant();
        Uitkomst<Groep> groep = open.groep().voegLidToe(new Groepslid(persoon, rol, soort, nu, Optional.empty()));
        if (groep instanceof Uitkomst.Gelukt<Groep> g && bestaatAl(g.waarde())) {
            return Uitkomst.geweigerd(GroepstrajectFout.GROEP_BESTAAT_AL);
        }
        return groep.map(g -> g.moetAfstemmenMet(grens.andere(Set.of(persoon)), nu))
                .bijSucces(g -> bewaar(open, g, persoon, soort))
                .bijSucces(g -> dossier.rondAf(id, LopendDossier.LEDEN, persoon))
                .map(g -> persoon);
    }

    private void bewaar(LopendDossier.Geopend open, Groep groep, PersoonId persoon, Lidsoort soort) {
        groepen.wijzig(groep);
        if (soort == Lidsoort.CLIENT) {
            zaak.erbij(open.traject(), persoon);
            gebeurtenissen.publiceer(
                    new GroepslidToegevoegd(groep.id(), open.traject().id(), persoon));
        }
    }

    private boolean bestaatAl(Groep groep) {
        return groepen.vindOpSleutel(groep.sleutel())
                .filter(ander -> !ander.id().equals(groep.id()))
                .isPresent();
    }
}
