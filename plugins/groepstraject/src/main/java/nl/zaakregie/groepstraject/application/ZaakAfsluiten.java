package nl.zaakregie.groepstraject.application;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.groepstraject.domain.Afsluiting;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** Last status, einddatum and resultaat of the gezinsplan-zaak. Called by the model after the decision to close. */
public class ZaakAfsluiten {

    private final GroepstrajectRepository trajecten;
    private final ZaakstatusZetten zaakstatus;
    private final Uitgaand uitgaand;

    public ZaakAfsluiten(GroepstrajectRepository trajecten, ZaakstatusZetten zaakstatus, Uitgaand uitgaand) {
        this.trajecten = trajecten;
        this.zaakstatus = zaakstatus;
        this.uitgaand = uitgaand;
    }

    @Transactional
    public void uitvoeren(DossierId id) {
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        Zaakidentificatie zaak = traject.zaak().orElseThrow(() -> GroepstrajectFout.GEEN_ZAAK.bij(id));
        Afsluiting afsluiting = traject.afsluiting().orElseThrow(() -> GroepstrajectFout.AFSLUITEN_KAN_NIET.bij(id));
        zaakstatus.uitvoeren(id, Groepstraject.AFGEROND);
        uitgaand.plaats(
                id,
                new SluitZaak(
                        zaak,
                        Gezinsplanzaak.ZAAKTYPE,
                        Gezinsplanzaak.dag(afsluiting.op()),
                        afsluiting.resultaat(),
                        Optional.of(Gezinsplanzaak.dag(traject.gestart()))));
    }
}
