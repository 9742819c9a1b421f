package nl.zaakregie.stuf.bericht;

import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFout;
import org.jspecify.annotations.Nullable;

/**
 * A foutbericht (Fo01, Fo02, Fo03) as sent or received.
 *
 * @param code    text, because suppliers and sectormodels have codes of their own
 * @param details for display to functioneel beheer; may hold anything when it comes from another system, so not to be
 *                logged unmasked
 */
public record Foutmelding(
        Stuurgegevens stuurgegevens,
        String code,
        Plek plek,
        String omschrijving,
        @Nullable String details) {

    public static Foutmelding van(Stuurgegevens stuurgegevens, StufFout fout) {
        return new Foutmelding(
                stuurgegevens,
                fout.code().code(),
                fout.code().plek(),
                fout.code().omschrijving(),
                fout.details().isBlank() ? null : fout.details());
    }

    /** Code and place only: the texts may come from elsewhere. */
    @Override
    public String toString() {
        return "Foutmelding[" + code + ", " + plek.waarde() + "]";
    }
}
