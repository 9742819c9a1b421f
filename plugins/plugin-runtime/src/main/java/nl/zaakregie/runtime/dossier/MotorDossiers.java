package nl.zaakregie.runtime.dossier;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.werk.Werkgreep;
import nl.zaakregie.runtime.motor.Variabelen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** {@link Dossiers} on the engine and our own tables. Every change first locks the dossier. */
class MotorDossiers implements Dossiers {

    private final DossierRepository dossiers;
    private final TeamRepository teams;
    private final TaakRepository taken;
    private final Motoren motoren;
    private final Variabelen variabelen;
    private final Supplier<List<Afsluitcontrole>> afsluitcontroles;
    private final Clock klok;

    /** The engines and their tasks. */
    record Motoren(List<Zaakmotor> motoren, Motortaken taken) {

        Optional<Zaakmotor> voorModel(String model) {
            return motoren.stream().filter(motor -> motor.kent(model)).findFirst();
        }

        Zaakmotor van(DossierRepository.Rij rij) {
            return motoren.stream()
                    .filter(motor -> motor.taal() == rij.motor())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The tables. */
    record Opslag(DossierRepository dossiers, TeamRepository teams, TaakRepository taken) {}

    MotorDossiers(
            Opslag opslag,
            Motoren motoren,
            Variabelen variabelen,
            Supplier<List<Afsluitcontrole>> afsluitcontroles,
            Clock klok) {
        this.dossiers = opslag.dossiers();
        this.teams = opslag.teams();
        this.taken = opslag.taken();
        this.motoren = motoren;
        this.variabelen = variabelen;
        this.afsluitcontroles = afsluitcontroles;
        this.klok = klok;
    }

    @Override
    public void open(Dossieropening opening) {
        eisTransactie();
        variabelen.controleer(opening.variabelen());
        Zaakmotor motor =
                motoren.voorModel(opening.model()).orElseThrow(() -> DossierFout.ONBEKEND_MODEL.bij(opening.model()));
        try {
            dossiers.voegToe(opening, motor.taal(), klok.instant());
        } catch (DuplicateKeyException e) {
            throw new SociaalDomeinException(DossierFout.BESTAAT_AL, e);
        }
        motor.open(opening.model(), opening.id(), opening.variabelen());
    }

    @Override
    public Optional<Dossier> vind(DossierId id) {
        return dossiers.vind(id).map(DossierRepository.Rij::dossier);
    }

    @Override
    public Optional<Dossier> vergrendel(DossierId id) {
        eisTransactie();
        return dossiers.vergrendel(id).map(DossierRepository.Rij::dossier);
    }

    @Override
    public List<Dossier> vindAlle(Collection<DossierId> ids) {
        return dossiers.vindAlle(ids);
    }

    @Override
    public void koppelZaak(DossierId id, Zaakidentificatie zaak) {
        Optional<Zaakidentificatie> huidige = vergrendeld(id).dossier().zaak();
        if (huidige.filter(zaak::equals).isPresent()) {
            return;
        }
        if (huidige.isPresent() || dossiers.vanZaak(zaak).isPresent()) {
            throw DossierFout.ZAAK_IS_GEKOPPELD.bij(id);
        }
        dossiers.koppelZaak(id, zaak);
    }

    @Override
    public Optional<DossierId> vanZaak(Zaakidentificatie zaak) {
        return dossiers.vanZaak(zaak);
    }

    @Override
    public void zet(DossierId id, Map<String, Object> nieuw) {
        variabelen.controleer(nieuw);
        lopend(id).zet(id, nieuw);
    }

    @Override
    public Optional<String> gegeven(DossierId id, String variabele) {
        return lees(id).gegeven(id, variabele);
    }

    @Override
    public List<Onderdeel> onderdelen(DossierId id) {
        return lees(id).onderdelen(id);
    }

    @Override
    public Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens) {
        variabelen.controleer(Variabelen.SLEUTEL, sleutel);
        variabelen.controleer(gegevens);
        return lopend(id).zetKlaar(id, definitie, sleutel, gegevens);
    }

    @Override
    public void start(DossierId id, String definitie, String sleutel) {
        lopend(id).start(id, definitie, sleutel);
    }

    @Override
    public void beeindig(DossierId id, String definitie, String sleutel) {
        lopend(id).beeindig(id, definitie, sleutel);
    }

    @Override
    public void meld(DossierId id, String luisteraar) {
        lopend(id).meld(id, luisteraar);
    }

