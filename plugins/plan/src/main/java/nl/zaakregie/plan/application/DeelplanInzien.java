package nl.zaakregie.plan.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Doel;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows one deelplan to who executes it: the deelplan, the goals it works on as far as they are of its persons or of the
 * groep as a whole, and the acties for those goals (DOMEIN 7.4). Not the plan, and no other deelplan.
 */
public class DeelplanInzien {

    private static final String HANDELING = "deelplan raadplegen";

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Inzage inzage;
    private final Weergavemaker weergave;

    public DeelplanInzien(
            Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers, Toegang toegang, Inzage inzage) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.inzage = inzage;
        this.weergave = new Weergavemaker(uitvoeringen);
    }

    /** For its behandelaar and the regisseur; others hear the same whether it exists or not. */
    @Transactional
    public Vrijgegeven<Deelplanblad> blad(Inzageverzoek verzoek, PlanId id, DeelplanId deelplanId) {
        Optional<Plan> plan = plannen.vind(id);
        Optional<Deelplan> deelplan = plan.flatMap(p -> p.inhoud().deelplan(deelplanId));
        DossierId dossier = plan.map(Plan::traject).orElseGet(() -> new DossierId(id.waarde()));
        boolean eigen = deelplan.filter(
                        d -> d.isBehandeldDoor(verzoek.gebruiker().id()))
                .isPresent();
        toegang.eisInzage(dossier, HANDELING, eigen ? Rol.BEHANDELAAR : Rol.REGISSEUR);
        return inzage.vrijgeven(
                verzoek,
                aanbod(
                        plan.orElseThrow(PlanFout.ONBEKEND_PLAN::fout),
                        deelplan.orElseThrow(PlanFout.ONBEKEND_DEELPLAN::fout)));
    }

    /** The planned and running deelplannen of the user. */
    @Transactional
    public Blad<Vrijgegeven<Deelplanblad>> eigen(Inzageverzoek verzoek, Bladzijde bladzijde) {
        MedewerkerId ik = verzoek.gebruiker().id();
        return bladzijde
                .van(dossiers.dossiersVan(ik).stream()
                        .sorted(Comparator.comparing(DossierId::waarde))
                        .flatMap(dossier -> plannen.vanTraject(dossier).stream())
                        .flatMap(plan -> van(plan, ik))
                        .toList())
                .als(blad -> inzage.vrijgevenAlle(verzoek, blad));
    }

    private Stream<Aangeboden<Deelplanblad>> van(Plan plan, MedewerkerId ik) {
        Set<DeelplanId> lopend = uitvoeringen.van(plan.traject()).stream()
                .filter(uitvoering -> uitvoering.status().heeftBehandelaarNodig())
                .map(Uitvoering::deelplan)
                .collect(Collectors.toSet());
        return plan.inhoud().deelplannen().stream()
                .filter(deelplan -> deelplan.isBehandeldDoor(ik) && lopend.contains(deelplan.id()))
                .map(deelplan -> aanbod(plan, deelplan));
    }

    private Aangeboden<Deelplanblad> aanbod(Plan plan, Deelplan deelplan) {
        List<Doel> doelen = deelplan.doelen().stream()
                .flatMap(nummer -> plan.inhoud().doel(nummer).stream())
                .filter(doel -> deelplan.personen().containsAll(doel.personen()))
                .toList();
        Set<Integer> nummers = doelen.stream().map(Doel::nummer).collect(Collectors.toSet());
        Deelplanblad blad = new Deelplanblad(
                plan.id(),
                weergave.deelplan(deelplan),
                doelen.stream().map(Weergavemaker::doel).toList(),
                plan.inhoud().acties().stream()
                        .filter(actie -> actie.doel().filter(nummers::contains).isPresent())
                        .map(Weergavemaker::actie)
                        .toList(),
                plannen.bijlagen(plan.id()).stream()
                        .filter(b -> b.inhoud()
                                .deelplan()
                                .filter(deelplan.id()::equals)
                                .isPresent())
                        .map(Weergavemaker::bijlage)
                        .toList());
        return new Aangeboden<>(blad, Optional.of(plan.traject()), Set.copyOf(deelplan.personen()));
    }
}
