package nl.zaakregie.voorbeeld.zaaksysteem.zaken;

import java.time.LocalDate;
import java.util.Optional;

/** A zaak as everybody in the gemeente may see it. */
public record Zaak(
        String identificatie,
        String zaaktype,
        String omschrijving,
        LocalDate startdatum,
        Optional<LocalDate> einddatum,
        Optional<String> resultaat) {}