    @Override
    public List<Taak> taken(DossierId id) {
        return taken.vanDossier(id);
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        return taken.zichtbaar(Taakzicht.alles(gebruiker));
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker, Werkgreep greep) {
        return taken.zichtbaar(Taakzicht.greep(gebruiker, greep));
    }

    @Override
    public Optional<Taak> taak(TaakId id, Gebruiker gebruiker) {
        return taken.zichtbaar(Taakzicht.een(gebruiker, id)).stream().findFirst();
    }

    @Override
    public Optional<Taak> taak(TaakId id) {
        return taken.vind(id);
    }

    @Override
    public void neem(TaakId id, MedewerkerId medewerker) {
        motoren.taken().neem(vergrendeld(id), medewerker);
    }

    @Override
    public void geefTerug(TaakId id) {
        motoren.taken().geefTerug(vergrendeld(id));
    }

    @Override
    public void voltooi(TaakId id, Map<String, Object> uitkomst) {
        variabelen.controleer(uitkomst);
        motoren.taken().voltooi(vergrendeld(id), uitkomst);
    }

    @Override
    public void zetTeam(DossierId id, Optional<String> team) {
        vergrendeld(id);
        dossiers.zetTeam(id, team);
    }

    @Override
    public void wijsToe(DossierId id, MedewerkerId medewerker, Rol rol) {
        vergrendeld(id);
        teams.wijsToe(id, medewerker, rol, klok.instant());
    }

    @Override
    public void trekIn(DossierId id, MedewerkerId medewerker, Rol rol) {
        vergrendeld(id);
        teams.trekIn(id, medewerker, rol, klok.instant());
        laatLos(id, medewerker, rol);
    }

    /** What he had taken in this role waits for the others again; else nobody could do it. */
    private void laatLos(DossierId id, MedewerkerId medewerker, Rol rol) {
        Set<Rol> nog = team(id).stream()
                .filter(lid -> lid.medewerker().equals(medewerker) && lid.tot().isEmpty())
                .map(Teamlid::rol)
                .collect(Collectors.toSet());
        taken(id).stream()
                .filter(taak -> taak.behandelaar().filter(medewerker::equals).isPresent())
                .filter(taak ->
                        taak.rollen().contains(rol) && taak.rollen().stream().noneMatch(nog::contains))
                .forEach(taak -> geefTerug(taak.id()));
    }

    @Override
    public List<Teamlid> team(DossierId id) {
        return teams.team(id);
    }

    @Override
    public boolean isInTeam(DossierId id, MedewerkerId medewerker) {
        return teams.bevat(id, medewerker);
    }

    @Override
    public Set<DossierId> dossiersVan(MedewerkerId medewerker) {
        return teams.lopendeDossiersVan(medewerker);
    }

    @Override
    public void sluit(DossierId id) {
        Zaakmotor motor = lopend(id);
        List<Foutdetail> bezwaren = afsluitcontroles.get().stream()
                .flatMap(controle -> controle.bezwaren(id).stream())
                .toList();
        if (!bezwaren.isEmpty()) {
            throw new SociaalDomeinException(DossierFout.NOG_ONBESLIST, bezwaren);
        }
        motor.sluit(id);
        dossiers.sluit(id, klok.instant());
    }

    /** Locks the dossier of the task and reads the task again: it may have gone while waiting. */
    private Taak vergrendeld(TaakId id) {
        eisTransactie();
        Taak taak = taken.vind(id).orElseThrow(() -> DossierFout.ONBEKENDE_TAAK.bij(id));
        vergrendeld(taak.dossier());
        return taken.vind(id).orElseThrow(() -> DossierFout.ONDERTUSSEN_GEWIJZIGD.bij(id));
    }

    private Zaakmotor lees(DossierId id) {
        return motoren.van(dossiers.vind(id).orElseThrow(() -> DossierFout.ONBEKEND_DOSSIER.bij(id)));
    }

    private Zaakmotor lopend(DossierId id) {
        DossierRepository.Rij rij = vergrendeld(id);
        if (!rij.dossier().loopt()) {
            throw DossierFout.GESLOTEN.bij(id);
        }
        return motoren.van(rij);
    }

    private DossierRepository.Rij vergrendeld(DossierId id) {
        eisTransactie();
        return dossiers.vergrendel(id).orElseThrow(() -> DossierFout.ONBEKEND_DOSSIER.bij(id));
    }

    private static void eisTransactie() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw DossierFout.BUITEN_TRANSACTIE.fout();
        }
    }
}
