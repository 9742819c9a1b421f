package nl.zaakregie.plan.web;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Probleem;
import org.jspecify.annotations.Nullable;

/** A problem to add. */
record Probleemverzoek(
        @Nullable String leefdomein,
        @Nullable String omschrijving,
        @Nullable List<UUID> personen) {

    Probleem alsProbleem() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Probleem(
                0,
                invoer.keuze("leefdomein", leefdomein, Leefdomein.class),
                invoer.verplicht("omschrijving", omschrijving, Invoer.LANG),
                Invoer.personen(personen)));
    }
}
