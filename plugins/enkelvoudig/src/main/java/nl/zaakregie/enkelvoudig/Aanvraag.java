package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.termijn.Werkkalender;

/**
 * What somebody asks for, and what came of it. Masked in {@code toString}.
 *
 * @param id also the dossier
 * @param wet code for the table of terms; empty text when none
 * @param hoortBij the aanvraag a bezwaar is about
 * @param bron key of what it came from, so that it comes once
 * @param uiterlijk last day to decide, as it is now
 */
record Aanvraag(
        DossierId id,
        Soort soort,
        String zaaktype,
        String wet,
        Kanaal kanaal,
        PersoonId aanvrager,
        LocalDate ontvangen,
        Optional<String> vraag,
        Optional<DossierId> hoortBij,
        Optional<String> bron,
        LocalDate uiterlijk,
        Termijnstand termijnstand,
        Optional<String> resultaat,
        List<Voorziening> voorzieningen,
        List<Termijnwijziging> wijzigingen) {

    enum Soort {
        AANVRAAG("aanvraag"),
        MELDING("melding"),
        BEZWAAR("beslissingopbezwaar");

        private final String termijn;

        Soort(String termijn) {
            this.termijn = termijn;
        }

        /** Name in the table of terms. */
        String termijn() {
            return termijn;
        }
    }

    enum Kanaal {
        FORMULIER,
        BALIE,
        TELEFOON,
        BRIEF,
        MAIL,
        /** A signal turned out to be one simple question. */
        MELDING,
        /** Nobody asked for it anew: it was part of a gezinsplan. */
        REGIE
    }

    enum Termijnstand {
        LOOPT,
        NADERT,
        VERLOPEN
    }

    Aanvraag {
        voorzieningen = List.copyOf(voorzieningen);
        wijzigingen = List.copyOf(wijzigingen);
    }

    Optional<Voorziening> voorziening(int nummer) {
        return voorzieningen.stream().filter(v -> v.nummer() == nummer).findFirst();
    }

    /** Day of bekendmaking of its last besluit. */
    Optional<LocalDate> laatstVerzonden() {
        return voorzieningen.stream()
                .flatMap(v -> v.besluit().stream())
                .flatMap(b -> b.verzonden().stream())
                .max(LocalDate::compareTo);
    }

    Optional<Termijnwijziging> lopendeOpschorting() {
        return wijzigingen.stream().filter(Termijnwijziging::loopt).findFirst();
    }

    Optional<Termijnwijziging> verlenging() {
        return wijzigingen.stream()
                .filter(w -> w.soort() == Termijnwijziging.Soort.VERLENGING)
                .findFirst();
    }

    /** Begin plus term, plus the days it stood still, plus its extension. */
    LocalDate uiterlijk(LocalDate begin, Termijn termijn, Werkkalender kalender, LocalDate vandaag) {
        long extra = wijzigingen.stream().mapToLong(w -> w.dagen(vandaag)).sum();
        return termijn.einde(begin, extra, kalender);
    }

    Aanvraag metUiterlijk(LocalDate dag) {
        return new Aanvraag(
                id,
                soort,
                zaaktype,
                wet,
                kanaal,
                aanvrager,
                ontvangen,
                vraag,
                hoortBij,
                bron,
                dag,
                termijnstand,
                resultaat,
                voorzieningen,
                wijzigingen);
    }

    @Override
    public String toString() {
        return "Aanvraag[" + id + ", " + soort + "]";
    }
}
