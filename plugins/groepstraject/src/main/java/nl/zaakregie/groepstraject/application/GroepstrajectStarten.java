package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import nl.zaakregie.groepstraject.domain.Regisseur;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a groepstraject, always by decision of a person (INV-11): by hand, or when a triagist decided so on a signal.
 * One runs per groep (INV-01); after closing the next refers to the former (INV-02).
 */
public class GroepstrajectStarten {

    static final String DOSSIERSOORT = "groepstraject";
    static final String MODEL = "gezinsplan";

    private final Groepsvorming groepsvorming;
    private final GroepstrajectRepository trajecten;
    private final Regisseurkeuze regisseurs;
    private final Gebruikers gebruikers;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public GroepstrajectStarten(
            Groepsvorming groepsvorming,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.groepsvorming = groepsvorming;
        this.trajecten = trajecten;
        this.regisseurs = new Regisseurkeuze(gebruikers);
        this.gebruikers = gebruikers;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<DossierId> uitvoeren(NieuwTraject nieuw) {
        toegang.eisRol("groepstraject starten", Rol.REGISSEUR, Rol.TRIAGIST);
        if (!regisseurs.isKiesbaar(nieuw.regisseur())) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR);
        }
        MedewerkerId vrager = gebruikers.huidige().id();
        Uitkomst<Groep> groep = groepsvorming.vindOfVorm(nieuw, vrager);
        if (groep instanceof Uitkomst.Geweigerd<Groep> w) {
            return Uitkomst.geweigerd(w.foutcode(), w.details());
        }
        return start(groep.ofFout(), nieuw);
    }

    private Uitkomst<DossierId> start(Groep groep, NieuwTraject nieuw) {
        Optional<Groepstraject> lopend = trajecten.lopendVan(groep.id());
        if (lopend.isPresent()) {
            String id = lopend.get().id().toString();
            return Uitkomst.geweigerd(
                    GroepstrajectFout.TRAJECT_LOOPT_AL,
                    List.of(new Foutdetail(id, GroepstrajectFout.TRAJECT_LOOPT_AL.tekst())));
        }
        Groepstraject traject = traject(groep, nieuw);
        groepsvorming.bewaarAlsNieuw(groep);
        trajecten.bewaar(traject);
        nieuw.aanleiding().ifPresent(s -> trajecten.koppelSignaal(traject.id(), s, traject.gestart()));
        dossiers.open(new Dossieropening(
                traject.id(),
                DOSSIERSOORT,
                MODEL,
                groep.vertrouwelijk(),
                variabelen(groep, nieuw),
                regisseurs.team(nieuw.regisseur())));
        dossiers.wijsToe(traject.id(), nieuw.regisseur(), Rol.REGISSEUR);
        gebeurtenissen.publiceer(
                new GroepstrajectGestart(groep.id(), traject.id(), nieuw.aanleiding(), traject.vorig()));
        return Uitkomst.gelukt(traject.id());
    }

    private Groepstraject traject(Groep groep, NieuwTraject nieuw) {
        Instant nu = klok.instant();
        return new Groepstraject(
                DossierId.nieuw(),
                groep.id(),
                nu,
                nieuw.aanleiding(),
                trajecten.laatstGeslotenVan(groep.id()).map(Groepstraject::id),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(new Regisseur(nieuw.regisseur(), true, nu, Optional.empty())),
                0);
    }

    private static Map<String, Object> variabelen(Groep groep, NieuwTraject nieuw) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put("groep", groep.id().toString());
        nieuw.aanleiding().ifPresent(s -> variabelen.put("signaal", s.toString()));
        return variabelen;
    }
}
