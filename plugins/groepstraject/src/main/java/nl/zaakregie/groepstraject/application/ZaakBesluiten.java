package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak.Stand;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import org.springframework.transaction.annotation.Transactional;

/**
 * The regisseur decides on a zaak beside the plan: relate it to the gezinsplan-zaak, leave it loose, or take the relation
 * away again (INV-14; RZS pattern E).
 */
public class ZaakBesluiten {

    private final LopendDossier dossier;
    private final BetrokkenZaken zaken;
    private final Gebruikers gebruikers;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public ZaakBesluiten(
            LopendDossier dossier, BetrokkenZaken zaken, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        this.dossier = dossier;
        this.zaken = zaken;
        this.gebruikers = gebruikers;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    /** A zaak the regisseur knows of; it is coupled at once. */
    @Transactional
    public Uitkomst<Stand> koppelBekende(DossierId id, Zaakidentificatie zaak, String zaaktype, String omschrijving) {
        dossier.open(id, "zaak koppelen");
        zaken.biedAan(new BetrokkenZaak(
                id, zaak, zaaktype, omschrijving, Stand.AANGEBODEN, klok.instant(), Optional.empty()));
        return uitvoeren(id, zaak, Stand.GEKOPPELD);
    }

    @Transactional
    public Uitkomst<Stand> uitvoeren(DossierId id, Zaakidentificatie zaak, Stand besluit) {
        LopendDossier.Geopend open = dossier.open(id, "over zaak besluiten");
        Optional<BetrokkenZaak> gevonden = zaken.vind(id, zaak);
        if (gevonden.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONBEKENDE_ZAAK);
        }
        Optional<Zaakidentificatie> plan = open.traject().zaak();
        if (plan.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.NOG_GEEN_ZAAK);
        }
        if (!gevonden.get().kanNaar(besluit)) {
            return Uitkomst.geweigerd(GroepstrajectFout.ZAAK_STAAT_AL_ZO);
        }
        zaken.besluit(
                gevonden.get(),
                gevonden.get().naar(besluit, gebruikers.huidige().id(), klok.instant()));
        stuur(id, gevonden.get(), besluit, plan.get());
        dossier.rondAf(id, LopendDossier.ZAKEN, zaak);
        return Uitkomst.gelukt(besluit);
    }

    private void stuur(DossierId id, BetrokkenZaak zaak, Stand besluit, Zaakidentificatie plan) {
        if (besluit == Stand.GEKOPPELD) {
            uitgaand.plaats(id, new KoppelZaak(zaak.zaak(), zaak.zaaktype(), plan));
        } else if (besluit == Stand.ONTKOPPELD) {
            uitgaand.plaats(id, new OntkoppelZaak(zaak.zaak(), plan));
        }
    }
}
