package nl.zaakregie.stuf.server.afhandeling;

import java.time.Clock;
import java.util.UUID;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** Makes the stuurgegevens of answers: zender and ontvanger exchanged, a referentienummer of our own. */
final class Antwoordkop {

    /** Fo03 requires a crossRefnummer and an ontvanger, also when no message could be read. */
    static final String ONBEKEND = "onbekend";

    private final Systeem eigen;
    private final Clock klok;

    Antwoordkop(Systeem eigen, Clock klok) {
        this.eigen = eigen;
        this.klok = klok;
    }

    Stuurgegevens van(Berichtkop kop, Berichtcode soort) {
        if (soort == Berichtcode.BV02) {
            return Stuurgegevens.kaal(soort);
        }
        Stuurgegevens antwoord = kop.stuurgegevens().antwoord(soort, nummer(), klok.instant());
        return antwoord.zender() != null ? antwoord : metZender(antwoord);
    }

    /**
     * Heading of a fault: Fo02 has room for nothing but its berichtcode; in Fo03 we speak under our own name, and nothing of
     * the message is repeated but sender and number.
     */
    Stuurgegevens vanFout(RuweKop kop, Berichtcode soort) {
        if (soort != Berichtcode.FO03) {
            return Stuurgegevens.kaal(soort);
        }
        Systeem ontvanger = kop.zender();
        String kruis = kop.referentienummer();
        return new Stuurgegevens(
                soort,
                eigen,
                ontvanger == null ? new Systeem(null, ONBEKEND, null, null) : ontvanger,
                nummer(),
                StufTijdstip.van(klok.instant()),
                kruis == null ? ONBEKEND : kruis,
                null,
                null);
    }

    private Stuurgegevens metZender(Stuurgegevens antwoord) {
        return new Stuurgegevens(
                antwoord.berichtcode(),
                eigen,
                antwoord.ontvanger(),
                antwoord.referentienummer(),
                antwoord.tijdstipBericht(),
                antwoord.crossRefnummer(),
                antwoord.entiteittype(),
                antwoord.functie());
    }

    private static String nummer() {
        return UUID.randomUUID().toString();
    }
}
