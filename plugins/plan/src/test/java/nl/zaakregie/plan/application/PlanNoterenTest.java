package nl.zaakregie.plan.application;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.MURAT;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Vastlegging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanNoterenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan =
            opstelling.met(eenPlan().in(opstelling.traject).metDoel("rust").nu());

    @Test
    @Tag("INV-24")
    void eenVerbeteringLaatDeEersteNotitieStaan() {
        Notitie eerste = notitie("belde boos op", Optional.empty());
        Notitie verbeterd = notitie("belde bezorgd op", Optional.of(eerste.id()));
        opstelling.noteren().noteer(plan.id(), eerste).ofFout();

        opstelling.noteren().noteer(plan.id(), verbeterd).ofFout();

        assertThat(opstelling.plannen.notities(plan.id()))
                .extracting(Vastlegging::inhoud)
                .containsExactly(verbeterd, eerste);
        assertThat(opstelling.noteren().noteer(plan.id(), notitie("nog eens", Optional.of(eerste.id()))))
                .isEqualTo(geweigerd(PlanFout.ONBEKENDE_NOTITIE));
    }

    @Test
    void weigertEenOnbekendeNotitieEnEenVreemde() {
        assertThat(opstelling.noteren().noteer(plan.id(), notitie("x", Optional.of(UUID.randomUUID()))))
                .isEqualTo(geweigerd(PlanFout.ONBEKENDE_NOTITIE));
        assertThat(opstelling
                        .noteren()
                        .noteer(
                                plan.id(),
                                new Notitie(
                                        UUID.randomUUID(),
                                        Notitie.Soort.OBSERVATIE,
                                        "x",
                                        List.of(MURAT.id()),
                                        Optional.empty())))
                .isEqualTo(geweigerd(PlanFout.GEEN_GROEPSLID));
    }

    private static Notitie notitie(String tekst, Optional<UUID> vervangt) {
        return new Notitie(UUID.randomUUID(), Notitie.Soort.AANDACHTSPUNT, tekst, List.of(SANNE.id()), vervangt);
    }
}
