package nl.zaakregie.doelbinding;

import nl.zaakregie.api.gebruiker.Rol;

/**
 * This role may see this group of attributes for this doel.
 *
 * @param groep code of the gegevensgroep
 * @param relatie what the employee must have with the dossier the data belong to
 */
record Beleidsregel(String groep, Rol rol, String doel, Relatie relatie) {

    enum Relatie {
        /** Is now on the team of the dossier, in this very role. */
        TEAM,
        /** None; a confidential dossier stays closed all the same. */
        GEEN
    }
}
