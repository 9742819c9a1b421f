package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;
import org.springframework.transaction.annotation.Transactional;

/** The social network around a groep: who joins and who leaves it. */
public class NetwerkBijhouden {

    private static final String TOEVOEGEN = "netwerkpersoon toevoegen";

    private final LopendDossier dossier;
    private final GroepRepository groepen;
    private final Personen personen;
    private final Rolwijziging zaak;
    private final Clock klok;

    public NetwerkBijhouden(
            LopendDossier dossier, GroepRepository groepen, Personen personen, Rolwijziging zaak, Clock klok) {
        this.dossier = dossier;
        this.groepen = groepen;
        this.personen = personen;
        this.zaak = zaak;
        this.klok = klok;
    }

    /** @param omschrijving 1 to 80 characters, e.g. buurvrouw */
    @Transactional
    public Uitkomst<PersoonId> voegToe(DossierId id, Persoonsopgave wie, String omschrijving) {
        dossier.eisToegang(id, TOEVOEGEN);
        List<Foutdetail> fouten = wie.controleer("persoon", personen);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONVOLLEDIGE_INVOER, fouten);
        }
        PersoonId persoon = wie.naar(personen);
        LopendDossier.Geopend open = dossier.open(id, TOEVOEGEN);
        Netwerkpersoon nieuw = new Netwerkpersoon(persoon, omschrijving, klok.instant(), Optional.empty());
        return open.groep()
                .voegNetwerkpersoonToe(nieuw)
                .bijSucces(groepen::wijzig)
                .bijSucces(g -> zaak.netwerkErbij(open.traject(), nieuw))
                .bijSucces(g -> dossier.rondAf(id, LopendDossier.LEDEN, persoon))
                .map(g -> persoon);
    }

    @Transactional
    public Uitkomst<PersoonId> meldAf(DossierId id, PersoonId persoon) {
        LopendDossier.Geopend open = dossier.open(id, "netwerkpersoon afmelden");
        return open.groep()
                .meldNetwerkpersoonAf(persoon, klok.instant())
                .bijSucces(groepen::wijzig)
                .bijSucces(g -> open.groep().netwerk().stream()
                        .filter(n -> n.isHuidig() && n.persoon().equals(persoon))
                        .forEach(n -> zaak.netwerkEraf(open.traject(), n)))
                .map(g -> persoon);
    }
}
