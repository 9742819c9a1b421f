package nl.zaakregie.modellen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Onderdeel.Stand;

/**
 * What a gezinsplan must be like after every step, told without the engine: which parts there are and were, which tasks
 * are open, which milestones were reached and which zaakstatussen follow from them.
 */
final class Padverwachting {

    /** What somebody may report as long as the traject runs, as often as he likes. */
    static final List<String> MELDINGEN =
            List.of("planBijstellen", "planOndertekenen", "planVaststellen", "planUitgevoerd");

    private static final List<String> SLEUTELS = List.of("1", "2", "3");
    private static final String OPSTELLEN = "opstellenPlan";

    private final List<Padexemplaar> exemplaren = new ArrayList<>();
    private final List<String> mijlpalen = new ArrayList<>(List.of("signaalGeregistreerd"));
    private final List<String> zaak = new ArrayList<>(List.of("gezinsplanzaakAanmaken -"));
    private final List<String> uitvoering = new ArrayList<>();
    private int opTeStellen = 1;
    private boolean loopt = true;

    /** Everything that may be done now. */
    List<Padstap> mogelijk() {
        return loopt
                ? Stream.of(
                                MELDINGEN.stream().map(m -> new Padstap(Padstap.Soort.MELDEN, m, "")),
                                IntStream.range(0, opTeStellen)
                                        .mapToObj(n -> new Padstap(Padstap.Soort.VOLTOOIEN, OPSTELLEN, "")),
                                Stream.of(Padonderdeel.values())
                                        .flatMap(o -> SLEUTELS.stream()
                                                .filter(s ->
                                                        lopend(o.definitie(), s).isEmpty())
                                                .map(s -> new Padstap(Padstap.Soort.KLAARZETTEN, o.definitie(), s))),
                                exemplaren.stream().flatMap(Padexemplaar::mogelijk))
                        .flatMap(s -> s)
                        .toList()
                : List.of();
    }

    /** Things that must be refused now: to begin what is not ready or runs already, to end what does not run. */
    List<Padstap> onmogelijk() {
        return Stream.of(Padonderdeel.values())
                .map(Padonderdeel::definitie)
                .flatMap(o -> SLEUTELS.stream().flatMap(s -> onmogelijk(o, s)))
                .toList();
    }

    private Stream<Padstap> onmogelijk(String onderdeel, String sleutel) {
        List<Padexemplaar> lopend = lopend(onderdeel, sleutel);
        if (!loopt || lopend.isEmpty()) {
            return Stream.of(Padstap.Soort.STARTEN, Padstap.Soort.BEEINDIGEN)
                    .map(s -> new Padstap(s, onderdeel, sleutel));
        }
        Stream<Padstap.Soort> fout = lopend.get(0).is(Stand.ACTIEF)
                ? Stream.of(Padstap.Soort.KLAARZETTEN, Padstap.Soort.STARTEN)
                : Stream.of(Padstap.Soort.KLAARZETTEN);
        return fout.map(s -> new Padstap(s, onderdeel, sleutel));
    }

    void na(Padstap stap) {
        switch (stap.soort()) {
            case KLAARZETTEN -> exemplaren.add(new Padexemplaar(Padonderdeel.van(stap.wat()), stap.sleutel()));
            case STARTEN -> start(lopend(stap.wat(), stap.sleutel()).get(0), stap.sleutel());
            case BEEINDIGEN ->
                mijlpalen.addAll(lopend(stap.wat(), stap.sleutel()).get(0).beeindig());
            case KIEZEN -> rond(stap.wat(), stap.sleutel()).kies(stap.wat());
            case VOLTOOIEN -> voltooi(stap);
            case MELDEN -> meld(stap.wat());
        }
    }

    private void start(Padexemplaar exemplaar, String sleutel) {
        exemplaar.start();
        if (exemplaar.onderdeel() == Padonderdeel.UITVOEREN_DEELPLAN) {
            uitvoering.add("deelplanzaakAanmaken " + sleutel);
        }
    }

    private void voltooi(Padstap stap) {
        if (stap.wat().equals(OPSTELLEN)) {
            opTeStellen--;
        } else {
            Padexemplaar exemplaar = exemplaren.stream()
                    .filter(e ->
                            e.heeftOpen(stap.wat()) && e.taken().anyMatch((stap.wat() + " " + stap.sleutel())::equals))
                    .findFirst()
                    .orElseThrow();
            mijlpalen.addAll(exemplaar.voltooi(stap.wat()));
        }
    }

    private void meld(String melding) {
        switch (melding) {
            case "planBijstellen" -> opTeStellen++;
            case "planOndertekenen" -> mijlpalen.add("planOndertekend");
            case "planVaststellen" -> {
                uitvoering.add("plandocumentBewaren -");
                uitvoering.add("ledenexemplarenBewaren -");
                if (!mijlpalen.contains("gezinsplanOpgesteld")) {
                    mijlpalen.add("gezinsplanOpgesteld");
                    zaak.add("zaakstatusZetten 2");
                }
            }
            default -> {
                mijlpalen.add("gezinsplanUitgevoerd");
                zaak.add("zaakstatusZetten 3");
            }
        }
    }

    /** The decision to close: what still runs in the model ends with it. */
    void naAfsluiten() {
        loopt = false;
        opTeStellen = 0;
        exemplaren.forEach(Padexemplaar::breekAf);
        mijlpalen.add("zaakAfgerond");
        zaak.add("zaakAfsluiten -");
    }

    private List<Padexemplaar> lopend(String definitie, String sleutel) {
        return exemplaren.stream()
                .filter(e -> e.is(definitie, sleutel) && e.loopt())
                .toList();
    }

    /** The part that runs for this key and has this step. */
    private Padexemplaar rond(String stap, String sleutel) {
        return exemplaren.stream()
                .filter(e -> e.is(Stand.ACTIEF) && e.is(e.onderdeel().definitie(), sleutel))
                .filter(e -> e.onderdeel().stappen().contains(stap))
                .findFirst()
                .orElseThrow();
    }

    boolean loopt() {
        return loopt;
    }

    List<String> exemplaren() {
        return exemplaren.stream().map(Padexemplaar::toString).toList();
    }

    List<String> taken() {
        return Stream.concat(
                        IntStream.range(0, opTeStellen).mapToObj(n -> OPSTELLEN + " "),
                        exemplaren.stream().flatMap(Padexemplaar::taken))
                .toList();
    }

    List<String> mijlpalen() {
        return mijlpalen;
    }

    /** The actions on the zaak that follow from the milestones, in order. */
    List<String> zaak() {
        return zaak;
    }

    List<String> uitvoering() {
        return uitvoering;
    }
}
