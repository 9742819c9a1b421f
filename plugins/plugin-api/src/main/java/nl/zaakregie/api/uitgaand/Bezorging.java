package nl.zaakregie.api.uitgaand;

import java.util.List;
import nl.zaakregie.api.fout.Foutdetail;

/** What came of one attempt to deliver. */
public sealed interface Bezorging {

    /** The other side has it. */
    record Bevestigd() implements Bezorging {}

    /** Surely not delivered; try again later. {@code reden}: technical, masked. */
    record Mislukt(String reden) implements Bezorging {}

    /** It may have arrived or not: ask before sending again. */
    record Onbekend(String reden) implements Bezorging {}

    /**
     * The other side refuses the content; only a person can go on.
     *
     * @param code of the other side, e.g. StUF064
     * @param details place and text, masked
     */
    record Afgewezen(String code, List<Foutdetail> details) implements Bezorging {
        public Afgewezen {
            details = List.copyOf(details);
        }
    }
}
