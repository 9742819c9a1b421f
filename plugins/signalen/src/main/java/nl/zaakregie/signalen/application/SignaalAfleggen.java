package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.transaction.annotation.Transactional;

/** Sets the day on which a signal without follow-up expires. Called by the model after the assessment. */
public class SignaalAfleggen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final SignaalRepository signalen;
    private final Termijnen termijnen;
    private final Clock klok;

    public SignaalAfleggen(SignaalRepository signalen, Termijnen termijnen, Clock klok) {
        this.signalen = signalen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** Also a signal the rules found too light to be assessed. */
    @Transactional
    public void bewaar(SignaalId id) {
        vervalNa(id, termijnen.bewaren());
    }

    @Transactional
    public void wijsAf(SignaalId id) {
        vervalNa(id, termijnen.afgewezen());
    }

    private void vervalNa(SignaalId id, Period termijn) {
        Signaal signaal = signalen.vind(id).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        Signaal afgelegd =
                signaal.status() == Signaalstatus.IN_BEOORDELING ? signaal.metStatus(Signaalstatus.BEWAARD) : signaal;
        signalen.wijzig(
                afgelegd.vervalOp(klok.instant().atZone(NEDERLAND).toLocalDate().plus(termijn)));
    }
}
