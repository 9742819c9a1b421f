package nl.zaakregie.api.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * Somebody with a role on a dossier; history is kept, access ends with {@code tot}.
 *
 * @param tot empty while current
 */
public record Teamlid(MedewerkerId medewerker, Rol rol, Instant vanaf, Optional<Instant> tot) {}
