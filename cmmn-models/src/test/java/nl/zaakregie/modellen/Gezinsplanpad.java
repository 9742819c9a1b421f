package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import org.flowable.cmmn.api.CmmnHistoryService;

/** One random path through a gezinsplan, from the start to the decision to close; after every step all is compared. */
final class Gezinsplanpad {

    private static final int KORTST = 3;
    private static final int SPREIDING = 9;

    private final Modelhost host;
    private final Dossiers dossiers;
    private final long zaad;
    private final Random toeval;
    private final Padverwachting verwacht = new Padverwachting();
    private final List<String> gelopen = new ArrayList<>();
    private final Map<String, Onderdeel> historie = new HashMap<>();
    private final DossierId id;

    Gezinsplanpad(Modelhost host, long zaad) {
        this.host = host;
        this.dossiers = host.dossiers();
        this.zaad = zaad;
        this.toeval = new Random(zaad);
        this.id = host.open("gezinsplan");
    }

    /** @return the number of steps */
    int loop() {
        try {
            vergelijk();
            int stappen = KORTST + toeval.nextInt(SPREIDING);
            for (int n = 0; n < stappen; n++) {
                zet(kies(verwacht.mogelijk()));
                if (toeval.nextInt(4) == 0) {
                    zetTevergeefs(een(verwacht.onmogelijk()));
                }
            }
            sluit();
            zetTevergeefs(een(verwacht.onmogelijk()));
            heropenTevergeefs();
            ruimOp();
            return gelopen.size();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Herhaal met -Dpaden=1 -Dpaden.zaad=" + zaad + "\n" + String.join("\n", gelopen), e);
        }
    }

    private void zet(Padstap stap) {
        gelopen.add(stap.toString());
        host.doe(() -> voerUit(stap));
        verwacht.na(stap);
        vergelijk();
    }

    /** That it changes nothing shows at the comparison after the next step. */
    private void zetTevergeefs(Padstap stap) {
        gelopen.add("tevergeefs " + stap);
        assertThatThrownBy(() -> host.doe(() -> voerUit(stap))).isInstanceOf(SociaalDomeinException.class);
    }

    private void voerUit(Padstap stap) {
        switch (stap.soort()) {
            case KLAARZETTEN -> dossiers.zetKlaar(id, stap.wat(), stap.sleutel(), Map.of());
            case STARTEN -> dossiers.start(id, stap.wat(), stap.sleutel());
            case BEEINDIGEN -> dossiers.beeindig(id, stap.wat(), stap.sleutel());
            case VOLTOOIEN -> dossiers.voltooi(taak(stap).id(), Map.of());
            case KIEZEN -> {
                dossiers.zetKlaar(id, stap.wat(), stap.sleutel(), Map.of());
                dossiers.start(id, stap.wat(), stap.sleutel());
            }
            case MELDEN -> dossiers.meld(id, stap.wat());
        }
    }

    private Taak taak(Padstap stap) {
        return dossiers.taken(id).stream()
                .filter(t -> t.definitie().equals(stap.wat()))
                .filter(t -> t.sleutel().orElse("").equals(stap.sleutel()))
                .findFirst()
                .orElseThrow();
    }

    private void sluit() {
        gelopen.add("afsluiten");
        host.doe(() -> {
            dossiers.meld(id, "afsluiten");
            dossiers.sluit(id);
        });
        verwacht.naAfsluiten();
        vergelijk();
    }

    private void heropenTevergeefs() {
        gelopen.add("tevergeefs heropenen");
        CmmnHistoryService motor = host.motor(CmmnHistoryService.class);
        assertThatThrownBy(
                        () -> motor.createCaseReactivationBuilder(id.toString()).reactivate())
                .hasMessageContaining("reactivate");
        assertThatThrownBy(() -> host.doe(() -> dossiers.meld(id, een(Padverwachting.MELDINGEN))))
                .isInstanceOf(SociaalDomeinException.class);
        vergelijk();
    }

    private void vergelijk() {
        List<Onderdeel> onderdelen = dossiers.onderdelen(id);
        assertThat(onderdelen.stream()
                        .filter(o -> o.sleutel().isPresent())
                        .filter(o -> ONDERDELEN.contains(o.definitie()))
                        .map(o -> o.definitie() + " " + o.sleutel().orElseThrow() + " " + o.stand()))
                .as("onderdelen")
                .containsExactlyInAnyOrderElementsOf(verwacht.exemplaren());
        assertThat(dossiers.taken(id).stream()
                        .map(t -> t.definitie() + " " + t.sleutel().orElse("")))
                .as("taken")
                .containsExactlyInAnyOrderElementsOf(verwacht.taken());
        assertThat(onderdelen.stream()
                        .filter(o -> o.soort() == Onderdeel.Soort.MIJLPAAL)
                        .filter(o -> o.stand() == Onderdeel.Stand.VOLTOOID)
                        .map(Onderdeel::definitie))
                .as("mijlpalen")
                .containsExactlyInAnyOrderElementsOf(verwacht.mijlpalen());
        assertThat(host.plugin("groepstraject").aanroepen(id)).as("zaak").isEqualTo(verwacht.zaak());
        assertThat(host.plugin("plan").aanroepen(id)).as("uitvoering").isEqualTo(verwacht.uitvoering());
        looptNietVast(onderdelen);
        verliestNiets(onderdelen);
    }

    /** As long as nobody has closed it everything may still be begun, and the decision to close may be taken. */
    private void looptNietVast(List<Onderdeel> onderdelen) {
        assertThat(dossiers.vind(id).orElseThrow().loopt()).as("loopt").isEqualTo(verwacht.loopt());
        List<String> teMelden = onderdelen.stream()
                .filter(o -> o.soort() == Onderdeel.Soort.GEBEURTENIS && o.stand() == Onderdeel.Stand.BESCHIKBAAR)
                .map(Onderdeel::definitie)
                .toList();
        if (verwacht.loopt()) {
            assertThat(teMelden).as("te melden").containsAll(MELDBAAR);
        } else {
            assertThat(teMelden).as("te melden").isEmpty();
        }
    }

    /** What has ended stays as it was (INV-24). */
    private void verliestNiets(List<Onderdeel> onderdelen) {
        Map<String, Onderdeel> nu = new HashMap<>();
        onderdelen.stream().filter(o -> o.beeindigd().isPresent()).forEach(o -> nu.put(o.id(), o));
        assertThat(nu).as("historie").containsAllEntriesOf(historie);
        historie.putAll(nu);
    }

    /** Paths are many and the database of the tests stays small. */
    private void ruimOp() {
        host.motor(CmmnHistoryService.class).deleteHistoricCaseInstance(id.toString());
    }

    /** First the kind of step and then which: otherwise most steps would be to make something ready. */
    private Padstap kies(List<Padstap> stappen) {
        Padstap.Soort soort =
                een(stappen.stream().map(Padstap::soort).distinct().toList());
        return een(stappen.stream().filter(s -> s.soort() == soort).toList());
    }

    private <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    private static final List<String> ONDERDELEN =
            Stream.of(Padonderdeel.values()).map(Padonderdeel::definitie).toList();

    private static final List<String> MELDBAAR = Stream.of(
                    ONDERDELEN.stream().map(o -> o + "Gevraagd"),
                    Padverwachting.MELDINGEN.stream(),
                    Stream.of("afsluiten"))
            .flatMap(s -> s)
            .toList();
}
