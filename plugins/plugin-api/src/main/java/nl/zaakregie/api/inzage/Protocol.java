package nl.zaakregie.api.inzage;

/** Writes the protocol of processing, in the caller's transaction; a failure must stop the processing. */
@FunctionalInterface
public interface Protocol {

    void leg(Protocolregel regel);
}
