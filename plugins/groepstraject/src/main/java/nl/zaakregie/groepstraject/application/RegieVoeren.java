package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.RegisseurGewijzigd;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** Who has the regie: at least one, always (INV-08). Access of a former regisseur ends at once; history stays (AF-04.5). */
public class RegieVoeren {

    private final LopendDossier dossier;
    private final GroepstrajectRepository trajecten;
    private final Regisseurkeuze keuze;
    private final Dossiers dossiers;
    private final Rolwijziging zaak;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public RegieVoeren(
            LopendDossier dossier,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Rolwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.dossier = dossier;
        this.trajecten = trajecten;
        this.keuze = new Regisseurkeuze(gebruikers);
        this.dossiers = dossiers;
        this.zaak = zaak;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<MedewerkerId> voegToe(DossierId id, MedewerkerId nieuw) {
        Groepstraject traject = dossier.open(id, "regisseur toevoegen").traject();
        if (!keuze.isKiesbaar(nieuw)) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR);
        }
        return traject.voegRegisseurToe(nieuw, klok.instant())
                .bijSucces(trajecten::wijzig)
                .bijSucces(t -> geefToegang(t, nieuw))
                .bijSucces(t -> dossier.rondAf(id, LopendDossier.REGIE, nieuw))
                .map(t -> nieuw);
    }

    @Transactional
    public Uitkomst<MedewerkerId> beeindig(DossierId id, MedewerkerId medewerker) {
        Groepstraject traject = dossier.open(id, "regisseur beëindigen").traject();
        return traject.beeindigRegisseur(medewerker, klok.instant())
                .bijSucces(trajecten::wijzig)
                .bijSucces(t -> ontneemToegang(t, medewerker))
                .bijSucces(t -> dossier.rondAf(id, LopendDossier.REGIE, medewerker))
                .map(t -> medewerker);
    }

    @Transactional
    public Uitkomst<MedewerkerId> draagOver(DossierId id, MedewerkerId van, MedewerkerId naar) {
        Groepstraject traject = dossier.open(id, "regie overdragen").traject();
        if (!keuze.isKiesbaar(naar)) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR);
        }
        boolean wasRegisseur = traject.isRegisseur(naar);
        return traject.draagOver(van, naar, klok.instant())
                .bijSucces(trajecten::wijzig)
                .bijSucces(t -> {
                    if (!wasRegisseur) {
                        geefToegang(t, naar);
                    }
                    ontneemToegang(t, van);
                })
                .bijSucces(t -> dossier.rondAf(id, LopendDossier.REGIE, naar))
                .map(t -> naar);
    }

    private void geefToegang(Groepstraject traject, MedewerkerId medewerker) {
        dossiers.wijsToe(traject.id(), medewerker, Rol.REGISSEUR);
        volgHoofd(traject);
        zaak.regisseurErbij(traject, medewerker);
        gebeurtenissen.publiceer(new RegisseurGewijzigd(traject.id(), medewerker, true));
    }

    /** The work stands with the team of the head. */
    private void volgHoofd(Groepstraject traject) {
        MedewerkerId hoofd = traject.huidigeRegisseurs().get(0).medewerker();
        dossiers.zetTeam(traject.id(), keuze.team(hoofd));
    }

    private void ontneemToegang(Groepstraject traject, MedewerkerId medewerker) {
        dossiers.trekIn(traject.id(), medewerker, Rol.REGISSEUR);
        volgHoofd(traject);
        zaak.regisseurEraf(traject, medewerker);
        gebeurtenissen.publiceer(new RegisseurGewijzigd(traject.id(), medewerker, false));
    }
}
