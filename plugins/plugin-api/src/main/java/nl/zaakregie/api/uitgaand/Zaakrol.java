package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.MedewerkerId;

/**
 * An employee with a role on a zaak.
 *
 * @param omschrijving name of the role, e.g. Regisseur
 */
public record Zaakrol(MedewerkerId medewerker, String achternaam, String omschrijving) {}
