package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * A zaak of somebody for whom a traject runs was seen elsewhere: it is offered to his regisseurs, who decide (INV-14,
 * AF-04.4). About anybody else nothing is kept.
 */
public class ZaakAanbieden {

    private final GroepstrajectRepository trajecten;
    private final BetrokkenZaken zaken;
    private final Personen personen;
    private final Clock klok;

    public ZaakAanbieden(GroepstrajectRepository trajecten, BetrokkenZaken zaken, Personen personen, Clock klok) {
        this.trajecten = trajecten;
        this.zaken = zaken;
        this.personen = personen;
        this.klok = klok;
    }

    /**
     * @param zaaktype code in messages
     * @param omschrijving of the zaaktype
     * @return to how many trajecten it was offered; 0 when it concerns none, or all of them knew it
     */
    @Transactional
    public int uitvoeren(Zaakidentificatie zaak, String zaaktype, String omschrijving, Collection<Bsn> clienten) {
        return (int) geraakt(zaak, clienten)
                .filter(t -> zaken.biedAan(new BetrokkenZaak(
                        t.id(),
                        zaak,
                        zaaktype,
                        omschrijving,
                        BetrokkenZaak.Stand.AANGEBODEN,
                        klok.instant(),
                        Optional.empty())))
                .count();
    }

    /** Whether a traject runs for one of them of which this is not the zaak itself. */
    @Transactional(readOnly = true)
    public boolean raaktTraject(Zaakidentificatie zaak, Collection<Bsn> clienten) {
        return geraakt(zaak, clienten).findAny().isPresent();
    }

    private Stream<Groepstraject> geraakt(Zaakidentificatie zaak, Collection<Bsn> clienten) {
        List<PersoonId> bekend =
                clienten.stream().flatMap(b -> personen.zoekOpBsn(b).stream()).toList();
        return trajecten.lopendVoor(bekend).stream().filter(t -> !t.zaak().equals(Optional.of(zaak)));
    }
}
