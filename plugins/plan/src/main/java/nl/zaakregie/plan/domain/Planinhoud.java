package nl.zaakregie.plan.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * What a version of a plan says.
 *
 * @param kader empty until somebody fills it in
 */
public record Planinhoud(
        List<Probleem> problemen,
        List<Doel> doelen,
        List<Actie> acties,
        List<Deelplan> deelplannen,
        Optional<Kader> kader) {

    static final Planinhoud LEEG = new Planinhoud(List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Planinhoud {
        problemen = List.copyOf(problemen);
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        deelplannen = List.copyOf(deelplannen);
    }

    public Optional<Probleem> probleem(int nummer) {
        return metNummer(problemen, nummer);
    }

    public Optional<Doel> doel(int nummer) {
        return metNummer(doelen, nummer);
    }

    public Optional<Actie> actie(int nummer) {
        return metNummer(acties, nummer);
    }

    public Optional<Deelplan> deelplan(DeelplanId id) {
        return deelplannen.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** Everybody it is about or who does something in it, each once. */
    public Set<PersoonId> betrokkenen() {
        Set<PersoonId> personen = new LinkedHashSet<>();
        problemen.forEach(probleem -> personen.addAll(probleem.personen()));
        doelen.forEach(doel -> personen.addAll(doel.personen()));
        acties.forEach(actie -> actie.uitvoerder().persoon().ifPresent(personen::add));
        deelplannen.forEach(deelplan -> personen.addAll(deelplan.personen()));
        return personen;
    }

    /**
     * What one client may read: his own parts and those of the groep as a whole (AF-03.5, AF-03.6), without who else they
     * are about. A part about more than one of them is read by none, until it was called shared (INV-18). Of the acties:
     * what he does, and what professionals and network do for a goal he may read; what another groepslid does is his own
     * affair.
     *
     * @param clienten of the groep now
     */
    public Planinhoud voor(PersoonId lid, Set<PersoonId> clienten) {
        List<Doel> eigenDoelen = doelen.stream()
                .filter(d -> Ledeninzage.staatToe(d.ledeninzage(), d.personen(), lid, clienten))
                .map(d -> d.alsVan(lid))
                .toList();
        Set<Integer> nummers = eigenDoelen.stream().map(Doel::nummer).collect(Collectors.toSet());
        return new Planinhoud(
                problemen.stream()
                        .filter(p -> Ledeninzage.staatToe(p.ledeninzage(), p.personen(), lid, clienten))
                        .map(p -> p.alsVan(lid))
                        .toList(),
                eigenDoelen,
                acties.stream()
                        .filter(a -> leest(lid, a, nummers, clienten))
                        .map(a -> a.doel().filter(n -> !nummers.contains(n)).isPresent() ? a.zonderDoel() : a)
                        .toList(),
                deelplannen.stream()
                        .filter(d -> Ledeninzage.staatToe(d.ledeninzage(), d.personen(), lid, clienten))
                        .map(d -> d.alsVan(lid, nummers))
                        .toList(),
                kader);
    }

    private static boolean leest(PersoonId lid, Actie actie, Set<Integer> doelen, Set<PersoonId> clienten) {
        if (actie.ledeninzage().filter(Ledeninzage.GEEN::equals).isPresent()) {
            return false;
        }
        Optional<PersoonId> wie = actie.uitvoerder().persoon();
        return wie.filter(lid::equals).isPresent()
                || wie.filter(clienten::contains).isEmpty()
                        && actie.doel().filter(doelen::contains).isPresent();
    }

    Planinhoud met(Kader nieuw) {
        return new Planinhoud(problemen, doelen, acties, deelplannen, Optional.of(nieuw));
    }

    Planinhoud met(Probleem probleem) {
        return new Planinhoud(toegevoegd(problemen, probleem), doelen, acties, deelplannen, kader);
    }

    Planinhoud met(Doel doel) {
        return new Planinhoud(problemen, toegevoegd(doelen, doel), acties, deelplannen, kader);
    }

    Planinhoud met(Actie actie) {
        return new Planinhoud(problemen, doelen, toegevoegd(acties, actie), deelplannen, kader);
    }

    Planinhoud met(Deelplan deelplan) {
        return new Planinhoud(problemen, doelen, acties, toegevoegd(deelplannen, deelplan), kader);
    }

    Planinhoud metDoelen(UnaryOperator<Doel> wijziging) {
        return new Planinhoud(problemen, doelen.stream().map(wijziging).toList(), acties, deelplannen, kader);
    }

    static int volgendNummer(List<? extends Planonderdeel> onderdelen) {
        return onderdelen.stream().mapToInt(Planonderdeel::nummer).max().orElse(0) + 1;
    }

    private static <T extends Planonderdeel> Optional<T> metNummer(List<T> onderdelen, int nummer) {
        return onderdelen.stream().filter(o -> o.nummer() == nummer).findFirst();
    }

    /** Takes the place of the one with the same number, or comes last. */
    private static <T extends Planonderdeel> List<T> toegevoegd(List<T> onderdelen, T nieuw) {
        if (metNummer(onderdelen, nieuw.nummer()).isEmpty()) {
            return Stream.concat(onderdelen.stream(), Stream.of(nieuw)).toList();
        }
        return onderdelen.stream()
                .map(o -> o.nummer() == nieuw.nummer() ? nieuw : o)
                .toList();
    }
}
