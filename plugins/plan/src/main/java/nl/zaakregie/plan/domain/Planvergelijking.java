package nl.zaakregie.plan.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two versions of a plan (AF-03.4). */
public record Planvergelijking(
        List<Verschil> problemen, List<Verschil> doelen, List<Verschil> acties, List<Verschil> deelplannen) {

    /** One part that differs. */
    public record Verschil(String onderdeel, Soort soort, List<Veld> velden) {

        /** What changed, without a word of content. */
        public String samenvatting() {
            return soort == Soort.TOEGEVOEGD
                    ? "toegevoegd"
                    : "gewijzigd: " + velden.stream().map(Veld::naam).collect(Collectors.joining(", "));
        }
    }

    /** A field that differs; values as the record holds them. */
    public record Veld(String naam, String oud, String nieuw) {}

    public enum Soort {
        TOEGEVOEGD,
        GEWIJZIGD
    }

    public static Planvergelijking van(Planinhoud oud, Planinhoud nieuw) {
        return new Planvergelijking(
                verschillen("probleem", oud.problemen(), nieuw.problemen()),
                verschillen("doel", oud.doelen(), nieuw.doelen()),
                verschillen("actie", oud.acties(), nieuw.acties()),
                verschillen("deelplan", oud.deelplannen(), nieuw.deelplannen()));
    }

    public List<Verschil> alle() {
        List<Verschil> alle = new ArrayList<>(problemen);
        alle.addAll(doelen);
        alle.addAll(acties);
        alle.addAll(deelplannen);
        return List.copyOf(alle);
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
        return velden(nieuw, component -> "");
    }

    private static List<Veld> velden(Record oud, Record nieuw) {
        return velden(nieuw, component -> Leesbaar.tekst(Leesbaar.lees(component, oud)));
    }

    private static List<Veld> velden(Record nieuw, Function<RecordComponent, String> oud) {
        List<Veld> velden = new ArrayList<>();
        for (RecordComponent component : nieuw.getClass().getRecordComponents()) {
            Veld veld = new Veld(
                    component.getName(), oud.apply(component), Leesbaar.tekst(Leesbaar.lees(component, nieuw)));
            if (!Objects.equals(veld.oud(), veld.nieuw())) {
                velden.add(veld);
            }
        }
        return List.copyOf(velden);
    }
}
