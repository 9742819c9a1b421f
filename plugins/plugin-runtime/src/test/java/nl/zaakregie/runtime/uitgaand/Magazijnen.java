package nl.zaakregie.runtime.uitgaand;

import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.SluitZaak;

/** The other side in memory for tests of other packages. */
public final class Magazijnen {

    private final Zakenmagazijn magazijn = new Zakenmagazijn();

    public Bezorger<SluitZaak> bezorger() {
        return magazijn;
    }

    public void weigertHetVolgende() {
        magazijn.weigert();
    }

    public int aantalOntvangen() {
        return magazijn.ontvangen.size();
    }
}
