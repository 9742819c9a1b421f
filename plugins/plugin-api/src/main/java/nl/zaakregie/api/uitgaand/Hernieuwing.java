package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.MedewerkerId;

/** Has a refused command sent again after correction, as a new message on the same place in the queue. */
@FunctionalInterface
public interface Hernieuwing {

    /**
     * @param vorige number of the refused message
     * @return the number of the new message
     * @throws nl.zaakregie.api.fout.SociaalDomeinException when there is no such message, or it is not refused
     */
    Referentienummer hernieuw(Referentienummer vorige, MedewerkerId door);
}
