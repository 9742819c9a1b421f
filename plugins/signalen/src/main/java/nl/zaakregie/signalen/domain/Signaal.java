package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/**
 * A registered melding and what became of it. Masked in {@code toString}.
 *
 * @param dossier its own dossier, of which the case ends after assessment
 * @param verloop what was checked and told
 * @param vervalt day it will be destroyed when nothing follows; empty while that is not decided
 * @param herhaald how often the same melding came again
 * @param versie for optimistic locking; 0 when new
 */
public record Signaal(
        SignaalId id,
        Signaalnummer nummer,
        DossierId dossier,
        Instant ontvangen,
        Herkomst herkomst,
        Melder melder,
        String situatie,
        String inhoud,
        Kenmerken kenmerken,
        List<Betrokkene> betrokkenen,
        List<Koppeling> koppelingen,
        Signaalstatus status,
        Optional<Beoordeling> beoordeling,
        Verloop verloop,
        Optional<LocalDate> vervalt,
        int herhaald,
        int versie) {

    public Signaal {
        betrokkenen = List.copyOf(betrokkenen);
        koppelingen = List.copyOf(koppelingen);
    }

    /** Persons we can name, in the order given. */
    public List<PersoonId> personen() {
        return betrokkenen.stream()
                .flatMap(b -> b.persoon().stream())
                .distinct()
                .toList();
    }

    public Vingerafdruk vingerafdruk() {
        return Vingerafdruk.van(herkomst.bron(), melder, situatie, inhoud, betrokkenen);
    }

    /** Whether its existence betrays a confidential traject: then nobody but that team may see it (INV-20). */
    public boolean isVerborgen() {
        return status == Signaalstatus.GEKOPPELD
                && beoordeling.isEmpty()
                && koppelingen.stream().allMatch(Koppeling::vertrouwelijk);
    }

    public Uitkomst<Signaal> beoordeel(Beoordeling besluit) {
        if (beoordeling.isPresent()) {
            return Uitkomst.geweigerd(SignaalFout.AL_BEOORDEELD);
        }
        if (status != Signaalstatus.IN_BEOORDELING) {
            return Uitkomst.geweigerd(SignaalFout.NIET_TE_BEOORDELEN);
        }
        if (besluit.besluit() == Besluit.START && personen().isEmpty()) {
            return Uitkomst.geweigerd(SignaalFout.GEEN_PERSONEN);
        }
        return Uitkomst.gelukt(met(betrokkenen, besluit.besluit().gevolg(), Optional.of(besluit), verloop, vervalt));
    }

    public Uitkomst<Signaal> voegBetrokkeneToe(Betrokkene nieuw) {
        if (nieuw.persoon().filter(p -> personen().contains(p)).isPresent()) {
            return Uitkomst.geweigerd(SignaalFout.IS_AL_BETROKKENE);
        }
        List<Betrokkene> lijst = new ArrayList<>(betrokkenen);
        lijst.add(nieuw);
        return Uitkomst.gelukt(met(lijst, status, beoordeling, verloop, vervalt));
    }

    /** A check may come at any time, also under a traject and more than once. */
    public Signaal verifieer(Verificatie verificatie) {
        return met(betrokkenen, status, beoordeling, verloop.met(verificatie), vervalt);
    }

    /** The melder hears something once it is decided; what was told is never taken back. */
    public Uitkomst<Signaal> deelMee(Mededeling mededeling) {
        if (mededeling.ontvanger() == Mededeling.Ontvanger.MELDER) {
            if (melder.isAnoniem()) {
                return Uitkomst.geweigerd(SignaalFout.MELDER_ONBEKEND);
            }
            if (mededeling.wijze() == Mededeling.Wijze.UITGESTELD) {
                return Uitkomst.geweigerd(SignaalFout.MEDEDELING_ONVOLLEDIG);
            }
        }
        return Uitkomst.gelukt(met(betrokkenen, status, beoordeling, verloop.met(mededeling), vervalt));
    }

    public Signaal metStatus(Signaalstatus nieuw) {
        return met(betrokkenen, nieuw, beoordeling, verloop, vervalt);
    }

    public Signaal vervalOp(LocalDate dag) {
        return met(betrokkenen, status, beoordeling, verloop, Optional.of(dag));
    }

    private Signaal met(
            List<Betrokkene> wie,
            Signaalstatus stand,
            Optional<Beoordeling> besluit,
            Verloop gedaan,
            Optional<LocalDate> dag) {
        return new Signaal(
                id,
                nummer,
                dossier,
                ontvangen,
                herkomst,
                melder,
                situatie,
                inhoud,
                kenmerken,
                wie,
                koppelingen,
                stand,
                besluit,
                gedaan,
                dag,
                herhaald,
                versie);
    }

    @Override
    public String toString() {
        return "Signaal[" + nummer + "]";
    }
}
