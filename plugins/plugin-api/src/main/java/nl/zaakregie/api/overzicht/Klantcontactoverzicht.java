package nl.zaakregie.api.overzicht;

import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.PersoonId;

/** What others may ask of klantcontacten. Raw: the asker decides what may be shown to whom. */
public interface Klantcontactoverzicht {

    /** With whom a contact was, or about whom; empty when there is no such contact. */
    Set<PersoonId> personen(UUID klantcontact);
}
