package nl.zaakregie.benchmark.dossier;

import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;

/** Confirms every command of one kind at once. */
record Ontvanger<B extends UitgaandBericht>(Class<B> soort) implements Bezorger<B> {

    @Override
    public void proef(B bericht) {
        // every command can be made into a message here
    }

    @Override
    public Bezorging bezorg(Verzending<B> verzending) {
        return new Bezorging.Bevestigd();
    }

    @Override
    public Bezorging vraagNa(Verzending<B> verzending) {
        return new Bezorging.Bevestigd();
    }
}
