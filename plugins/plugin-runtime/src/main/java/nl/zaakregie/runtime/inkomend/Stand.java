package nl.zaakregie.runtime.inkomend;

/** State of a received message. */
public enum Stand {
    /** Stored and acknowledged; to be processed, now or after a delay. */
    WACHT,
    /** Done; the content is wiped. */
    VERWERKT,
    /** Failed for another than a technical reason; a person must look. */
    GEPARKEERD,
    /** Parked, and given up by functioneel beheer; the content is wiped. */
    OVERGESLAGEN
}
