package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A deelplan (traject) as agreed in the plan. How its execution stands is {@link Uitvoering}: that changes without the
 * agreement changing.
 *
 * @param nummer within the plan, never reused; what people call it by
 * @param zaaktype key of the municipal product; empty when it needs no zaak (INV-26)
 * @param personen whom it supports; at least one is client of the groep (INV-15)
 * @param doelen numbers of the goals it serves
 * @param behandelaar hoofdverantwoordelijke; may be unknown while it is only proposed (INV-13)
 * @param ledeninzage who of the groep reads it; empty is {@link Ledeninzage#EIGEN}
 */
public record Deelplan(
        DeelplanId id,
        int nummer,
        String naam,
        Optional<String> zaaktype,
        List<PersoonId> personen,
        List<Integer> doelen,
        Optional<Behandelaar> behandelaar,
        Uitvoerdersoort uitvoerder,
        Planning planning,
        Optional<Ledeninzage> ledeninzage)
        implements Planonderdeel {

    public Deelplan {
        personen = List.copyOf(personen);
        doelen = List.copyOf(doelen);
    }

    public Deelplan(
            DeelplanId id,
            int nummer,
            String naam,
            Optional<String> zaaktype,
            List<PersoonId> personen,
            List<Integer> doelen,
            Optional<Behandelaar> behandelaar,
            Uitvoerdersoort uitvoerder,
            Planning planning) {
        this(id, nummer, naam, zaaktype, personen, doelen, behandelaar, uitvoerder, planning, Optional.empty());
    }

    public boolean isGemeentelijkProduct() {
        return zaaktype.isPresent();
    }

    public boolean isBehandeldDoor(MedewerkerId medewerker) {
        return behandelaar
                .flatMap(Behandelaar::medewerker)
                .filter(medewerker::equals)
                .isPresent();
    }

    /** As this person may read it, with the goals he may read. */
    Deelplan alsVan(PersoonId lid, Set<Integer> nummers) {
        return new Deelplan(
                id,
                nummer,
                naam,
                zaaktype,
                List.of(lid),
                doelen.stream().filter(nummers::contains).toList(),
                behandelaar,
                uitvoerder,
                planning,
                ledeninzage);
    }

    /** Work somebody is contracted or ordered for, so not that of the groep and its network. */
    public boolean wordtUitgezet() {
        return isGemeentelijkProduct() || uitvoerder == Uitvoerdersoort.AANBIEDER;
    }

    Deelplan als(DeelplanId nieuweId, int nieuwNummer) {
        return new Deelplan(
                nieuweId,
                nieuwNummer,
                naam,
                zaaktype,
                personen,
                doelen,
                behandelaar,
                uitvoerder,
                planning,
                ledeninzage);
    }

    /**
     * The one who is responsible for a deelplan.
     *
     * @param medewerker empty for somebody of another organisation
     */
    public record Behandelaar(String naam, Optional<MedewerkerId> medewerker) {}

    /** Who executes it. */
    public enum Uitvoerdersoort {
        GEMEENTE,
        AANBIEDER,
        GROEPSLID,
        NETWERK
    }

    /** Indicative: lead time of a plan is indefinite. */
    public record Planning(Optional<LocalDate> start, Optional<LocalDate> einde) {}
}
