package nl.zaakregie.plan.application;

import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.DeelplanAfgeschaald;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanzaak;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/**
 * From meervoudig to enkelvoudig (DOMEIN 1.4). The regisseur decides it for each deelplan, by ending it with that reason;
 * it happens when the traject is closed, because until then there is regie. The plan and its history stay where they are.
 */
public class Afschalen {

    private final Uitvoeringen uitvoeringen;
    private final Behandelaarsband behandelaars;
    private final Dossiers dossiers;
    private final Gebeurtenissen gebeurtenissen;

    public Afschalen(
            Uitvoeringen uitvoeringen,
            Behandelaarsband behandelaars,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen) {
        this.uitvoeringen = uitvoeringen;
        this.behandelaars = behandelaars;
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Lets go of every deelplan that goes on by itself, and of its behandelaar: he needs the plan no longer. */
    void bijSluiten(Plan plan) {
        behandelaars.laatLos(plan);
        boolean vertrouwelijk =
                dossiers.vind(plan.traject()).filter(Dossier::vertrouwelijk).isPresent();
        uitvoeringen.van(plan.traject()).stream()
                .filter(uitvoeringen::isVoortgezet)
                .forEach(u -> plan.inhoud()
                        .deelplan(u.deelplan())
                        .ifPresent(deelplan -> u.openZaak()
                                .ifPresent(zaak ->
                                        gebeurtenissen.publiceer(gebeurtenis(u, deelplan, zaak, vertrouwelijk)))));
    }

    private static DeelplanAfgeschaald gebeurtenis(
            Uitvoering uitvoering, Deelplan deelplan, Deelplanzaak zaak, boolean vertrouwelijk) {
        return new DeelplanAfgeschaald(
                deelplan.id(),
                uitvoering.traject(),
                zaak.zaak(),
                deelplan.zaaktype().orElseThrow(),
                deelplan.personen(),
                medewerker(deelplan),
                zaak.startdatum(),
                vertrouwelijk);
    }

    private static MedewerkerId medewerker(Deelplan deelplan) {
        return deelplan.behandelaar().flatMap(Deelplan.Behandelaar::medewerker).orElseThrow();
    }
}
