package nl.zaakregie.api.kern;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;

/**
 * A person as somebody names him to us: by our own key, by BSN, or by name with birth date and address. Text as it came
 * in, checked by {@link #controleer}. Masked in {@code toString}.
 *
 * @param persoon our own key
 * @param geboortedatum ISO date
 * @param geslacht M, V or O
 */
public record Persoonsopgave(
        Optional<String> persoon,
        Optional<String> bsn,
        Optional<String> geslachtsnaam,
        Optional<String> voorvoegsel,
        Optional<String> voorletters,
        Optional<String> voornamen,
        Optional<String> geslacht,
        Optional<String> geboortedatum,
        Optional<Adres> adres,
        Optional<String> gemeentecode) {

    public static Persoonsopgave metSleutel(PersoonId id) {
        return new Persoonsopgave(
                Optional.of(id.toString()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Persoonsopgave van(Persoonsgegevens p) {
        return new Persoonsopgave(
                Optional.empty(),
                p.bsn().map(Bsn::waarde),
                Optional.of(p.geslachtsnaam()),
                p.voorvoegsel(),
                p.voorletters(),
                p.voornamen(),
                p.geslacht().map(Enum::name),
                p.geboortedatum().flatMap(OnvolledigeDatum::volledig).map(LocalDate::toString),
                p.adres(),
                p.gemeentecode());
    }

    /** Whether nothing at all was filled in that says who it is. */
    public boolean isLeeg() {
        return persoon.isEmpty()
                && bsn.isEmpty()
                && geslachtsnaam.filter(n -> !n.isBlank()).isEmpty();
    }

    /**
     * What is wrong with it; empty when {@link #naar} will succeed.
     *
     * @param plaats path of this person in the request, e.g. {@code betrokkenen[0]}
     */
    public List<Foutdetail> controleer(String plaats, Personen personen) {
        if (persoon.isPresent()) {
            return sleutel().flatMap(personen::vind).isPresent()
                    ? List.of()
                    : List.of(new Foutdetail(plaats + ".persoon", "Deze persoon is niet bekend"));
        }
        List<Foutdetail> fouten = new ArrayList<>();
        if (bsn.isPresent() && !Bsn.isGeldig(bsn.get())) {
            fouten.add(new Foutdetail(plaats + ".bsn", "Ongeldig BSN: negen cijfers die aan de elfproef voldoen"));
        }
        controleerVorm(plaats, fouten);
        if (!fouten.isEmpty()) {
            return List.copyOf(fouten);
        }
        controleerVolledigheid(plaats, fouten);
        // who is known need not be described; asked last, because most who are sent to us are described
        return fouten.isEmpty() || bekend(personen).isPresent() ? List.of() : List.copyOf(fouten);
    }

    private void controleerVorm(String plaats, List<Foutdetail> fouten) {
        geboortedatum
                .filter(d -> datum(d).isEmpty())
                .ifPresent(d -> fouten.add(
                        new Foutdetail(plaats + ".geboortedatum", "Schrijf de geboortedatum als jjjj-mm-dd")));
        geslacht.filter(g -> !g.matches("[MVO]"))
                .ifPresent(g -> fouten.add(new Foutdetail(plaats + ".geslacht", "Gebruik M, V of O")));
    }

    private void controleerVolledigheid(String plaats, List<Foutdetail> fouten) {
        if (geslachtsnaam.filter(n -> !n.isBlank()).isEmpty()) {
            fouten.add(new Foutdetail(
                    plaats + ".geslachtsnaam",
                    bsn.isPresent()
                            ? "Deze persoon is nog niet bekend: geef ook de geslachtsnaam"
                            : "Geef een BSN, of de geslachtsnaam met geboortedatum en adres"));
        } else if (bsn.isEmpty()) {
            if (geboortedatum.isEmpty()) {
                fouten.add(new Foutdetail(plaats + ".geboortedatum", "Zonder BSN is de geboortedatum nodig"));
            }
            if (adres.isEmpty()) {
                fouten.add(new Foutdetail(plaats + ".adres", "Zonder BSN is het adres nodig"));
            }
        }
    }

    /**
     * The person meant. A known BSN keeps what the source told us (INV-29): what is typed here does not change it. A
     * person without BSN is registered as a new one.
     */
    public PersoonId naar(Personen personen) {
        return sleutel().or(() -> bekend(personen)).orElseGet(() -> personen.registreer(gegevens()));
    }

    /**
     * Several persons, in the order in which they were given. They are registered in order of their BSN: who names the
     * same new persons at the same moment, the other way round, waits and does not block.
     */
    public static List<PersoonId> naar(List<Persoonsopgave> opgaven, Personen personen) {
        Map<Persoonsopgave, PersoonId> gevonden = new HashMap<>();
        opgaven.stream()
                .distinct()
                .sorted(Comparator.comparing(p -> p.bsn.orElse("")))
                .forEach(p -> gevonden.put(p, p.naar(personen)));
        return opgaven.stream().map(gevonden::get).toList();
    }

    private Optional<PersoonId> sleutel() {
        try {
            return persoon.map(UUID::fromString).map(PersoonId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<PersoonId> bekend(Personen personen) {
        return bsn.filter(Bsn::isGeldig).map(Bsn::new).flatMap(personen::zoekOpBsn);
    }

    private Persoonsgegevens gegevens() {
        return new Persoonsgegevens(
                bsn.map(Bsn::new),
                geslachtsnaam.orElseThrow(),
                voorvoegsel,
                voorletters,
                voornamen,
                geslacht.map(Geslacht::valueOf),
                geboortedatum.flatMap(Persoonsopgave::datum).map(OnvolledigeDatum::van),
                adres,
                gemeentecode);
    }

    private static Optional<LocalDate> datum(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Persoonsopgave[***]";
    }
}
