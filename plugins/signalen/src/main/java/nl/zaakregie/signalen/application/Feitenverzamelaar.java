package nl.zaakregie.signalen.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Regeluitkomst.Grond;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;

/** Finds what belongs with a signal and counts it. Who lives together is known by address only. */
final class Feitenverzamelaar {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int VOLWASSEN = 18;
    private static final Set<Signaalstatus> TELT_NIET_MEE = Set.of(Signaalstatus.AFGEWEZEN, Signaalstatus.DOORGEZET);

    private final SignaalRepository signalen;
    private final Personen personen;
    private final Duration termijn;

    Feitenverzamelaar(SignaalRepository signalen, Personen personen, Duration termijn) {
        this.signalen = signalen;
        this.personen = personen;
        this.termijn = termijn;
    }

    /** Facts for the table, and per ground the other signals they come from. */
    record Bevinding(Feiten feiten, Map<Grond, Set<SignaalId>> gronden) {}

    Bevinding over(Signaal signaal) {
        Instant sinds = signaal.ontvangen().minus(termijn);
        List<Signaal> eigen =
                tellend(signaal, signaal.personen(), signaal.ontvangen().minus(termijn.multipliedBy(2)));
        List<Signaal> kort = binnen(eigen, sinds);
        List<Signaal> domein = zelfdeDomein(signaal, eigen);
        List<Signaal> adres = tellend(signaal, personen.huisgenoten(signaal.personen()), sinds);
        List<Signaal> jeugd = jeugd(
                signaal, Stream.concat(kort.stream(), adres.stream()).distinct().toList());
        return new Bevinding(
                new Feiten(
                        soort(signaal),
                        kort.size() + 1,
                        domeinen(signaal, kort).size(),
                        domein.size() + (signaal.kenmerken().leefdomeinen().isEmpty() ? 0 : 1),
                        kindEnVolwassene(
                                signaal,
                                Stream.concat(kort.stream(), adres.stream()).toList()),
                        adres.isEmpty() ? 0 : domeinen(signaal, adres).size(),
                        gaatOverKind(signaal) ? jeugd.size() + 1 : 0,
                        signaal.kenmerken().spoed(),
                        signaal.kenmerken().veiligheidInGeding(),
                        signaal.kenmerken().wgs()),
                gronden(kort, domein, adres, jeugd));
    }

    private static Map<Grond, Set<SignaalId>> gronden(
            List<Signaal> kort, List<Signaal> domein, List<Signaal> adres, List<Signaal> jeugd) {
        Map<Grond, Set<SignaalId>> gronden = new EnumMap<>(Grond.class);
        gronden.put(Grond.ZELF, Set.of());
        gronden.put(Grond.PERSONEN, sleutels(kort));
        gronden.put(Grond.DOMEIN, sleutels(domein));
        gronden.put(Grond.ADRES, sleutels(adres));
        gronden.put(Grond.JEUGD, sleutels(jeugd));
        return gronden;
    }

    private List<Signaal> tellend(Signaal signaal, Collection<PersoonId> wie, Instant sinds) {
        return signalen.over(wie, sinds).stream()
                .filter(s -> !s.id().equals(signaal.id()) && !s.ontvangen().isAfter(signaal.ontvangen()))
                .filter(s -> !s.isVerborgen() && !TELT_NIET_MEE.contains(s.status()))
                .filter(s -> s.verloop().betrouwbaarheid() != Betrouwbaarheid.ONJUIST)
                .toList();
    }

    private static List<Signaal> binnen(List<Signaal> lijst, Instant sinds) {
        return lijst.stream().filter(s -> s.ontvangen().isAfter(sinds)).toList();
    }

    private static Set<Leefdomein> domeinen(Signaal signaal, List<Signaal> andere) {
        return Stream.concat(Stream.of(signaal), andere.stream())
                .flatMap(s -> s.kenmerken().leefdomeinen().stream())
                .collect(Collectors.toSet());
    }

    /** The longest series in one of its own leefdomeinen. */
    private static List<Signaal> zelfdeDomein(Signaal signaal, List<Signaal> andere) {
        List<Signaal> langste = List.of();
        for (Leefdomein domein : signaal.kenmerken().leefdomeinen()) {
            List<Signaal> reeks = andere.stream()
                    .filter(s -> s.kenmerken().leefdomeinen().contains(domein))
                    .toList();
            langste = reeks.size() > langste.size() ? reeks : langste;
        }
        return langste;
    }

    private List<Signaal> jeugd(Signaal signaal, List<Signaal> andere) {
        return gaatOverKind(signaal)
                ? andere.stream().filter(this::gaatOverKind).toList()
                : List.of();
    }

    private boolean kindEnVolwassene(Signaal signaal, List<Signaal> andere) {
        List<Signaal> alle = new ArrayList<>(andere);
        alle.add(signaal);
        return andere.stream().findAny().isPresent()
                && alle.stream().anyMatch(this::gaatOverKind)
                && alle.stream().anyMatch(s -> gaatOver(s, jaren -> jaren >= VOLWASSEN));
    }

    private boolean gaatOverKind(Signaal signaal) {
        return gaatOver(signaal, jaren -> jaren < VOLWASSEN);
    }

    private boolean gaatOver(Signaal signaal, Predicate<Integer> leeftijd) {
        LocalDate dag = signaal.ontvangen().atZone(NEDERLAND).toLocalDate();
        return personen.vindAlle(signaal.personen()).values().stream()
                .anyMatch(p -> jaren(p, dag).filter(leeftijd).isPresent());
    }

    private static Optional<Integer> jaren(Persoonsgegevens persoon, LocalDate dag) {
        return persoon.geboortedatum()
                .flatMap(OnvolledigeDatum::volledig)
                .map(geboren -> Period.between(geboren, dag).getYears());
    }

    private static String soort(Signaal signaal) {
        return switch (signaal.herkomst().kanaal()) {
            case ABONNEMENT -> "gebeurtenis";
            case OPSCHALING -> "opschaling";
            default -> "melding";
        };
    }

    private static Set<SignaalId> sleutels(List<Signaal> lijst) {
        Set<SignaalId> ids = new HashSet<>();
        lijst.forEach(s -> ids.add(s.id()));
        return ids;
    }
}
