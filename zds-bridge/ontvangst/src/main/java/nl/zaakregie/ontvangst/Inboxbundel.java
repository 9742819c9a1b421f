package nl.zaakregie.ontvangst;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.GebundeldInkomend;
import nl.zaakregie.api.bericht.GebundeldInkomend.Stuk;
import nl.zaakregie.stuf.server.GebundeldBerichtregister;

/** Messages that come at the same time go into the inbox together. */
record Inboxbundel(GebundeldInkomend inkomend) implements GebundeldBerichtregister.Opslag<Stuk> {

    @Override
    public Optional<Stuk> bereidVoor(Runnable verwerking) {
        return inkomend.bereidVoor(verwerking);
    }

    @Override
    public void bewaar(List<Stuk> gevolgen) {
        inkomend.bewaar(gevolgen);
    }
}
