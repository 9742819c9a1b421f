package nl.zaakregie.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.triage.Instrument.Sleutel;

/**
 * One use of an instrument for one person. Changes while it is concept; definitief it stays as it is.
 *
 * @param correctieVan the definitive meting this one takes the place of
 * @param versie 1 and up; one more with every change, so that nobody overwrites what a colleague wrote
 */
record Meting(
        UUID id,
        DossierId dossier,
        PersoonId persoon,
        Sleutel sleutel,
        MedewerkerId afnemer,
        Instant vastgelegd,
        Status status,
        Optional<UUID> correctieVan,
        int versie,
        Inhoud inhoud) {

    enum Status {
        CONCEPT,
        DEFINITIEF;

        String code() {
            return Code.van(this);
        }
    }

    /** A full answer that is no score; nobody is forced to give one. */
    enum Markering {
        NIET_BEOORDEELD,
        NIET_RELEVANT;

        String code() {
            return Code.van(this);
        }
    }

    /** A chosen domain; open as long as it has neither score nor markering. */
    record Score(String domein, Optional<Integer> score, Optional<Markering> markering, Optional<String> toelichting) {

        boolean isOpen() {
            return score.isEmpty() && markering.isEmpty();
        }

        @Override
        public String toString() {
            return "Score[***]";
        }
    }

    /** An answer on the way through a beslisboom. */
    record Stap(String vraag, String antwoord) {}

    /** The route a human chose instead of the advice, and why. */
    record Afwijking(String route, String reden) {}

    /**
     * What is found.
     *
     * @param reden why these domains: what the question of the citizen needs, and no more
     * @param groeipotentieel the step of the ladder that is expected
     */
    record Inhoud(
            LocalDate datum,
            Optional<String> reden,
            List<Score> scores,
            Optional<Integer> trede,
            Optional<Integer> groeipotentieel,
            List<Stap> pad,
            Optional<Afwijking> afwijking) {

        Inhoud {
            scores = List.copyOf(scores);
            pad = List.copyOf(pad);
        }

        @Override
        public String toString() {
            return "Inhoud[***]";
        }
    }

    boolean isDefinitief() {
        return status == Status.DEFINITIEF;
    }

    Meting met(Inhoud nieuw) {
        return new Meting(id, dossier, persoon, sleutel, afnemer, vastgelegd, status, correctieVan, versie + 1, nieuw);
    }

    Meting definitief() {
        return new Meting(
                id,
                dossier,
                persoon,
                sleutel,
                afnemer,
                vastgelegd,
                Status.DEFINITIEF,
                correctieVan,
                versie + 1,
                inhoud);
    }

    /** Same instrument, edition, variant and person. */
    boolean lijktOp(Meting andere) {
        return sleutel.equals(andere.sleutel) && persoon.equals(andere.persoon);
    }
}
