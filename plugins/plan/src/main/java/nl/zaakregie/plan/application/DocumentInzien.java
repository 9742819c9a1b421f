package nl.zaakregie.plan.application;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.plan.domain.Bijlage;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Vastlegging;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases one document of a plan, so that the host may give its content. The copy of a client is released in his name, and
 * only while he is a client of the groep; who executes a deelplan gets what was added to that deelplan, nothing else.
 */
public class DocumentInzien {

    private final Plannen plannen;
    private final Groepstrajecten trajecten;
    private final Toegang toegang;
    private final Inzage inzage;

    public DocumentInzien(Plannen plannen, Groepstrajecten trajecten, Toegang toegang, Inzage inzage) {
        this.plannen = plannen;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.inzage = inzage;
    }

    /** For the regisseur; others hear the same whether it exists or not. */
    @Transactional
    public Vrijgegeven<Planstuk> vanPlan(Inzageverzoek verzoek, PlanId id, Documentidentificatie document) {
        Optional<Plan> gevonden = plannen.vind(id);
        toegang.eisInzage(dossier(gevonden, id), verzoek.handeling(), Rol.REGISSEUR);
        Plan plan = gevonden.orElseThrow(PlanFout.ONBEKEND_PLAN::fout);
        return inzage.vrijgeven(
                verzoek,
                afschrift(plan, document)
                        .or(() -> bijlage(plan, document))
                        .orElseThrow(PlanFout.ONBEKEND_DOCUMENT::fout));
    }

    /** For its behandelaar and the regisseur; others hear the same whether it exists or not. */
    @Transactional
    public Vrijgegeven<Deelplanstuk> vanDeelplan(
            Inzageverzoek verzoek, PlanId id, DeelplanId deelplanId, Documentidentificatie document) {
        Optional<Plan> plan = plannen.vind(id);
        Optional<Deelplan> deelplan = plan.flatMap(p -> p.inhoud().deelplan(deelplanId));
        boolean eigen = deelplan.filter(
                        d -> d.isBehandeldDoor(verzoek.gebruiker().id()))
                .isPresent();
        toegang.eisInzage(dossier(plan, id), verzoek.handeling(), eigen ? Rol.BEHANDELAAR : Rol.REGISSEUR);
        Bijlage bijlage = bijlage(id, document)
                .filter(b -> b.deelplan().filter(deelplanId::equals).isPresent())
                .orElseThrow(PlanFout.ONBEKEND_DOCUMENT::fout);
        return inzage.vrijgeven(
                verzoek,
                new Aangeboden<>(
                        new Deelplanstuk(
                                document,
                                bijlage.bestandsnaam(),
                                bijlage.formaat().mediatype()),
                        plan.map(Plan::traject),
                        Set.copyOf(deelplan.map(Deelplan::personen).orElseThrow(PlanFout.ONBEKEND_DEELPLAN::fout))));
    }

    private Optional<Aangeboden<Planstuk>> afschrift(Plan plan, Documentidentificatie document) {
        Set<PersoonId> clienten = clienten(plan);
        return plannen.afschriften(plan.id()).stream()
                .map(Vastlegging::inhoud)
                .filter(a -> a.document().equals(document))
                .filter(a -> clienten.containsAll(a.lid().stream().toList()))
                .map(a -> new Aangeboden<>(
                        new Planstuk(document, a.bestandsnaam(), Plandrukker.MEDIATYPE),
                        Optional.of(plan.traject()),
                        betrokkenen(plan, clienten, a)))
                .findFirst();
    }

    private static Set<PersoonId> betrokkenen(Plan plan, Set<PersoonId> clienten, Planafschrift afschrift) {
        if (afschrift.lid().isPresent()) {
            return Set.of(afschrift.lid().get());
        }
        Set<PersoonId> betrokkenen = new LinkedHashSet<>(plan.inhoud().betrokkenen());
        betrokkenen.addAll(clienten);
        return betrokkenen;
    }

    private Optional<Aangeboden<Planstuk>> bijlage(Plan plan, Documentidentificatie document) {
        return bijlage(plan.id(), document)
                .map(b -> new Aangeboden<>(
                        new Planstuk(document, b.bestandsnaam(), b.formaat().mediatype()),
                        Optional.of(plan.traject()),
                        b.deelplan()
                                .flatMap(plan.inhoud()::deelplan)
                                .map(d -> Set.copyOf(d.personen()))
                                .orElseGet(() -> clienten(plan))));
    }

    private Optional<Bijlage> bijlage(PlanId id, Documentidentificatie document) {
        return plannen.bijlagen(id).stream()
                .map(Vastlegging::inhoud)
                .filter(b -> b.document().equals(document))
                .findFirst();
    }

    private Set<PersoonId> clienten(Plan plan) {
        return trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
    }

    private static DossierId dossier(Optional<Plan> plan, PlanId id) {
        return plan.map(Plan::traject).orElseGet(() -> new DossierId(id.waarde()));
    }
}
