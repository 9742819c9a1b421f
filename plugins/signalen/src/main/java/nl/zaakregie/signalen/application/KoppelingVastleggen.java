package nl.zaakregie.signalen.application;

import java.time.Clock;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.SignaalRepository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps under which trajecten a signal stands; listens to what groepstraject tells, in the same transaction. */
public class KoppelingVastleggen {

    private final SignaalRepository signalen;
    private final Groepstrajecten trajecten;
    private final Clock klok;

    public KoppelingVastleggen(SignaalRepository signalen, Groepstrajecten trajecten, Clock klok) {
        this.signalen = signalen;
        this.trajecten = trajecten;
        this.klok = klok;
    }

    /** A signal of which nothing is known here is left alone: somebody named its key by hand. */
    @Transactional
    public void uitvoeren(SignaalId signaal, DossierId traject) {
        if (signalen.vind(signaal).isEmpty()) {
            return;
        }
        boolean vertrouwelijk =
                trajecten.vind(traject).map(LopendTraject::vertrouwelijk).orElse(true);
        signalen.koppel(signaal, new Koppeling(traject, vertrouwelijk, klok.instant()));
    }
}
