package nl.zaakregie.runtime.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.kern.DossierId;

/** The engine behind dossiers of one kind. An instance has the id of its dossier, as id and as business key. */
interface Zaakmotor {

    enum Taal {
        CMMN,
        BPMN
    }

    Taal taal();

    boolean kent(String model);

    void open(String model, DossierId id, Map<String, Object> variabelen);

    void zet(DossierId id, Map<String, Object> variabelen);

    /** Also after the end. */
    Optional<String> gegeven(DossierId id, String variabele);

    List<Onderdeel> onderdelen(DossierId id);

    Onderdeel zetKlaar(DossierId id, String definitie, String sleutel, Map<String, Object> gegevens);

    void start(DossierId id, String definitie, String sleutel);

    void beeindig(DossierId id, String definitie, String sleutel);

    void meld(DossierId id, String luisteraar);

    /** Ends the instance with all that runs in it; nothing happens when it has ended already. */
    void sluit(DossierId id);
}
