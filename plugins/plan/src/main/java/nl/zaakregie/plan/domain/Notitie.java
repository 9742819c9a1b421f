package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Free text of a regisseur at a plan; brief. Never overwritten: a correction is a new one that takes its place (INV-24).
 *
 * @param personen whom it is about; empty for the groep as a whole
 * @param vervangt the note it corrects
 */
public record Notitie(UUID id, Soort soort, String tekst, List<PersoonId> personen, Optional<UUID> vervangt) {

    public Notitie {
        personen = List.copyOf(personen);
    }

    public enum Soort {
        OBSERVATIE,
        AANDACHTSPUNT,
        WERKAANTEKENING
    }

    @Override
    public String toString() {
        return "Notitie[***]";
    }
}
