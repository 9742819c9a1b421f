package nl.zaakregie.plan.web;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.plan.domain.Ledeninzage;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Probleem;
import org.jspecify.annotations.Nullable;

/**
 * A problem to add or to change.
 *
 * @param redenZonderDoel why there is no goal for it, when there is none
 * @param ledeninzage eigen, gedeeld or geen; needed for members to read what is about more than one of them
 */
record Probleemverzoek(
        @Nullable String leefdomein,
        @Nullable String omschrijving,
        @Nullable List<UUID> personen,
        @Nullable String redenZonderDoel,
        @Nullable String ledeninzage) {

    Probleem alsProbleem(int nummer) {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Probleem(
                nummer,
                invoer.keuze("leefdomein", leefdomein, Leefdomein.class),
                invoer.verplicht("omschrijving", omschrijving, Invoer.LANG),
                Invoer.personen(personen),
                invoer.tekst("redenZonderDoel", redenZonderDoel, Invoer.LANG),
                invoer.mogelijk("ledeninzage", ledeninzage, Ledeninzage.class)));
    }
}
