package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * One period of regie over a groep; its key is that of its dossier. At least one current regisseur, always (INV-08).
 *
 * @param vorig the former traject of the same groep (INV-02)
 * @param zaak the gezinsplan-zaak; empty until the model asks for it
 * @param zaakstatus 0 = none yet, 1..4 as in RZS bijlage B; never goes back
 * @param afsluiting empty while it runs
 * @param regisseurs in order of joining, former ones included
 * @param versie for optimistic locking; 0 when new
 */
public record Groepstraject(
        DossierId id,
        GroepId groep,
        Instant gestart,
        Optional<SignaalId> aanleiding,
        Optional<DossierId> vorig,
        Optional<Zaakidentificatie> zaak,
        int zaakstatus,
        Optional<Afsluiting> afsluiting,
        List<Regisseur> regisseurs,
        int versie) {

    /** Last status of the zaaktype: Zaak afgerond. */
    public static final int AFGEROND = 4;

    public Groepstraject {
        regisseurs = List.copyOf(regisseurs);
        if (regisseurs.stream().noneMatch(Regisseur::isHuidig)) {
            throw new IllegalArgumentException("Een groepstraject heeft altijd een regisseur");
        }
    }

    public boolean loopt() {
        return afsluiting.isEmpty();
    }

    /** Current regisseurs, the head first. */
    public List<Regisseur> huidigeRegisseurs() {
        return regisseurs.stream()
                .filter(Regisseur::isHuidig)
                .sorted((a, b) -> Boolean.compare(b.hoofd(), a.hoofd()))
                .toList();
    }

    public Uitkomst<Groepstraject> voegRegisseurToe(MedewerkerId medewerker, Instant op) {
        return isRegisseur(medewerker)
                ? Uitkomst.geweigerd(GroepstrajectFout.IS_AL_REGISSEUR)
                : Uitkomst.gelukt(metRegisseurs(erbij(medewerker, false, op)));
    }

    /** When the head leaves, the longest serving of the others becomes head. */
    public Uitkomst<Groepstraject> beeindigRegisseur(MedewerkerId medewerker, Instant op) {
        if (!isRegisseur(medewerker)) {
            return Uitkomst.geweigerd(GroepstrajectFout.IS_GEEN_REGISSEUR);
        }
        if (huidigeRegisseurs().size() == 1) {
            return Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_REGISSEUR);
        }
        return Uitkomst.gelukt(metRegisseurs(metHoofd(zonder(regisseurs, medewerker, op), op)));
    }

    /** The successor takes the place of the former, as head too. */
    public Uitkomst<Groepstraject> draagOver(MedewerkerId van, MedewerkerId naar, Instant op) {
        if (!isRegisseur(van)) {
            return Uitkomst.geweigerd(GroepstrajectFout.IS_GEEN_REGISSEUR);
        }
        if (van.equals(naar)) {
            return Uitkomst.geweigerd(GroepstrajectFout.IS_AL_REGISSEUR);
        }
        boolean hoofd = huidigeRegisseurs().get(0).medewerker().equals(van);
        List<Regisseur> nieuw = isRegisseur(naar) ? regisseurs : erbij(naar, hoofd, op);
        return Uitkomst.gelukt(metRegisseurs(metHoofd(zonder(nieuw, van, op), op)));
    }

    public boolean isRegisseur(MedewerkerId medewerker) {
        return regisseurs.stream().anyMatch(r -> r.isHuidig() && r.medewerker().equals(medewerker));
    }

    public Groepstraject metZaak(Zaakidentificatie nieuweZaak) {
        return new Groepstraject(
                id, groep, gestart, aanleiding, vorig, Optional.of(nieuweZaak), 1, afsluiting, regisseurs, versie);
    }

    /** Each status once, never back. */
    public boolean kanNaarStatus(int status) {
        return status > zaakstatus;
    }

    public Groepstraject metStatus(int status) {
        return new Groepstraject(id, groep, gestart, aanleiding, vorig, zaak, status, afsluiting, regisseurs, versie);
    }

    public Uitkomst<Groepstraject> sluitAf(Afsluiting besluit) {
        return loopt()
                ? Uitkomst.gelukt(new Groepstraject(
                        id,
                        groep,
                        gestart,
                        aanleiding,
                        vorig,
                        zaak,
                        zaakstatus,
                        Optional.of(besluit),
                        regisseurs,
                        versie))
                : Uitkomst.geweigerd(GroepstrajectFout.IS_GESLOTEN);
    }

    private List<Regisseur> erbij(MedewerkerId medewerker, boolean hoofd, Instant op) {
        List<Regisseur> nieuw = new ArrayList<>(regisseurs);
        nieuw.add(new Regisseur(medewerker, hoofd, op, Optional.empty()));
        return nieuw;
    }

    private static List<Regisseur> zonder(List<Regisseur> lijst, MedewerkerId medewerker, Instant op) {
        return lijst.stream()
                .map(r -> r.isHuidig() && r.medewerker().equals(medewerker) ? r.tot(op) : r)
                .toList();
    }

    /** Makes sure there is a head among the current ones: his period as head begins now, the one before it ends. */
    private static List<Regisseur> metHoofd(List<Regisseur> lijst, Instant op) {
        if (lijst.stream().anyMatch(r -> r.isHuidig() && r.hoofd())) {
            return lijst;
        }
        MedewerkerId nieuwHoofd = lijst.stream()
                .filter(Regisseur::isHuidig)
                .findFirst()
                .orElseThrow()
                .medewerker();
        List<Regisseur> nieuw = new ArrayList<>(zonder(lijst, nieuwHoofd, op));
        nieuw.add(new Regisseur(nieuwHoofd, true, op, Optional.empty()));
        return nieuw;
    }

    private Groepstraject metRegisseurs(List<Regisseur> nieuw) {
        return new Groepstraject(id, groep, gestart, aanleiding, vorig, zaak, zaakstatus, afsluiting, nieuw, versie);
    }
}
