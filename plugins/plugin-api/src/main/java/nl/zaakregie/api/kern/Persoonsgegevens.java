package nl.zaakregie.api.kern;

import java.util.Optional;

/**
 * What we know of a natural person. Masked in {@code toString}.
 *
 * @param bsn empty for persons without one: they exist locally and cannot be Client in a message (RZS 1.7.2)
 * @param gemeentecode municipality of residence; empty when unknown
 */
public record Persoonsgegevens(
        Optional<Bsn> bsn,
        String geslachtsnaam,
        Optional<String> voorvoegsel,
        Optional<String> voorletters,
        Optional<String> voornamen,
        Optional<Geslacht> geslacht,
        Optional<OnvolledigeDatum> geboortedatum,
        Optional<Adres> adres,
        Optional<String> gemeentecode) {

    /** First name, prefix and surname, for documents and screens. */
    public String volledigeNaam() {
        return String.join(" ", voornamen.or(() -> voorletters).orElse(""), voorvoegsel.orElse(""), geslachtsnaam)
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return "Persoonsgegevens[***]";
    }
}
