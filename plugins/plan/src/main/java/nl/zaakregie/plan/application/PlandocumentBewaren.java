package nl.zaakregie.plan.application;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
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
    private final Groepstrajecten trajecten;
    private final Personen personen;
    private final Regisseurs regisseurs;
    private final Planopmaak opmaak;
    private final Documentinhouden inhouden;
    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public PlandocumentBewaren(
            Plannen plannen,
            Dossiers dossiers,
            Groepstrajecten trajecten,
            Personen personen,
            Regisseurs regisseurs,
            Planopmaak opmaak,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        this.plannen = plannen;
        this.dossiers = dossiers;
        this.trajecten = trajecten;
        this.personen = personen;
        this.regisseurs = regisseurs;
        this.opmaak = opmaak;
        this.inhouden = inhouden;
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    @Transactional
    public void van(DossierId traject) {
        Plan plan = plannen.vanTraject(traject).orElseThrow(() -> PlanFout.ONBEKEND_PLAN.bij(traject));
        Gebruiker regisseur = regisseurs.van(traject);
        byte[] pdf = opmaak.pdf(afdruk(plan, regisseur));
        DocumentinhoudId inhoud = inhouden.bewaar(new ByteArrayInputStream(pdf));
        uitgaand.plaats(traject, opdracht(plan, regisseur, inhoud));
    }

    private Planafdruk afdruk(Plan plan, Gebruiker regisseur) {
        Set<PersoonId> clienten =
                trajecten.vind(plan.traject()).map(LopendTraject::clienten).orElse(Set.of());
        Set<PersoonId> betrokkenen = new LinkedHashSet<>(clienten);
        betrokkenen.addAll(plan.inhoud().betrokkenen());
        return new Afdrukmaker(personen, betrokkenen).maak(plan, LocalDate.now(klok), regisseur.naam(), clienten);
    }

    private BewaarDocument opdracht(Plan plan, Gebruiker regisseur, DocumentinhoudId inhoud) {
        return new BewaarDocument(
                identificaties.nieuwDocument(),
                zaak(plan),
                ZAAKTYPE,
                "Gezinsplan versie " + plan.versie(),
                "Gezinsplan",
                "gezinsplan-versie-" + plan.versie() + ".pdf",
                "application/pdf",
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
