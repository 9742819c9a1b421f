package nl.zaakregie.api.dossier;

import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/** What an action sees of the case it was called from. */
public interface ActieContext {

    DossierId dossier();

    /** Id of the plan item definition (CMMN) or activity (BPMN) that calls. */
    String onderdeel();

    /** Key of the plan item instance the action runs in, e.g. the deelplan of a repeated stage; empty outside one. */
    Optional<String> sleutel();

    /** A variable of the plan item or, failing that, of the case. Never personal data. */
    Optional<String> gegeven(String naam);

    /** Sets a case variable: a reference, code, number, boolean or date. */
    void zet(String naam, Object waarde);
}
