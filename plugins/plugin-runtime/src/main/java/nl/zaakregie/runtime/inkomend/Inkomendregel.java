package nl.zaakregie.runtime.inkomend;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * A received message without its content.
 *
 * @param zender organisatie, applicatie and administratie of the sender
 * @param antwoordnummer referentienummer of our acknowledgement, the same for each repetition
 * @param soort simple name of the message record
 * @param houdtVast while it is parked, what comes after it in its row waits
 */
record Inkomendregel(
        long volgnummer,
        String zender,
        String referentienummer,
        String vingerafdruk,
        Referentienummer antwoordnummer,
        Instant ontvangen,
        String soort,
        Stand stand,
        int pogingen,
        Optional<Instant> afgehandeld,
        Optional<String> foutcode,
        boolean houdtVast) {}
