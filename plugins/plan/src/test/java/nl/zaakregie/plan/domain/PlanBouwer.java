package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Groep;
import nl.zaakregie.testkit.gezin.Persoon;

/** Builds plans that read as Dutch: {@code eenPlan().voor(G1).metDoel("rust").vastgesteld().nu()}. */
public final class PlanBouwer {

    private Groep groep = Gezin.G1;
    private DossierId traject = DossierId.nieuw();
    private Plan plan = Plan.geopend(PlanId.nieuw(), groep.id(), traject, Optional.empty());

    private PlanBouwer() {}

    public static PlanBouwer eenPlan() {
        return new PlanBouwer();
    }

    public PlanBouwer voor(Groep nieuw) {
        groep = nieuw;
        plan = Plan.geopend(PlanId.nieuw(), groep.id(), traject, Optional.empty());
        return this;
    }

    public PlanBouwer in(DossierId dossier) {
        traject = dossier;
        plan = Plan.geopend(PlanId.nieuw(), groep.id(), traject, Optional.empty());
        return this;
    }

    public PlanBouwer metDoel(String omschrijving, Persoon... personen) {
        plan = plan.voegDoelToe(doel(omschrijving, personen), clienten()).ofFout();
        return this;
    }

    public PlanBouwer metActie(String omschrijving) {
        plan = plan.voegActieToe(actie(omschrijving), LocalDate.EPOCH).ofFout();
        return this;
    }

    public PlanBouwer metDeelplan(Deelplan deelplan) {
        plan = plan.voegDeelplanToe(deelplan, clienten()).ofFout();
        return this;
    }

    public PlanBouwer vastgesteld() {
        plan = plan.stelVast().ofFout();
        return this;
    }

    public PlanBouwer afgesloten() {
        plan = plan.sluitAf();
        return this;
    }

    public Plan nu() {
        return plan;
    }

    public static Doel doel(String omschrijving, Persoon... personen) {
        return new Doel(
                0,
                Leefdomein.FINANCIEN,
                omschrijving,
                ids(personen),
                Optional.of(new Doel.Indicator("ZRM financien", Optional.of("1"), Optional.of("3"), Optional.empty())),
                Optional.of(LocalDate.parse("2027-06-30")),
                Doelstatus.OPEN);
    }

    public static Probleem probleem(String omschrijving, Persoon... personen) {
        return new Probleem(0, Leefdomein.GEESTELIJKE_GEZONDHEID, omschrijving, ids(personen), Optional.empty());
    }

    public static Actie actie(String omschrijving) {
        return actie(omschrijving, Optional.empty());
    }

    /** Not planned, recorded afterwards. */
    public static Actie gedaneActie(String omschrijving, LocalDate op) {
        return actie(omschrijving, Optional.of(op));
    }

    public static Deelplan gemeentelijkDeelplan(String zaaktype, Persoon... personen) {
        return deelplan(Optional.of(zaaktype), Optional.of("Rita Visser"), personen);
    }

    public static Deelplan eigenDeelplan(Persoon... personen) {
        return deelplan(Optional.empty(), Optional.of("buurman Henk"), personen);
    }

    public static Deelplan deelplanZonderBehandelaar(Persoon... personen) {
        return deelplan(Optional.of("schuldhulp"), Optional.empty(), personen);
    }

    public Set<PersoonId> clienten() {
        return groep.clientIds();
    }

    private static Actie actie(String omschrijving, Optional<LocalDate> op) {
        return new Actie(
                0,
                omschrijving,
                new Actie.Uitvoerder(
                        Actie.Uitvoerder.Soort.NETWERK, Optional.of(Gezin.HENK.id()), Optional.of("buurman")),
                op.isEmpty(),
                Optional.of("1x per week"),
                Optional.empty(),
                Optional.empty(),
                op.isEmpty() ? Actiestatus.GEPLAND : Actiestatus.GEDAAN,
                op,
                Optional.empty(),
                List.of());
    }

    private static Deelplan deelplan(Optional<String> zaaktype, Optional<String> behandelaar, Persoon... personen) {
        return new Deelplan(
                DeelplanId.nieuw(),
                0,
                zaaktype.map(z -> "Hulp " + z).orElse("Boodschappen door de buurman"),
                zaaktype,
                ids(personen),
                List.of(),
                behandelaar.map(naam -> new Deelplan.Behandelaar(naam, Optional.empty())),
                zaaktype.isPresent() ? Deelplan.Uitvoerdersoort.GEMEENTE : Deelplan.Uitvoerdersoort.NETWERK,
                new Deelplan.Planning(Optional.of(LocalDate.parse("2026-12-01")), Optional.empty()));
    }

    private static List<PersoonId> ids(Persoon... personen) {
        return Stream.of(personen).map(Persoon::id).toList();
    }
}
