package nl.zaakregie.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the zaak of a municipal product (INV-16), related upward to the gezinsplan-zaak (RZS ch. 4) with the persons of
 * the deelplan as Client. Does nothing for what is no municipal product (INV-26) and while there is an open zaak, so it
 * can be called again. The zaak is made through the outbox, after the gezinsplan-zaak: same dossier, same queue.
 */
public class DeelplanzaakAanmaken {

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;
    private final Personen personen;
    private final Regisseurs regisseurs;
    private final Zaaktypecatalogus zaaktypen;
    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public DeelplanzaakAanmaken(
            Plannen plannen,
            Uitvoeringen uitvoeringen,
            Dossiers dossiers,
            Personen personen,
            Regisseurs regisseurs,
            Zaaktypecatalogus zaaktypen,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
        this.personen = personen;
        this.regisseurs = regisseurs;
        this.zaaktypen = zaaktypen;
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    @Transactional
    public void voor(DeelplanId id) {
        Uitvoering uitvoering = uitvoeringen.vind(id).orElseThrow(() -> PlanFout.ONBEKEND_DEELPLAN.bij(id));
        Plan plan = plannen.vind(uitvoering.plan()).orElseThrow(() -> PlanFout.ONBEKEND_PLAN.bij(uitvoering.plan()));
        Deelplan deelplan = plan.inhoud().deelplan(id).orElseThrow(() -> PlanFout.ONBEKEND_DEELPLAN.bij(id));
        if (deelplan.isGemeentelijkProduct() && uitvoering.openZaak().isEmpty()) {
            maak(plan, deelplan, uitvoering);
        }
    }

    private void maak(Plan plan, Deelplan deelplan, Uitvoering uitvoering) {
        LocalDate vandaag = LocalDate.now(klok);
        Zaakidentificatie zaak = identificaties.nieuweZaak();
        uitvoeringen.bewaarZaak(uitvoering.metZaak(zaak, vandaag));
        uitgaand.plaats(plan.traject(), opdracht(plan, deelplan, zaak, vandaag));
    }

    private CreeerZaak opdracht(Plan plan, Deelplan deelplan, Zaakidentificatie zaak, LocalDate startdatum) {
        Zaaktype zaaktype = deelplan.zaaktype()
                .flatMap(zaaktypen::vind)
                .orElseThrow(() -> PlanFout.ONBEKEND_ZAAKTYPE.bij("deelplan " + deelplan.nummer()));
        return new CreeerZaak(
                zaak,
                zaaktype.sleutel(),
                startdatum,
                clienten(deelplan),
                regisseur(plan),
                List.of(),
                List.of(),
                List.of(gezinsplanzaak(plan)),
                Optional.of(plan.groep().toString()),
                eersteStatus(zaaktype));
    }

    /** Persons without a BSN cannot be Client in a message (RZS 1.7.2); one with a BSN is needed. */
    private List<Persoonsgegevens> clienten(Deelplan deelplan) {
        List<Persoonsgegevens> clienten = personen.vindAlle(deelplan.personen()).values().stream()
                .filter(persoon -> persoon.bsn().isPresent())
                .toList();
        if (clienten.isEmpty()) {
            throw PlanFout.GEEN_CLIENT_MET_BSN.bij("deelplan " + deelplan.nummer());
        }
        return clienten;
    }

    private Zaakrol regisseur(Plan plan) {
        Gebruiker regisseur = regisseurs.van(plan.traject());
        return new Zaakrol(regisseur.id(), regisseur.achternaam(), "Regisseur");
    }

    private Zaakidentificatie gezinsplanzaak(Plan plan) {
        return dossiers.vind(plan.traject())
                .flatMap(Dossier::zaak)
                .orElseThrow(() -> PlanFout.GEEN_GEZINSPLANZAAK.bij(plan.traject()));
    }

    private static Optional<Integer> eersteStatus(Zaaktype zaaktype) {
        return zaaktype.statustypen().stream()
                .map(Zaaktype.Statustype::volgnummer)
                .min(Integer::compare);
    }
}
