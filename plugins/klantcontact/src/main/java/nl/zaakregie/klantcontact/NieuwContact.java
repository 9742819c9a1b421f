package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Persoonsopgave;

/**
 * What somebody wants recorded; three fields are enough: where it belongs, the channel and the subject (AF-11.1).
 *
 * @param traject at most one of traject, deelplan and signaal
 * @param personen with whom; needed for an intake
 * @param moment now when absent
 */
record NieuwContact(
        Optional<UUID> traject,
        Optional<UUID> deelplan,
        Optional<UUID> signaal,
        List<Persoonsopgave> personen,
        Klantcontact.Inhoud inhoud,
        Optional<Instant> moment,
        boolean terugbellen) {

    NieuwContact {
        personen = List.copyOf(personen);
    }

    long plaatsen() {
        return List.of(traject, deelplan, signaal).stream()
                .filter(Optional::isPresent)
                .count();
    }

    @Override
    public String toString() {
        return "NieuwContact[***]";
    }
}
