package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Doelstatus;
import nl.zaakregie.plan.domain.Ledeninzage;
import nl.zaakregie.plan.domain.Leefdomein;
import org.jspecify.annotations.Nullable;

/**
 * A goal to add or to change.
 *
 * @param personen empty for the groep as a whole
 * @param meting a definitive meting whose score for {@code domein} is the start; {@code streef} is then a score too
 * @param status for a change only; a new goal has none to choose
 * @param ledeninzage eigen, gedeeld or geen; needed for members to read what is about more than one of them
 */
record Doelverzoek(
        @Nullable String leefdomein,
        @Nullable String omschrijving,
        @Nullable List<UUID> personen,
        @Nullable String indicator,
        @Nullable String start,
        @Nullable String streef,
        @Nullable UUID meting,
        @Nullable String domein,
        @Nullable LocalDate termijn,
        @Nullable String status,
        @Nullable String ledeninzage) {

    Doel alsNieuwDoel() {
        Invoer invoer = new Invoer();
        return invoer.klaar(doel(invoer, 0, Doelstatus.OPEN));
    }

    Doel alsDoel(int nummer) {
        Invoer invoer = new Invoer();
        return invoer.klaar(doel(invoer, nummer, invoer.keuze("status", status, Doelstatus.class)));
    }

    private Doel doel(Invoer invoer, int nummer, Doelstatus stand) {
        return new Doel(
                nummer,
                invoer.keuze("leefdomein", leefdomein, Leefdomein.class),
                invoer.verplicht("omschrijving", omschrijving, Invoer.LANG),
                Invoer.personen(personen),
                indicator(invoer),
                Optional.ofNullable(termijn),
                stand,
                invoer.mogelijk("ledeninzage", ledeninzage, Ledeninzage.class));
    }

    private Optional<Doel.Indicator> indicator(Invoer invoer) {
        Optional<String> nu = invoer.tekst("start", start, Invoer.KORT);
        Optional<String> straks = invoer.tekst("streef", streef, Invoer.KORT);
        Optional<Doel.Meetbron> bron = Optional.ofNullable(meting)
                .map(id -> new Doel.Meetbron(id, invoer.verplicht("domein", domein, Invoer.KORT)));
        return invoer.tekst("indicator", indicator, Invoer.KORT)
                .or(() -> bron.map(b -> b.domein()))
                .map(naam -> new Doel.Indicator(naam, nu, straks, bron));
    }
}
