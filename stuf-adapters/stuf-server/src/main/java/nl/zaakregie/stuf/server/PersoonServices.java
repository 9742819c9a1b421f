package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.Operatie.VRAAG_PERSOON;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;

/** Persons, StUF-BG 3.10 (npsLv01): the role gegevensmagazijn. */
public non-sealed interface PersoonServices extends Dienst {

    @Override
    default Set<Operatie> aangeboden() {
        return Set.of(VRAAG_PERSOON);
    }

    /**
     * The persons that fit, in a fixed order so that a vervolgvraag goes on where the former answer ended. Nobody found is
     * an empty answer.
     *
     * @throws nl.zaakregie.stuf.fout.StufFout for instance StUF058 when the question selects nothing
     */
    Persoonsantwoord vraagPersonen(Berichtkop kop, Persoonsvraag vraag);
}
