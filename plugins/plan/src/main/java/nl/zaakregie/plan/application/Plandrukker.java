package nl.zaakregie.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Plannen;

/** Prints the current version of a plan: for the dossier as a whole, or for one client what is his or of all. */
public class Plandrukker {

    static final String MEDIATYPE = "application/pdf";

    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Personen personen;
    private final Regisseurs regisseurs;
    private final Planopmaak opmaak;
    private final Clock klok;

    public Plandrukker(
            Plannen plannen,
            Groepstrajecten trajecten,
            Personen personen,
            Regisseurs regisseurs,
            Planopmaak opmaak,
            Clock klok) {
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.personen = personen;
        this.regisseurs = regisseurs;
        this.opmaak = opmaak;
        this.klok = klok;
    }

    Set<PersoonId> clienten(Plan plan) {
        return trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
    }

    byte[] heel(Plan plan) {
        return druk(plan, clienten(plan), Optional.empty());
    }

    byte[] voor(Plan plan, PersoonId lid) {
        return druk(plan.alleenVoor(lid, clienten(plan)), Set.of(lid), Optional.of(lid));
    }

    Plandocument exemplaar(Plan plan, PersoonId lid) {
        return new Plandocument(
                "gezinsplan-versie-" + plan.versie() + ".pdf",
                MEDIATYPE,
                Base64.getEncoder().encodeToString(voor(plan, lid)));
    }

    private byte[] druk(Plan plan, Set<PersoonId> leden, Optional<PersoonId> lezer) {
        Afdrukmaker maker = new Afdrukmaker(personen, betrokkenen(plan, leden));
        return opmaak.pdf(maker.maak(
                plan,
                LocalDate.now(klok),
                regisseurs.van(plan.traject()).naam(),
                leden,
                lezer,
                plannen.ondertekeningen(plan.id())));
    }

    private Set<PersoonId> betrokkenen(Plan plan, Set<PersoonId> leden) {
        Set<PersoonId> betrokkenen = new LinkedHashSet<>(leden);
        betrokkenen.addAll(plan.inhoud().betrokkenen());
        plannen.ondertekeningen(plan.id())
                .alle()
                .forEach(v -> v.inhoud().persoon().ifPresent(betrokkenen::add));
        return betrokkenen;
    }
}
