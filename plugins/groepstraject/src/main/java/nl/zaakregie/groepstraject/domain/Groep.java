package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A groep of persons, unique by its combination of clients (INV-03). One person is enough (INV-06); addresses and
 * municipalities play no part (INV-05).
 *
 * @param naam neutral label
 * @param leden in order of joining, former ones included
 * @param netwerk in order of joining, former ones included
 * @param versie for optimistic locking; 0 when new
 */
public record Groep(
        GroepId id,
        String naam,
        Groepsoort soort,
        boolean vertrouwelijk,
        Instant gevormd,
        List<Groepslid> leden,
        List<Netwerkpersoon> netwerk,
        List<Afstemming> afstemmingen,
        int versie) {

    public Groep {
        leden = List.copyOf(leden);
        netwerk = List.copyOf(netwerk);
        afstemmingen = List.copyOf(afstemmingen);
    }

    /** A new groep of these clients. */
    public static Groep nieuw(
            String naam, Groepsoort soort, boolean vertrouwelijk, List<Groepslid> leden, Instant gevormd) {
        return new Groep(GroepId.nieuw(), naam, soort, vertrouwelijk, gevormd, leden, List.of(), List.of(), 0);
    }

    /** Current clients, in order of joining. */
    public Set<PersoonId> clienten() {
        return leden.stream()
                .filter(Groepslid::isClient)
                .map(Groepslid::persoon)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Groep genaamd(String nieuw, Groepsoort nieuweSoort) {
        return new Groep(id, nieuw, nieuweSoort, vertrouwelijk, gevormd, leden, netwerk, afstemmingen, versie);
    }

    public Combinatiesleutel sleutel() {
        return Combinatiesleutel.van(clienten(), vertrouwelijk);
    }

    public Uitkomst<Groep> voegLidToe(Groepslid lid) {
        if (huidigLid(lid.persoon()).isPresent()) {
            return Uitkomst.geweigerd(GroepstrajectFout.IS_AL_LID);
        }
        return Uitkomst.gelukt(metLeden(plus(leden, lid)));
    }

    public Uitkomst<Groep> meldAf(PersoonId persoon, Instant op) {
        Optional<Groepslid> lid = huidigLid(persoon);
        if (lid.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID);
        }
        Groep zonder = metLeden(
                leden.stream().map(l -> l.equals(lid.get()) ? l.tot(op) : l).toList());
        return zonder.clienten().isEmpty()
                ? Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_CLIENT)
                : Uitkomst.gelukt(zonder);
    }

    public Uitkomst<Groep> voegNetwerkpersoonToe(Netwerkpersoon nieuw) {
        if (netwerk.stream().anyMatch(huidigeNetwerkpersoon(nieuw.persoon()))) {
            return Uitkomst.geweigerd(GroepstrajectFout.IS_AL_LID);
        }
        return Uitkomst.gelukt(metNetwerk(plus(netwerk, nieuw)));
    }

    public Uitkomst<Groep> meldNetwerkpersoonAf(PersoonId persoon, Instant op) {
        if (netwerk.stream().noneMatch(huidigeNetwerkpersoon(persoon))) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID);
        }
        return Uitkomst.gelukt(metNetwerk(netwerk.stream()
                .map(n -> huidigeNetwerkpersoon(persoon).test(n) ? n.tot(op) : n)
                .toList()));
    }

    /** Records how far the coordination with a municipality is; one entry per municipality (INV-07). */
    public Groep stemAf(Afstemming afstemming) {
        List<Afstemming> nieuw = new ArrayList<>(afstemmingen);
        nieuw.removeIf(a -> a.gemeentecode().equals(afstemming.gemeentecode()));
        nieuw.add(afstemming);
        return new Groep(id, naam, soort, vertrouwelijk, gevormd, leden, netwerk, nieuw, versie);
    }

    /** Flags municipalities coordination is needed with; what is known of one already stays (INV-07). */
    public Groep moetAfstemmenMet(Set<String> gemeentecodes, Instant sinds) {
        Groep groep = this;
        for (String code : gemeentecodes) {
            if (afstemmingen.stream().noneMatch(a -> a.gemeentecode().equals(code))) {
                groep = groep.stemAf(new Afstemming(code, Optional.empty(), Afstemming.Stand.TE_DOEN, sinds));
            }
        }
        return groep;
    }

    public Optional<Groepslid> huidigLid(PersoonId persoon) {
        return leden.stream()
                .filter(l -> l.isHuidig() && l.persoon().equals(persoon))
                .findFirst();
    }

    private static Predicate<Netwerkpersoon> huidigeNetwerkpersoon(PersoonId persoon) {
        return n -> n.isHuidig() && n.persoon().equals(persoon);
    }

    private Groep metLeden(List<Groepslid> nieuw) {
        return new Groep(id, naam, soort, vertrouwelijk, gevormd, nieuw, netwerk, afstemmingen, versie);
    }

    private Groep metNetwerk(List<Netwerkpersoon> nieuw) {
        return new Groep(id, naam, soort, vertrouwelijk, gevormd, leden, nieuw, afstemmingen, versie);
    }

    private static <T> List<T> plus(List<T> lijst, T nieuw) {
        List<T> som = new ArrayList<>(lijst);
        som.add(nieuw);
        return som;
    }
}
