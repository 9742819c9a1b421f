package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.OverdrachtServices;

/** Receives overdragenZaak_Du01 as the zaaksysteem that asked. */
class AntwoordPoort implements OverdrachtServices {

    private final Overdragen overdragen;

    AntwoordPoort(Overdragen overdragen) {
        this.overdragen = overdragen;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.BEVESTIG_OVERDRAGEN_ZAAK);
    }

    @Override
    public void bevestigOverdragenZaak(Berichtkop kop, Overdrachtantwoord antwoord) {
        overdragen.beantwoord(kop.crossRefnummer(), antwoord);
    }
}
