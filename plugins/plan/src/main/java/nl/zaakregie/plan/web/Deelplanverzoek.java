package nl.zaakregie.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Ledeninzage;
import org.jspecify.annotations.Nullable;

/**
 * A deelplan to add or to change.
 *
 * @param zaaktype key of the municipal product; absent for what needs no zaak (INV-26)
 * @param behandelaar name of the one who is responsible; may follow later, not later than the start (INV-13)
 * @param medewerker his employee id, when he works for the municipality
 * @param ledeninzage eigen, gedeeld or geen; needed for members to read what is about more than one of them
 */
record Deelplanverzoek(
        @Nullable String naam,
        @Nullable String zaaktype,
        @Nullable List<UUID> personen,
        @Nullable List<Integer> doelen,
        @Nullable String behandelaar,
        @Nullable String medewerker,
        @Nullable String uitvoerder,
        @Nullable LocalDate start,
        @Nullable LocalDate einde,
        @Nullable String ledeninzage) {

    private static final int NUMMER = 24;

    Deelplan alsDeelplan(DeelplanId id) {
        Invoer invoer = new Invoer();
        return invoer.klaar(new Deelplan(
                id,
                0,
                invoer.verplicht("naam", naam, Invoer.KORT),
                invoer.tekst("zaaktype", zaaktype, Invoer.KORT),
                Invoer.personen(invoer.minstensEen("personen", personen)),
                Invoer.lijst(doelen),
                wie(invoer),
                invoer.keuze("uitvoerder", uitvoerder, Deelplan.Uitvoerdersoort.class),
                new Deelplan.Planning(Optional.ofNullable(start), Optional.ofNullable(einde)),
                invoer.mogelijk("ledeninzage", ledeninzage, Ledeninzage.class)));
    }

    private Optional<Deelplan.Behandelaar> wie(Invoer invoer) {
        Optional<MedewerkerId> nummer = invoer.tekst("medewerker", medewerker, NUMMER)
                .filter(n -> n.length() <= NUMMER)
                .map(MedewerkerId::new);
        return invoer.tekst("behandelaar", behandelaar, Invoer.KORT)
                .map(gegeven -> new Deelplan.Behandelaar(gegeven, nummer));
    }
}
