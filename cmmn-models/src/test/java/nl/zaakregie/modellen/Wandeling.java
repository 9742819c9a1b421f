package nl.zaakregie.modellen;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;

/**
 * A case after a few random legal steps.
 *
 * @param onderdelen what can be made ready and started
 * @param gebeurtenissen what can be reported
 * @param besluit the task that would end the case, which is not completed
 */
record Wandeling(String model, List<String> onderdelen, List<String> gebeurtenissen, String besluit) {

    static final Wandeling GEZINSPLAN = new Wandeling(
            "gezinsplan",
            List.of(
                    "uitvoerenDeelplan",
                    "toetsKlantsituatie",
                    "voerenCasusoverleg",
                    "monitorenVoortgang",
                    "evaluerenResultaat",
                    "inplannenDeelvoorziening",
                    "klantcontactRegistreren",
                    "levensdomeinplanLoopt"),
            List.of("planBijstellen", "planVaststellen", "planOndertekenen", "planUitgevoerd"),
            "-");
    static final Wandeling LEVENSDOMEINPLAN = new Wandeling(
            "levensdomeinplan",
            List.of("bijstellenLevensdomeinplan", "evaluerenLevensdomein"),
            List.of(),
            "afrondenLevensdomeinplan");

    private static final int STAPPEN = 5;

    DossierId maak(Modelhost host, Random toeval) {
        DossierId id = host.open(model);
        int stappen = toeval.nextInt(STAPPEN);
        for (int stap = 0; stap < stappen; stap++) {
            int nummer = stap;
            host.doe(() -> stap(host, id, toeval, nummer));
        }
        return id;
    }

    private void stap(Modelhost host, DossierId id, Random toeval, int nummer) {
        switch (toeval.nextInt(4)) {
            case 0 ->
                gebeurtenissen.stream()
                        .skip(toeval.nextInt(4))
                        .findFirst()
                        .ifPresent(g -> host.dossiers().meld(id, g));
            case 1 -> voltooi(host, id, toeval);
            case 2 -> host.dossiers().zetKlaar(id, kies(onderdelen, toeval), "S-" + nummer, Map.of());
            default -> {
                String onderdeel = kies(onderdelen, toeval);
                host.dossiers().zetKlaar(id, onderdeel, "S-" + nummer, Map.of());
                host.dossiers().start(id, onderdeel, "S-" + nummer);
            }
        }
    }

    private void voltooi(Modelhost host, DossierId id, Random toeval) {
        List<Taak> taken = host.dossiers().taken(id).stream()
                .filter(t -> !t.definitie().equals(besluit))
                .toList();
        if (!taken.isEmpty()) {
            host.dossiers().voltooi(kies(taken, toeval).id(), Map.of());
        }
    }

    private static <T> T kies(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
