package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * How the execution of a deelplan stands. Each step is kept (INV-24); this is the outcome of them.
 *
 * @param zaak the latest zaak; empty until the first start, and for what is no municipal product (INV-26)
 */
public record Uitvoering(
        DeelplanId deelplan, PlanId plan, DossierId traject, Deelplanstatus status, Optional<Deelplanzaak> zaak) {

    public static Uitvoering voorgesteld(DeelplanId deelplan, PlanId plan, DossierId traject) {
        return new Uitvoering(deelplan, plan, traject, Deelplanstatus.VOORGESTELD, Optional.empty());
    }

    public boolean isOoitGestart() {
        return zaak.isPresent() || status.loopt() || status == Deelplanstatus.BEEINDIGD;
    }

    public Uitkomst<Uitvoering> planIn() {
        return status == Deelplanstatus.VOORGESTELD
                ? Uitkomst.gelukt(met(Deelplanstatus.INGEPLAND))
                : Uitkomst.geweigerd(PlanFout.AL_GESTART);
    }

    public Uitkomst<Uitvoering> start() {
        return status == Deelplanstatus.VOORGESTELD || status == Deelplanstatus.INGEPLAND
                ? Uitkomst.gelukt(met(Deelplanstatus.GESTART))
                : Uitkomst.geweigerd(PlanFout.AL_GESTART);
    }

    /** Does it once more, on the same zaak when that is open. */
    public Uitkomst<Uitvoering> herneem() {
        return status.isOnbeslist()
                ? Uitkomst.geweigerd(PlanFout.NIET_BEEINDIGD)
                : Uitkomst.gelukt(met(Deelplanstatus.GESTART));
    }

    public Uitkomst<Uitvoering> beeindig() {
        if (!status.isOnbeslist()) {
            return Uitkomst.geweigerd(PlanFout.AL_BEEINDIGD);
        }
        return Uitkomst.gelukt(met(status.loopt() ? Deelplanstatus.BEEINDIGD : Deelplanstatus.VERVALLEN));
    }

    /** This, when there is something going on of which progress can be told. */
    public Uitkomst<Uitvoering> lopend() {
        return status == Deelplanstatus.GESTART || status == Deelplanstatus.TIJDELIJK_GESTOPT
                ? Uitkomst.gelukt(this)
                : Uitkomst.geweigerd(PlanFout.NIET_AAN_DE_GANG);
    }

    /** Stops it for a while; its stage in the case and its zaak stay as they are. */
    public Uitkomst<Uitvoering> onderbreek() {
        return status == Deelplanstatus.GESTART
                ? Uitkomst.gelukt(met(Deelplanstatus.TIJDELIJK_GESTOPT))
                : Uitkomst.geweigerd(PlanFout.LOOPT_NIET);
    }

    public Uitkomst<Uitvoering> hervat() {
        return status == Deelplanstatus.TIJDELIJK_GESTOPT
                ? Uitkomst.gelukt(met(Deelplanstatus.GESTART))
                : Uitkomst.geweigerd(PlanFout.NIET_ONDERBROKEN);
    }

    /** It was handed over to a backoffice, for the first time or again: it counts as started when that accepts. */
    public Uitvoering overgedragen() {
        return volgtOverdracht() ? met(Deelplanstatus.OPDRACHT_UITGEZET) : this;
    }

    /** The backoffice answered. An answer that comes after the deelplan ended changes nothing. */
    public Uitvoering beantwoord(boolean geaccepteerd) {
        if (!volgtOverdracht()) {
            return this;
        }
        return met(geaccepteerd ? Deelplanstatus.GESTART : Deelplanstatus.GEWEIGERD);
    }

    private boolean volgtOverdracht() {
        return status.loopt() && status != Deelplanstatus.TIJDELIJK_GESTOPT;
    }

    /** The zaak to work on, unless it was closed. */
    public Optional<Deelplanzaak> openZaak() {
        return zaak.filter(z -> !z.gesloten());
    }

    public Uitvoering metZaak(Zaakidentificatie nieuw, LocalDate startdatum) {
        return new Uitvoering(deelplan, plan, traject, status, Optional.of(new Deelplanzaak(nieuw, startdatum, false)));
    }

    public Uitvoering metGeslotenZaak() {
        return new Uitvoering(deelplan, plan, traject, status, zaak.map(Deelplanzaak::alsGesloten));
    }

    private Uitvoering met(Deelplanstatus nieuw) {
        return new Uitvoering(deelplan, plan, traject, nieuw, zaak);
    }
}
