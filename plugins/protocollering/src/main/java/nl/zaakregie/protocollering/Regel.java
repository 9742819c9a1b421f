package nl.zaakregie.protocollering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the protocol as an auditor reads it: own ids and codes only.
 *
 * @param soort code of what was done
 * @param volgnummer order of writing; the place to read on from
 */
record Regel(
        long volgnummer,
        UUID logId,
        String traceId,
        String spanId,
        Instant tijdstip,
        String organisatie,
        String systeem,
        String medewerker,
        List<String> rollen,
        String handeling,
        String soort,
        Optional<String> doel,
        Optional<UUID> betrokkene,
        Optional<UUID> dossier,
        List<String> gegevensgroepen,
        boolean toegestaan) {}
