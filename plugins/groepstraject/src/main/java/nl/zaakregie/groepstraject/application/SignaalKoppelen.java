package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.SignaalGekoppeld;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers a signal under running trajecten and gives their regisseurs a task (INV-09). A confidential traject gets it
 * inside its own dossier, where nobody else looks (INV-20). Called by the model; a second call does nothing.
 */
public class SignaalKoppelen {

    static final String TAAK = "beoordelenNieuwSignaal";

    private final GroepstrajectRepository trajecten;
    private final Signaaloverzicht signalen;
    private final Dossiers dossiers;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public SignaalKoppelen(
            GroepstrajectRepository trajecten,
            Signaaloverzicht signalen,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.trajecten = trajecten;
        this.signalen = signalen;
        this.dossiers = dossiers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** @param traject the chosen one; empty = all that run for the persons of the signal */
    @Transactional
    public void uitvoeren(SignaalId signaal, Optional<DossierId> traject) {
        doelen(signaal, traject).stream()
                .map(Groepstraject::id)
                .filter(id -> trajecten.koppelSignaal(id, signaal, klok.instant()))
                .forEach(id -> meld(id, signaal));
    }

    private List<Groepstraject> doelen(SignaalId signaal, Optional<DossierId> traject) {
        return traject.map(id -> List.of(trajecten
                        .vind(id)
                        .filter(Groepstraject::loopt)
                        .orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id))))
                .orElseGet(() -> trajecten.lopendVoor(signalen.betrokkenen(signaal)));
    }

    private void meld(DossierId id, SignaalId signaal) {
        dossiers.zetKlaar(id, TAAK, signaal.toString(), Map.of());
        dossiers.start(id, TAAK, signaal.toString());
        gebeurtenissen.publiceer(new SignaalGekoppeld(signaal, id));
    }
}
