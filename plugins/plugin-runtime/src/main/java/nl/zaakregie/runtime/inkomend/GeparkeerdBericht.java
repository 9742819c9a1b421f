package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What functioneel beheer does with a parked message: process it once more, or give it up. */
final class GeparkeerdBericht {

    private static final int LANGSTE_REDEN = 500;

    private final InkomendRepository inkomend;
    private final Clock klok;
    private final Wekker wekker;
    private final TransactionTemplate transactie;

    GeparkeerdBericht(
            InkomendRepository inkomend, Clock klok, Wekker wekker, PlatformTransactionManager transactiebeheer) {
        this.inkomend = inkomend;
        this.klok = klok;
        this.wekker = wekker;
        this.transactie = new TransactionTemplate(transactiebeheer);
    }

    void verwerkOpnieuw(Referentienummer antwoordnummer, MedewerkerId door) {
        transactie.executeWithoutResult(status -> {
            eisGeparkeerd(antwoordnummer, inkomend.verwerkOpnieuw(antwoordnummer, door, klok.instant()));
            wekker.wekNaCommit();
        });
    }

    /** @param reden why, 1 to 500 characters, no personal data */
    void slaOver(Referentienummer antwoordnummer, String reden, MedewerkerId door) {
        if (reden.isBlank() || reden.length() > LANGSTE_REDEN) {
            throw InkomendFout.REDEN_ONTBREEKT.bij("reden");
        }
        transactie.executeWithoutResult(status -> {
            eisGeparkeerd(antwoordnummer, inkomend.slaOver(antwoordnummer, reden, door, klok.instant()));
            wekker.wekNaCommit(); // what waited for it may go on
        });
    }

    private void eisGeparkeerd(Referentienummer antwoordnummer, boolean gelukt) {
        if (!gelukt) {
            inkomend.vind(antwoordnummer).orElseThrow(InkomendFout.ONBEKEND_BERICHT::fout);
            throw InkomendFout.NIET_GEPARKEERD.fout();
        }
    }
}
