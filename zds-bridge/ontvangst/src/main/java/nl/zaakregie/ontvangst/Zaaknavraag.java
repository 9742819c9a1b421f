package nl.zaakregie.ontvangst;

import nl.zaakregie.stuf.rgbz.Gebeurtenis;

/**
 * Asks the zakenmagazijn for a zaak of which only a notification came, later and outside the transaction of the caller;
 * what it then learns is offered to the inbox.
 */
public interface Zaaknavraag {

    /** Durable once the transaction of the caller commits. The same question again is asked once. */
    void vraag(String afzender, String zaakidentificatie, Gebeurtenis gebeurtenis);
}
