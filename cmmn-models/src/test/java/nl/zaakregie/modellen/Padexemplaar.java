package nl.zaakregie.modellen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Onderdeel.Stand;

/** One instance of a part, as it should be: made ready, then started, and done when nothing in it is open. */
final class Padexemplaar {

    private final Padonderdeel onderdeel;
    private final String sleutel;
    private final List<String> open = new ArrayList<>();
    private final Set<String> gekozen = new HashSet<>();
    private Stand stand = Stand.KLAARGEZET;

    Padexemplaar(Padonderdeel onderdeel, String sleutel) {
        this.onderdeel = onderdeel;
        this.sleutel = sleutel;
    }

    Padonderdeel onderdeel() {
        return onderdeel;
    }

    boolean is(String definitie, String metSleutel) {
        return onderdeel.definitie().equals(definitie) && sleutel.equals(metSleutel);
    }

    boolean is(Stand gevraagd) {
        return stand == gevraagd;
    }

    boolean loopt() {
        return stand == Stand.KLAARGEZET || stand == Stand.ACTIEF;
    }

    boolean heeftOpen(String taak) {
        return open.contains(taak);
    }

    void start() {
        stand = Stand.ACTIEF;
        open.add(onderdeel.taak());
    }

    void kies(String stap) {
        open.add(stap);
        gekozen.add(stap);
    }

    /** @return the milestones this reaches */
    List<String> voltooi(String taak) {
        open.remove(taak);
        if (taak.equals("opstellenLevensdomeinplan")) {
            open.add("afrondenLevensdomeinplan");
            return List.of("levensdomeinplanOpgesteld");
        }
        List<String> gehaald = taak.equals("volgenDeelplan") ? List.of("deelplanAfgerond") : List.of();
        return open.isEmpty()
                ? Stream.concat(gehaald.stream(), rondAf().stream()).toList()
                : gehaald;
    }

    /**
     * Ends it although something in it may be open: a part that was begun is then completed, a case of its own broken off.
     *
     * @return the milestones this reaches
     */
    List<String> beeindig() {
        if (stand == Stand.ACTIEF && onderdeel != Padonderdeel.LEVENSDOMEINPLAN_LOOPT) {
            return rondAf();
        }
        breekAf();
        return List.of();
    }

    private List<String> rondAf() {
        open.clear();
        stand = Stand.VOLTOOID;
        return onderdeel.mijlpalen();
    }

    void breekAf() {
        if (loopt()) {
            open.clear();
            stand = Stand.AFGEBROKEN;
        }
    }

    /** What can be done to it now. */
    Stream<Padstap> mogelijk() {
        return switch (stand) {
            case KLAARGEZET ->
                Stream.of(Padstap.Soort.STARTEN, Padstap.Soort.BEEINDIGEN)
                        .map(s -> new Padstap(s, onderdeel.definitie(), sleutel));
            case ACTIEF ->
                Stream.of(
                                Stream.of(new Padstap(Padstap.Soort.BEEINDIGEN, onderdeel.definitie(), sleutel)),
                                open.stream().map(t -> new Padstap(Padstap.Soort.VOLTOOIEN, t, sleutel)),
                                keuzes().map(s -> new Padstap(Padstap.Soort.KIEZEN, s, sleutel)))
                        .flatMap(s -> s);
            default -> Stream.empty();
        };
    }

    private Stream<String> keuzes() {
        return onderdeel.stappen().stream()
                .filter(s -> onderdeel.stappenVaker() ? !open.contains(s) : !gekozen.contains(s));
    }

    Stream<String> taken() {
        return open.stream().map(t -> t + " " + sleutel);
    }

    @Override
    public String toString() {
        return onderdeel.definitie() + " " + sleutel + " " + stand;
    }
}
