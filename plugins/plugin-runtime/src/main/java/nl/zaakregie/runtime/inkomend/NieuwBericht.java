package nl.zaakregie.runtime.inkomend;

import java.time.Instant;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * A checked message, as it goes into the inbox.
 *
 * @param antwoord number of its acknowledgement
 * @param inhoud JSON
 */
record NieuwBericht(
        Wachtplaats plaats, String vingerafdruk, Referentienummer antwoord, String soort, String inhoud, Instant op) {}
