package nl.zaakregie.plan.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two versions of a plan (AF-03.4). */
public record Planvergelijking(
        List<Verschil> kader,
        List<Verschil> problemen,
        List<Verschil> doelen,
        List<Verschil> acties,
        List<Verschil> deelplannen) {

    private static final Kader LEEG = new Kader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Say which part it is, not what was agreed on it. */
    private static final Set<String> SLEUTELS = Set.of("id", "nummer");

    /** One part that differs. */
    public record Verschil(String onderdeel, Soort soort, List<Veld> velden) {

        public Verschil {
            velden = List.copyOf(velden);
        }

        /** What changed, without a word of content. */
        public String samenvatting() {
            return soort == Soort.TOEGEVOEGD
                    ? "toegevoegd"
                    : "gewijzigd: " + velden.stream().map(Veld::label).collect(Collectors.joining(", "));
        }

        /** What changed, in sentences for regisseur and groep. */
        public List<String> zinnen() {
            String onderwerp = onderdeel.substring(0, 1).toUpperCase(Locale.ROOT) + onderdeel.substring(1);
            return soort == Soort.TOEGEVOEGD
                    ? List.of(onderwerp + " is toegevoegd" + kern())
                    : velden.stream().map(veld -> onderwerp + ": " + veld.zin()).toList();
        }

        private String kern() {
            return velden.stream()
                    .filter(veld ->
                            veld.naam().equals("omschrijving") || veld.naam().equals("naam"))
                    .map(veld -> ": " + veld.nieuw())
                    .findFirst()
                    .orElse("")
                    .concat(".");
        }
    }

    /**
     * A field that differs.
     *
     * @param naam as the record has it
     * @param label as people call it
     * @param oud as it is read; empty for nothing, and for persons, whose names are not here
     */
    public record Veld(String naam, String label, String oud, String nieuw) {

        String zin() {
            if (oud.equals(nieuw)) {
                return label + " is gewijzigd.";
            }
            if (oud.isEmpty()) {
                return label + " is nu " + nieuw + ".";
            }
            return nieuw.isEmpty()
                    ? label + " was " + oud + " en is nu leeg."
                    : label + " was " + oud + ", is nu " + nieuw + ".";
        }
    }

    public enum Soort {
        TOEGEVOEGD,
        GEWIJZIGD
    }

    public static Planvergelijking van(Planinhoud oud, Planinhoud nieuw) {
        return new Planvergelijking(
                kader(oud.kader().orElse(LEEG), nieuw.kader().orElse(LEEG)),
                verschillen("probleem", oud.problemen(), nieuw.problemen()),
                verschillen("doel", oud.doelen(), nieuw.doelen()),
                verschillen("actie", oud.acties(), nieuw.acties()),
                verschillen("deelplan", oud.deelplannen(), nieuw.deelplannen()));
    }

    public List<Verschil> alle() {
        List<Verschil> alle = new ArrayList<>(kader);
        alle.addAll(problemen);
        alle.addAll(doelen);
        alle.addAll(acties);
        alle.addAll(deelplannen);
        return List.copyOf(alle);
    }

    private static List<Verschil> kader(Kader oud, Kader nieuw) {
        Verschil verschil = new Verschil("plan", Soort.GEWIJZIGD, velden(oud, nieuw));
        return verschil.velden().isEmpty() ? List.of() : List.of(verschil);
    }

    private static <T extends Record & Planonderdeel> List<Verschil> verschillen(
            String soort, List<T> oud, List<T> nieuw) {
        return nieuw.stream()
                .map(n -> oud.stream()
                        .filter(o -> o.nummer() == n.nummer())
                        .findFirst()
                        .map(o -> gewijzigd(soort, o, n))
                        .orElseGet(() -> new Verschil(soort + " " + n.nummer(), Soort.TOEGEVOEGD, velden(n))))
                .filter(v -> !v.velden().isEmpty())
                .toList();
    }

    private static <T extends Record & Planonderdeel> Verschil gewijzigd(String soort, T oud, T nieuw) {
        return new Verschil(soort + " " + nieuw.nummer(), Soort.GEWIJZIGD, velden(oud, nieuw));
    }

    private static List<Veld> velden(Record nieuw) {
        return velden(nieuw, component -> Optional.empty());
    }

    private static List<Veld> velden(Record oud, Record nieuw) {
        return velden(nieuw, component -> Optional.of(Leesbaar.lees(component, oud)));
    }

    private static List<Veld> velden(Record nieuw, Function<RecordComponent, Optional<Object>> eerder) {
        List<Veld> velden = new ArrayList<>();
        for (RecordComponent component : nieuw.getClass().getRecordComponents()) {
            Optional<Object> oud = eerder.apply(component);
            Object nu = Leesbaar.lees(component, nieuw);
            boolean bijschrift = SLEUTELS.contains(component.getName());
            if (!bijschrift && !Optional.of(nu).equals(oud) && !isNietsGeworden(oud, nu)) {
                velden.add(new Veld(
                        component.getName(),
                        Leesbaar.label(component.getName()),
                        oud.map(Leesbaar::tekst).orElse(""),
                        Leesbaar.tekst(nu)));
            }
        }
        return List.copyOf(velden);
    }

    /** Of something new, the fields that say something. */
    private static boolean isNietsGeworden(Optional<Object> oud, Object nu) {
        return oud.isEmpty() && Leesbaar.tekst(nu).isEmpty();
    }
}
