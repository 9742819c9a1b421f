package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** Sets a status of the gezinsplan-zaak: each once, never back. Called by the model. */
public class ZaakstatusZetten {

    private final GroepstrajectRepository trajecten;
    private final Zaakrollen rollen;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public ZaakstatusZetten(GroepstrajectRepository trajecten, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        this.trajecten = trajecten;
        this.rollen = new Zaakrollen(gebruikers);
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    /** @param status volgnummer 1..4; a status that was passed already is left alone */
    @Transactional
    public void uitvoeren(DossierId id, int status) {
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (!traject.kanNaarStatus(status)) {
            return;
        }
        Zaakidentificatie zaak = traject.zaak().orElseThrow(() -> GroepstrajectFout.GEEN_ZAAK.bij(id));
        trajecten.wijzig(traject.metStatus(status));
        uitgaand.plaats(
                id, new ActualiseerZaakstatus(zaak, Gezinsplanzaak.ZAAKTYPE, status, klok.instant(), rollen.huidige()));
    }
}
