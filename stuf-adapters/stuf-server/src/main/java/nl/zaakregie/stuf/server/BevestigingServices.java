package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.BEVESTIGING_FUNCTIONEEL;
import static nl.zaakregie.stuf.Operatie.BEVESTIGING_ONTVANGST;
import static nl.zaakregie.stuf.Operatie.FOUT_FUNCTIONEEL;
import static nl.zaakregie.stuf.Operatie.FOUT_TECHNISCH;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.bericht.Foutmelding;

/**
 * What became of a message of ours that was only received at first: Bv01 and Fo01, and the rare Bv03 and Fo03 that come
 * as a message of their own. {@link Berichtkop#crossRefnummer()} is the referentienummer of our message.
 */
public non-sealed interface BevestigingServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(BEVESTIGING_FUNCTIONEEL, BEVESTIGING_ONTVANGST, FOUT_FUNCTIONEEL, FOUT_TECHNISCH);
    }

    /** Our message was processed. */
    default void verwerkt(Berichtkop kop) {
        throw Dienst.nietAangeboden(kop);
    }

    /** Our message was received. */
    default void ontvangen(Berichtkop kop) {
        throw Dienst.nietAangeboden(kop);
    }

    /** Our message was refused after it had been received, or could not be processed. */
    default void geweigerd(Berichtkop kop, Foutmelding fout) {
        throw Dienst.nietAangeboden(kop);
    }
}
