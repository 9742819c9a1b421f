package nl.zaakregie.api.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * An open human task of a case.
 *
 * @param definitie id of the task in the model, e.g. {@code beoordelenSignaal}
 * @param naam Dutch, from the model; no personal data
 * @param rollen who may take it
 * @param sleutel what it is about, see {@link Onderdeel#sleutel()}
 */
public record Taak(
        TaakId id,
        DossierId dossier,
        String definitie,
        String naam,
        Set<Rol> rollen,
        Optional<MedewerkerId> behandelaar,
        Optional<String> sleutel,
        Instant ontstaan,
        Optional<Instant> uiterlijk) {

    public Taak {
        rollen = Set.copyOf(rollen);
    }
}
