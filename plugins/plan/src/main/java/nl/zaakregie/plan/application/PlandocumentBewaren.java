package nl.zaakregie.plan.application;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Vastlegging;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints the current version of the plan and puts it in the outbox for the DMS. Each call is a document of its own: older
 * versions stay where they are (INV-24). Title and file name hold no names, they are widely visible.
 */
public class PlandocumentBewaren {

    /** Our key of the zaaktype of the gezinsplan-zaak. */
    private static final String ZAAKTYPE = "gezinsplan";

    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";

    private final Plannen plannen;
    private final Dossiers dossiers;
    private final Regisseurs regisseurs;
    private final Plandrukker drukker;
    private final Documentinhouden inhouden;
    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public PlandocumentBewaren(
            Plannen plannen,
            Dossiers dossiers,
            Regisseurs regisseurs,
            Plandrukker drukker,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        this.plannen = plannen;
        this.dossiers = dossiers;
        this.regisseurs = regisseurs;
        this.drukker = drukker;
        this.inhouden = inhouden;
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    @Transactional
    public void van(DossierId traject) {
        Plan plan = plan(traject);
        bewaar(plan, drukker.heel(plan), new Naam("Gezinsplan versie " + plan.versie(), "", Optional.empty()));
    }

    /** One document for each client, with his own parts and those of the groep as a whole (AF-03.5). */
    @Transactional
    public void perLid(DossierId traject) {
        Plan plan = plan(traject);
        List<PersoonId> leden = drukker.clienten(plan).stream()
                .sorted(Comparator.comparing(PersoonId::toString))
                .toList();
        for (int nummer = 1; nummer <= leden.size(); nummer++) {
            String titel = "Gezinsplan versie %d, exemplaar %d van %d".formatted(plan.versie(), nummer, leden.size());
            PersoonId lid = leden.get(nummer - 1);
            bewaar(plan, drukker.voor(plan, lid), new Naam(titel, "-exemplaar-" + nummer, Optional.of(lid)));
        }
    }

    private Plan plan(DossierId traject) {
        return plannen.vanTraject(traject).orElseThrow(() -> PlanFout.ONBEKEND_PLAN.bij(traject));
    }

    private void bewaar(Plan plan, byte[] pdf, Naam naam) {
        DocumentinhoudId inhoud = inhouden.bewaar(new ByteArrayInputStream(pdf));
        Gebruiker regisseur = regisseurs.van(plan.traject());
        Planafschrift afschrift = new Planafschrift(
                identificaties.nieuwDocument(),
                naam.titel(),
                "gezinsplan-versie-" + plan.versie() + naam.achtervoegsel() + ".pdf",
                naam.lid());
        uitgaand.plaats(plan.traject(), opdracht(plan, afschrift, regisseur, inhoud));
        plannen.bewaarAfschrift(plan.id(), new Vastlegging<>(plan.versie(), regisseur.id(), klok.instant(), afschrift));
    }

    /** What a document is called, without names of persons, and for whom it is. */
    private record Naam(String titel, String achtervoegsel, Optional<PersoonId> lid) {}

    private BewaarDocument opdracht(Plan plan, Planafschrift afschrift, Gebruiker regisseur, DocumentinhoudId inhoud) {
        return new BewaarDocument(
                afschrift.document(),
                zaak(plan),
                ZAAKTYPE,
                afschrift.titel(),
                "Gezinsplan",
                afschrift.bestandsnaam(),
                Plandrukker.MEDIATYPE,
                regisseur.naam(),
                VERTROUWELIJKHEID,
                LocalDate.now(klok),
                inhoud);
    }

    private Zaakidentificatie zaak(Plan plan) {
        return dossiers.vind(plan.traject())
                .flatMap(Dossier::zaak)
                .orElseThrow(() -> PlanFout.GEEN_GEZINSPLANZAAK.bij(plan.traject()));
    }
}
