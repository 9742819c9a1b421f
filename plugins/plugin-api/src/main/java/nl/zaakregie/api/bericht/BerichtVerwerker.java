package nl.zaakregie.api.bericht;

import java.util.List;
import nl.zaakregie.api.fout.Foutdetail;

/**
 * Processes one kind of inbound message.
 *
 * @param <B> kind
 */
public interface BerichtVerwerker<B extends InkomendBericht> {

    Class<B> soort();

    /** Whether this plugin is the one for this message, e.g. by zaaktype. Exactly one must be. */
    boolean isVoor(B bericht);

    /** Checked at receipt, before it is acknowledged; what is wrong goes back in the fault. Reads only. */
    List<Foutdetail> controleer(B bericht);

    /** After storage, in a transaction of its own, retried on technical faults; effect exactly once. */
    void verwerk(B bericht);
}
