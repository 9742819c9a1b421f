package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * A row of the outbox without its content.
 *
 * @param soort simple name of the command record
 * @param tijdstip tijdstipBericht; until it has gone out, the moment it was enqueued
 * @param pogingen attempts and questions since it was enqueued or renewed
 * @param volgende when it may be taken: next attempt, or end of the lease of who has it
 * @param code of the refusal, ours or of the other side
 * @param reden technical reason of the last failure, masked
 * @param details places that were refused
 */
record Uitgaandregel(
        long volgnummer,
        Referentienummer referentienummer,
        DossierId dossier,
        String soort,
        Instant tijdstip,
        Stand stand,
        int pogingen,
        Instant geplaatst,
        Instant volgende,
        Optional<Instant> afgehandeld,
        Optional<String> code,
        Optional<String> reden,
        List<Foutdetail> details) {

    Uitgaandregel met(Instant anderTijdstip) {
        return new Uitgaandregel(
                volgnummer,
                referentienummer,
                dossier,
                soort,
                anderTijdstip,
                stand,
                pogingen,
                geplaatst,
                volgende,
                afgehandeld,
                code,
                reden,
                details);
    }
}
