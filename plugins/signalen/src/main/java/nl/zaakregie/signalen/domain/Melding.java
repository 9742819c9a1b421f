package nl.zaakregie.signalen.domain;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Persoonsopgave;

/** A melding as it came in, not yet checked; see {@link Meldingcontrole}. Masked in {@code toString}. */
public record Melding(
        List<Opgave> betrokkenen,
        Optional<String> melderNaam,
        Optional<String> melderContact,
        boolean anoniem,
        Optional<String> redenAnoniem,
        Optional<String> relatieMelder,
        Optional<String> situatie,
        Optional<String> inhoud,
        Kenmerken kenmerken,
        Herkomst herkomst) {

    public Melding {
        betrokkenen = List.copyOf(betrokkenen);
    }

    /** A person named, or described when he cannot be named. */
    public record Opgave(Optional<Persoonsopgave> persoon, Optional<String> omschrijving) {

        public static Opgave van(Persoonsopgave persoon) {
            return new Opgave(Optional.of(persoon), Optional.empty());
        }

        boolean isLeeg() {
            return persoon.filter(p -> !p.isLeeg()).isEmpty()
                    && omschrijving.filter(o -> !o.isBlank()).isEmpty();
        }

        @Override
        public String toString() {
            return "Opgave[***]";
        }
    }

    @Override
    public String toString() {
        return "Melding[***]";
    }
}
