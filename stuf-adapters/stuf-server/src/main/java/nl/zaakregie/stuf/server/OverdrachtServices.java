package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.BEVESTIG_OVERDRAGEN_ZAAK;
import static nl.zaakregie.stuf.Operatie.OVERDRAGEN_ZAAK;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;

/**
 * Handing a zaak over, RZS 1.0 and ZDS 1.2. A backoffice receives the request, a regiesysteem the answer; who is only one
 * of them overrides {@link #aangeboden()}.
 */
public non-sealed interface OverdrachtServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(OVERDRAGEN_ZAAK, BEVESTIG_OVERDRAGEN_ZAAK);
    }

    /** A request to take a zaak over; the answer is a message of its own, later. */
    default void overdragenZaak(Berichtkop kop, Overdracht overdracht) {
        throw Dienst.nietAangeboden(kop);
    }

    /**
     * Answer to a request of ours.
     *
     * @param kop {@link Berichtkop#crossRefnummer()} is the referentienummer of the request
     * @throws nl.zaakregie.stuf.fout.StufFout StUF043 when it answers nothing we asked
     */
    default void bevestigOverdragenZaak(Berichtkop kop, Overdrachtantwoord antwoord) {
        throw Dienst.nietAangeboden(kop);
    }
}
