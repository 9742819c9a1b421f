package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A contact between a citizen and the municipality. Never changed: an improvement is a new one that takes its place
 * (INV-24). Masked in {@code toString}.
 *
 * @param personen with whom or about whom
 * @param moment when it took place; at most now
 * @param medewerker who recorded it
 * @param verbetert the contact it takes the place of
 * @param terugbellen somebody must call back
 * @param gebeld when that was done
 * @param vervolg zaaktype of the aanvraag that was started from it; only of an intake
 */
record Klantcontact(
        UUID id,
        Betreft betreft,
        Set<PersoonId> personen,
        Inhoud inhoud,
        Instant moment,
        MedewerkerId medewerker,
        Instant vastgelegd,
        Optional<UUID> verbetert,
        boolean terugbellen,
        Optional<Instant> gebeld,
        Optional<String> vervolg) {

    Klantcontact {
        personen = Set.copyOf(personen);
    }

    /** Who started it. */
    enum Initiatief {
        INWONER,
        GEMEENTE
    }

    /** How it went. */
    enum Kanaal {
        TELEFOON,
        BALIE,
        MAIL,
        BRIEF,
        CHAT,
        GESPREK,
        HUISBEZOEK
    }

    /**
     * What it was about.
     *
     * @param onderwerp at most 120 characters
     * @param tekst at most 4000 characters
     * @param magInzien whether the persons concerned may see it in their own overview
     */
    record Inhoud(Initiatief initiatief, Kanaal kanaal, String onderwerp, Optional<String> tekst, boolean magInzien) {

        @Override
        public String toString() {
            return "Inhoud[***]";
        }
    }

    Klantcontact bij(Betreft nieuw) {
        return new Klantcontact(
                id, nieuw, personen, inhoud, moment, medewerker, vastgelegd, verbetert, terugbellen, gebeld, vervolg);
    }

    boolean isIntake() {
        return betreft instanceof Betreft.Intake;
    }

    @Override
    public String toString() {
        return "Klantcontact[" + id + "]";
    }
}
