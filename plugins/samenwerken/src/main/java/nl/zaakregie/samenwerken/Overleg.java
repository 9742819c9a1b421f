package nl.zaakregie.samenwerken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * A casusoverleg (DOMEIN 1.5). Masked in {@code toString}.
 *
 * @param grondslag on which data may be talked about there
 * @param verslag the stuk that tells of it; once it was held
 * @param fase key of the stage of the case it is held in; empty when the model has none
 * @param versie for optimistic locking; 0 when new
 */
record Overleg(
        UUID id,
        DossierId traject,
        String onderwerp,
        String grondslag,
        Instant gepland,
        String agenda,
        Stand stand,
        List<Deelnemer> deelnemers,
        Optional<UUID> verslag,
        Optional<String> fase,
        int versie) {

    Overleg {
        deelnemers = List.copyOf(deelnemers);
    }

    enum Stand {
        GEPLAND,
        GEHOUDEN,
        VERVALLEN
    }

    /** Who does what was decided; the lower-case code goes to the plan. */
    enum Wie {
        REGISSEUR,
        GROEPSLID,
        NETWERK,
        PROFESSIONAL
    }

    /**
     * Somebody who is invited.
     *
     * @param medewerker empty for somebody who does not log on here
     * @param omschrijving function and organisation, e.g. "wijkagent"; at most 200 characters
     * @param aanwezig empty until the overleg was held
     */
    record Deelnemer(Optional<MedewerkerId> medewerker, String omschrijving, Optional<Boolean> aanwezig) {}

    /** A decision: what is to be done, by whom and until when. */
    record Besluit(UUID id, String tekst, Wie wie, Optional<LocalDate> uiterlijk, Instant op) {

        @Override
        public String toString() {
            return "Besluit[" + id + "]";
        }
    }

    /** @param aanwezigen their places in the list of deelnemers, from 0 */
    Overleg gehouden(List<Integer> aanwezigen, UUID hetVerslag) {
        List<Deelnemer> nu = new ArrayList<>();
        for (int i = 0; i < deelnemers.size(); i++) {
            Deelnemer d = deelnemers.get(i);
            nu.add(new Deelnemer(d.medewerker(), d.omschrijving(), Optional.of(aanwezigen.contains(i))));
        }
        return new Overleg(
                id,
                traject,
                onderwerp,
                grondslag,
                gepland,
                agenda,
                Stand.GEHOUDEN,
                nu,
                Optional.of(hetVerslag),
                fase,
                versie);
    }

    Overleg vervallen() {
        return new Overleg(
                id, traject, onderwerp, grondslag, gepland, agenda, Stand.VERVALLEN, deelnemers, verslag, fase, versie);
    }

    @Override
    public String toString() {
        return "Overleg[" + id + "]";
    }
}
