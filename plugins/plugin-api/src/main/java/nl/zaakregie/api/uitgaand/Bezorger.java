package nl.zaakregie.api.uitgaand;

/**
 * Delivers one kind of command. Implemented outside the plugins, by the bridge. Called outside any transaction.
 */
public interface Bezorger<B extends UitgaandBericht> {

    Class<B> soort();

    /**
     * Tries the mapping without sending; called when a command is enqueued.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GEBRUIKER with the places that are wrong
     */
    void proef(B bericht);

    /** One attempt; never throws for what the other side does. */
    Bezorging bezorg(Verzending<B> verzending);

    /**
     * Asks the other side whether it arrived: {@code Bevestigd}, or {@code Mislukt} when surely not, or {@code
     * Onbekend} when even that cannot be told now.
     */
    Bezorging vraagNa(Verzending<B> verzending);
}
