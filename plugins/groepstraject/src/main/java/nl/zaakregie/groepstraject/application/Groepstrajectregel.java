package nl.zaakregie.groepstraject.application;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** One line in the list of a regisseur. */
public record Groepstrajectregel(
        @Gegeven("groepstraject.kenmerken") DossierId id,
        @Gegeven("groepstraject.kenmerken") String groepsnaam,
        @Gegeven("groepstraject.kenmerken") Optional<Zaakidentificatie> zaak,
        @Gegeven("groepstraject.kenmerken") int aantalClienten,
        @Gegeven("groepstraject.kenmerken") int zaakstatus,
        @Gegeven("groepstraject.kenmerken") String statusomschrijving,
        @Gegeven("groepstraject.kenmerken") Instant gestart,
        @Gegeven("groepstraject.kenmerken") Optional<Instant> gesloten,
        @Gegeven("groepstraject.kenmerken") boolean vertrouwelijk) {}
