package nl.zaakregie.plan.application;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.gebeurtenis.OverlegbesluitGenomen;
import nl.zaakregie.api.overzicht.Overlegbesluiten.Overlegbesluit;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Plan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverlegbesluitOvernemenTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(eenPlan().in(opstelling.traject).nu());

    @Test
    @Tag("AF-06.2")
    @Tag("INV-12")
    void maaktVanEenBesluitEenActieInEenNieuweVersie() {
        UUID besluit = UUID.randomUUID();
        LocalDate uiterlijk = LocalDate.of(2026, 12, 1);

        opstelling
                .besluiten(
                        Map.of(besluit, new Overlegbesluit("gezin bezoeken", "professional", Optional.of(uiterlijk))))
                .bij(new OverlegbesluitGenomen(besluit, plan.traject()));

        Plan nu = opstelling.plannen.vind(plan.id()).orElseThrow();
        assertThat(nu.versie()).isEqualTo(plan.versie() + 1);
        assertThat(nu.inhoud().acties()).singleElement().satisfies(actie -> {
            assertThat(actie.omschrijving()).isEqualTo("gezin bezoeken");
            assertThat(actie.uitvoerder().soort()).isEqualTo(Actie.Uitvoerder.Soort.PROFESSIONAL);
            assertThat(actie.uiterlijk()).contains(uiterlijk);
            assertThat(actie.gepland()).isTrue();
        });
    }

    @Test
    void doetNietsMetEenBesluitDatErNietIs() {
        opstelling.besluiten(Map.of()).bij(new OverlegbesluitGenomen(UUID.randomUUID(), plan.traject()));

        assertThat(opstelling.plannen.vind(plan.id()).orElseThrow().versie()).isEqualTo(plan.versie());
    }
}
