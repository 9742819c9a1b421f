package nl.zaakregie.enkelvoudig;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Keuze;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Bodies of requests, text as it came in. Days are ISO dates. */
final class Aanvraagverzoek {

    private Aanvraagverzoek() {}

    /** {@code zaaktype} and {@code aanvrager} are required; {@code hoortBij} makes it a bezwaar. */
    record Indienen(
            Optional<String> soort,
            Optional<String> zaaktype,
            Optional<String> kanaal,
            Optional<Persoonsopgave> aanvrager,
            Optional<String> ontvangen,
            Optional<String> vraag,
            Optional<List<String>> voorzieningen,
            Optional<UUID> hoortBij,
            Optional<String> behandelaar) {

        NieuweAanvraag nieuw(LocalDate vandaag) {
            return new NieuweAanvraag(
                    hoortBij.isPresent()
                            ? Aanvraag.Soort.BEZWAAR
                            : soort.map(s -> keuze(Aanvraag.Soort.class, s, "soort"))
                                    .orElse(Aanvraag.Soort.AANVRAAG),
                    zaaktype.orElse(""),
                    keuze(Aanvraag.Kanaal.class, kanaal.orElse("balie"), "kanaal"),
                    aanvrager.orElseThrow(() -> fout("aanvrager", "Zeg wie aanvraagt")),
                    ontvangen.map(d -> dag(d, "ontvangen")).orElse(vandaag),
                    vraag.map(String::strip).filter(v -> !v.isEmpty()),
                    voorzieningen.orElse(List.of()),
                    hoortBij.map(DossierId::new),
                    Optional.empty(),
                    behandelaar.map(MedewerkerId::new),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public String toString() {
            return "Indienen[***]";
        }
    }

    /** A concept; what is missing is said when it is sent. */
    record Schrijven(
            Optional<String> uitkomst,
            Optional<String> omvang,
            Optional<String> ingang,
            Optional<String> einde,
            Optional<String> leveringsvorm,
            Optional<String> aanbieder,
            Optional<BigDecimal> bedrag,
            Optional<String> bijdrage,
            Optional<String> grondslag,
            Optional<String> motivering,
            Optional<String> voorwaarden,
            Optional<String> mandaat,
            Optional<String> bezwaarBij) {

        Besluit besluit(String standaardBezwaar) {
            return new Besluit(
                    uitkomst.map(u -> keuze(Besluit.Uitkomst.class, u, "uitkomst")),
                    tekst(omvang, "omvang", 400),
                    ingang.map(d -> dag(d, "ingang")),
                    einde.map(d -> dag(d, "einde")),
                    leveringsvorm.map(l -> keuze(Besluit.Leveringsvorm.class, l, "leveringsvorm")),
                    tekst(aanbieder, "aanbieder", 200),
                    bedrag,
                    tekst(bijdrage, "bijdrage", 400),
                    tekst(grondslag, "grondslag", 1000),
                    tekst(motivering, "motivering", 10000),
                    tekst(voorwaarden, "voorwaarden", 4000),
                    tekst(mandaat, "mandaat", 200),
                    tekst(bezwaarBij, "bezwaarBij", 400)
                            .or(() -> Optional.of(standaardBezwaar).filter(b -> !b.isBlank())),
                    Optional.empty());
        }

        @Override
        public String toString() {
            return "Schrijven[***]";
        }
    }

    /** Whether all demands are met. */
    record Toetsen(Optional<Boolean> compleet) {

        boolean ja() {
            return compleet.orElseThrow(() -> fout("compleet", "Zeg of de aanvraag volledig is"));
        }
    }

    /** Whether it is decided on what there is. */
    record NaHersteltermijn(Optional<Boolean> behandelen) {

        boolean ja() {
            return behandelen.orElseThrow(() -> fout("behandelen", "Zeg of de aanvraag toch wordt behandeld"));
        }
    }

    /** What is left to do of what was brought down: decide on it, or follow what is delivered already. */
    record Overnemen(Optional<String> vervolg) {

        Procesmeldingen.Overname keuze() {
            return Aanvraagverzoek.keuze(Procesmeldingen.Overname.class, vervolg.orElse(""), "vervolg");
        }
    }

    /** Why the term stands still; a chosen text, it stands in the zaak. */
    record Opschorten(Optional<String> reden) {

        String kort() {
            return eis(reden, "reden");
        }
    }

    /** By how many days, and why. */
    record Verlengen(Optional<Integer> dagen, Optional<String> reden) {

        String kort() {
            return eis(reden, "reden");
        }
    }

    /** @param stop whether the aanvraag waits for the decision */
    record Voorstellen(Optional<String> reden, Optional<Boolean> stop) {

        String code() {
            return reden.filter(r -> r.matches("[a-z-]{1,40}"))
                    .orElseThrow(() -> fout("reden", "Kies een reden als code, bijvoorbeeld meerdere-problemen"));
        }
    }

    /** {@code zaak}: the gezinsplan-zaak, with {@code koppelen}. */
    record Beslissen(Optional<String> besluit, Optional<String> zaak) {

        Opschaling.Besluit keuze() {
            Opschaling.Besluit keuze = Aanvraagverzoek.keuze(Opschaling.Besluit.class, besluit.orElse(""), "besluit");
            if (keuze == Opschaling.Besluit.KOPPELEN && zaak.isEmpty()) {
                throw fout("zaak", "Noem de zaak van het gezinsplan");
            }
            return keuze;
        }

        Optional<Zaakidentificatie> aan() {
            return zaak.map(Zaakidentificatie::new);
        }
    }

    private static Optional<String> tekst(Optional<String> waarde, String veld, int hoogstens) {
        Optional<String> tekst = waarde.map(String::strip).filter(t -> !t.isEmpty());
        if (tekst.filter(t -> t.length() > hoogstens).isPresent()) {
            throw fout(veld, "Ten hoogste " + hoogstens + " tekens");
        }
        return tekst;
    }

    private static String eis(Optional<String> waarde, String veld) {
        return tekst(waarde, veld, 200).orElseThrow(() -> fout(veld, "Vul dit in"));
    }

    private static LocalDate dag(String tekst, String veld) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw fout(veld, "Schrijf de datum als jjjj-mm-dd");
        }
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Keuze.uit(soort, waarde, veld, EnkelvoudigFout.ONVOLLEDIG);
    }

    private static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(EnkelvoudigFout.ONVOLLEDIG, List.of(new Foutdetail(veld, tekst)));
    }
}
