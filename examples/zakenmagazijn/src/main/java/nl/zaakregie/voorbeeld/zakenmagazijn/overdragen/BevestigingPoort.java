package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.BevestigingServices;

/** Receives what became of our messages; the only ones that this zakenmagazijn sends by itself are overdragingen. */
class BevestigingPoort implements BevestigingServices {

    private final Overdragen overdragen;

    BevestigingPoort(Overdragen overdragen) {
        this.overdragen = overdragen;
    }

    @Override
    public void verwerkt(Berichtkop kop) {
        overdragen.verwerkt(kop.crossRefnummer());
    }

    /** We knew that already from the answer to the message itself. */
    @Override
    public void ontvangen(Berichtkop kop) {
        overdragen.verzonden(kop.crossRefnummer());
    }

    @Override
    public void geweigerd(Berichtkop kop, Foutmelding fout) {
        overdragen.mislukt(kop.crossRefnummer(), fout.code());
    }
}
