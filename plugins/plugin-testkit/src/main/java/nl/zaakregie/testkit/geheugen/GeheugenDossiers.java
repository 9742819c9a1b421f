package nl.zaakregie.testkit.geheugen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.werk.Werkgreep;

/**
 * Dossiers without an engine: keeps variables, team, tasks and plan items, runs no model. A test puts tasks in by
 * {@link #metTaak}; completing one only removes it and sets the variables.
 */
public final class GeheugenDossiers implements Dossiers {

    private static final Set<Rol> PER_DOSSIER = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);

    private final Clock klok;
    private final Map<DossierId, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<DossierId, Map<String, Object>> variabelen = new LinkedHashMap<>();
    private final Map<DossierId, List<Teamlid>> teams = new LinkedHashMap<>();
    private final Map<DossierId, List<Onderdeel>> onderdelen = new LinkedHashMap<>();
    private final Map<DossierId, List<String>> gemeld = new LinkedHashMap<>();
    private final Map<TaakId, Taak> taken = new LinkedHashMap<>();
    private final List<Taak> voltooid = new ArrayList<>();

    public GeheugenDossiers() {
        this(new VerzetbareKlok());
    }

    public GeheugenDossiers(Clock klok) {
        this.klok = klok;
    }

    /** Opens a dossier with this team, each as regisseur. */
    public DossierId eenDossier(String soort, boolean vertrouwelijk, Gebruiker... team) {
        DossierId id = DossierId.nieuw();
        open(new Dossieropening(id, soort, soort, vertrouwelijk, Map.of()));
        for (Gebruiker lid : team) {
            wijsToe(id, lid.id(), Rol.REGISSEUR);
        }
        return id;
    }

    /** Puts an open task into a dossier. */
    public GeheugenDossiers metTaak(Taak taak) {
        taken.put(taak.id(), taak);
        return this;
    }

    @Override
    public void open(Dossieropening opening) {
        if (dossiers.containsKey(opening.id())) {
            throw new IllegalStateException("Dossier bestaat al: " + opening.id());
        }
        dossiers.put(
                opening.id(),
                new Dossier(
                        opening.id(),
                        opening.soort(),
                        opening.model(),
                        opening.vertrouwelijk(),
                        Optional.empty(),
                        klok.instant(),
                        Optional.empty(),
                        opening.team()));
        variabelen.put(opening.id(), new LinkedHashMap<>(opening.variabelen()));
    }

    @Override
    public Optional<Dossier> vind(DossierId id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    @Override
    public Optional<Dossier> vergrendel(DossierId id) {
        return vind(id);
    }

    @Override
    public void koppelZaak(DossierId id, Zaakidentificatie zaak) {
        vervang(
                id,
                d -> new Dossier(
                        d.id(),
                        d.soort(),
                        d.model(),
                        d.vertrouwelijk(),
                        Optional.of(zaak),
                        d.geopend(),
                        d.gesloten(),
                        d.team()));
    }

    @Override
    public Optional<DossierId> vanZaak(Zaakidentificatie zaak) {
        return dossiers.values().stream()
                .filter(d -> d.zaak().equals(Optional.of(zaak)))
                .map(Dossier::id)
                .findFirst();
    }

    @Override
    public void zet(DossierId id, Map<String, Object> nieuwe) {
        verwacht(id);
        variabelen.get(id).putAll(nieuwe);
    }

    @Override
    public Optional<String> gegeven(DossierId id, String variabele) {
        return Optional.ofNullable(variabelen.getOrDefault(id, Map.of()).get(variabele))
                .map(String::valueOf);
    }

    @Override
    public List<Onderdeel> onderdelen(DossierId id) {
        return List.copyOf(onderdelen.getOrDefault(id, List.of()));
    }

    @Override
    public Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens) {
        verwacht(id);
        List<Onderdeel> bestaand = onderdelen.computeIfAbsent(id, d -> new ArrayList<>());
        Onderdeel nieuw = new Onderdeel(
                definitie + "-" + (bestaand.size() + 1),
                definitie,
                definitie,
                Onderdeel.Soort.FASE,
                Onderdeel.Stand.KLAARGEZET,
                Optional.of(sleutel),
                klok.instant(),
                Optional.empty());
        bestaand.add(nieuw);
        return nieuw;
    }

    @Override
    public void start(DossierId id, String definitie, String sleutel) {
        verander(id, definitie, sleutel, Onderdeel.Stand.ACTIEF, Set.of(Onderdeel.Stand.KLAARGEZET));
    }

    @Override
    public void beeindig(DossierId id, String definitie, String sleutel) {
        verander(
                id,
                definitie,
                sleutel,
                Onderdeel.Stand.VOLTOOID,
                Set.of(Onderdeel.Stand.ACTIEF, Onderdeel.Stand.KLAARGEZET));
    }

    @Override
    public void meld(DossierId id, String luisteraar) {
        verwacht(id);
        gemeld.computeIfAbsent(id, d -> new ArrayList<>()).add(luisteraar);
    }

    /** The user event listeners that were completed, in order. */
    public List<String> gemeld(DossierId id) {
        return List.copyOf(gemeld.getOrDefault(id, List.of()));
    }

    @Override
    public List<Taak> taken(DossierId id) {
        return taken.values().stream().filter(t -> t.dossier().equals(id)).toList();
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker) {
        return taken.values().stream().filter(t -> magZien(gebruiker, t)).toList();
    }

    @Override
    public List<Taak> taken(Gebruiker gebruiker, Werkgreep greep) {
        return taken(gebruiker).stream()
                .filter(t -> greep.soort().map(t.definitie()::equals).orElse(true))
                .filter(t -> !greep.alleenMijn() || t.behandelaar().equals(Optional.of(gebruiker.id())))
                .sorted(Comparator.comparing((Taak t) -> t.uiterlijk().orElse(Instant.MAX))
                        .thenComparing(Taak::ontstaan)
                        .thenComparing(t -> t.id().waarde()))
                .limit(greep.hoogstens())
                .toList();
    }

    @Override
    public Optional<Taak> taak(TaakId id) {
        return Optional.ofNullable(taken.get(id));
    }

    @Override
    public Optional<Taak> taak(TaakId id, Gebruiker gebruiker) {
        return taak(id).filter(t -> magZien(gebruiker, t));
    }

    @Override
    public void neem(TaakId id, MedewerkerId medewerker) {
        Taak taak = verwacht(id);
        if (taak.behandelaar().filter(b -> !b.equals(medewerker)).isPresent()) {
            throw TestFout.TAAK_BEZET.fout();
        }
        taken.put(id, metBehandelaar(taak, Optional.of(medewerker)));
    }

    @Override
    public void geefTerug(TaakId id) {
        taken.put(id, metBehandelaar(verwacht(id), Optional.empty()));
    }

    @Override
    public void voltooi(TaakId id, Map<String, Object> uitkomst) {
        Taak taak = verwacht(id);
        taken.remove(id);
        voltooid.add(taak);
        zet(taak.dossier(), uitkomst);
    }

    public List<Taak> voltooid() {
        return List.copyOf(voltooid);
    }

    @Override
    public void zetTeam(DossierId id, Optional<String> team) {
        vervang(
                id,
                d -> new Dossier(
                        d.id(), d.soort(), d.model(), d.vertrouwelijk(), d.zaak(), d.geopend(), d.gesloten(), team));
    }

    @Override
    public void wijsToe(DossierId id, MedewerkerId medewerker, Rol rol) {
        verwacht(id);
        teams.computeIfAbsent(id, d -> new ArrayList<>())
                .add(new Teamlid(medewerker, rol, klok.instant(), Optional.empty()));
    }

    @Override
    public void trekIn(DossierId id, MedewerkerId medewerker, Rol rol) {
        teams.getOrDefault(id, List.of())
                .replaceAll(lid -> lid.medewerker().equals(medewerker)
                                && lid.rol() == rol
                                && lid.tot().isEmpty()
                        ? new Teamlid(medewerker, rol, lid.vanaf(), Optional.of(klok.instant()))
                        : lid);
        boolean weg = !isInTeam(id, medewerker);
        taken.replaceAll((sleutel, taak) -> weg
                        && taak.dossier().equals(id)
                        && taak.rollen().contains(rol)
                        && taak.behandelaar().filter(medewerker::equals).isPresent()
                ? metBehandelaar(taak, Optional.empty())
                : taak);
    }

    @Override
    public List<Teamlid> team(DossierId id) {
        return List.copyOf(teams.getOrDefault(id, List.of()));
    }

    @Override
    public boolean isInTeam(DossierId id, MedewerkerId medewerker) {
        return team(id).stream()
                .anyMatch(
                        lid -> lid.medewerker().equals(medewerker) && lid.tot().isEmpty());
    }

    @Override
    public Set<DossierId> dossiersVan(MedewerkerId medewerker) {
        return dossiers.values().stream()
                .filter(d -> d.loopt() && isInTeam(d.id(), medewerker))
                .map(Dossier::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Dossier> vindAlle(Collection<DossierId> ids) {
        return ids.stream().flatMap(id -> vind(id).stream()).toList();
    }

    @Override
    public void sluit(DossierId id) {
        Instant nu = klok.instant();
        vervang(
                id,
                d -> new Dossier(
                        d.id(),
                        d.soort(),
                        d.model(),
                        d.vertrouwelijk(),
                        d.zaak(),
                        d.geopend(),
                        Optional.of(nu),
                        d.team()));
        taken.values().removeIf(t -> t.dossier().equals(id));
    }

    private boolean magZien(Gebruiker gebruiker, Taak taak) {
        boolean inTeam = isInTeam(taak.dossier(), gebruiker.id());
        boolean vertrouwelijk = vind(taak.dossier()).map(Dossier::vertrouwelijk).orElse(true);
        return taak.rollen().stream()
                .filter(gebruiker::heeft)
                .anyMatch(rol -> inTeam || (!vertrouwelijk && !PER_DOSSIER.contains(rol)));
    }

    private void verander(
            DossierId id, String definitie, String sleutel, Onderdeel.Stand naar, Set<Onderdeel.Stand> van) {
        List<Onderdeel> bestaand = onderdelen.getOrDefault(id, List.of());
        for (int i = 0; i < bestaand.size(); i++) {
            Onderdeel o = bestaand.get(i);
            if (o.definitie().equals(definitie)
                    && o.sleutel().equals(Optional.of(sleutel))
                    && van.contains(o.stand())) {
                bestaand.set(i, metStand(o, naar));
                return;
            }
        }
        throw TestFout.ONBEKEND_ONDERDEEL.bij(definitie);
    }

    private Onderdeel metStand(Onderdeel o, Onderdeel.Stand stand) {
        Optional<Instant> einde = stand == Onderdeel.Stand.ACTIEF ? Optional.empty() : Optional.of(klok.instant());
        return new Onderdeel(o.id(), o.definitie(), o.naam(), o.soort(), stand, o.sleutel(), o.gemaakt(), einde);
    }

    private static Taak metBehandelaar(Taak t, Optional<MedewerkerId> behandelaar) {
        return new Taak(
                t.id(),
                t.dossier(),
                t.definitie(),
                t.naam(),
                t.rollen(),
                behandelaar,
                t.sleutel(),
                t.ontstaan(),
                t.uiterlijk());
    }

    private void vervang(DossierId id, UnaryOperator<Dossier> nieuw) {
        dossiers.put(id, nieuw.apply(verwacht(id)));
    }

    private Dossier verwacht(DossierId id) {
        return vind(id).orElseThrow(() -> TestFout.ONBEKEND_DOSSIER.bij(id));
    }

    private Taak verwacht(TaakId id) {
        return taak(id).orElseThrow(() -> TestFout.ONBEKENDE_TAAK.bij(id));
    }
}
