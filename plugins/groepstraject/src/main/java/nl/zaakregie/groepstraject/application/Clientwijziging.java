package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.Groepstraject;

/** Carries a change of clients to the gezinsplan-zaak. Persons without BSN are not in the zaak, so nothing is sent. */
public final class Clientwijziging {

    private final Personen personen;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public Clientwijziging(Personen personen, Uitgaand uitgaand, Clock klok) {
        this.personen = personen;
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    void erbij(Groepstraject traject, PersoonId persoon) {
        metBsn(persoon).ifPresent(p -> stuur(traject, List.of(p), List.of()));
    }

    void eraf(Groepstraject traject, PersoonId persoon) {
        metBsn(persoon).ifPresent(p -> stuur(traject, List.of(), List.of(p)));
    }

    boolean heeftClientInDeZaak(Groep groep) {
        return groep.clienten().stream().anyMatch(c -> metBsn(c).isPresent());
    }

    private Optional<Persoonsgegevens> metBsn(PersoonId persoon) {
        return personen.vind(persoon).filter(p -> p.bsn().isPresent());
    }

    private void stuur(Groepstraject traject, List<Persoonsgegevens> erbij, List<Persoonsgegevens> eraf) {
        traject.zaak()
                .ifPresent(zaak -> uitgaand.plaats(
                        traject.id(),
                        new WijzigClienten(
                                zaak, Gezinsplanzaak.ZAAKTYPE, Gezinsplanzaak.dag(klok.instant()), erbij, eraf)));
    }
}
