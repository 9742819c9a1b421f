package nl.zaakregie.enkelvoudig;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;

/**
 * A formal decision on one voorziening; a concept until it is sent. Masked in {@code toString}.
 *
 * @param bedrag of a pgb, in euros
 * @param mandaat who signs on behalf of whom (Awb 10:10)
 * @param bezwaarBij where and how bezwaar can be made (Awb 3:45)
 * @param verzonden day of bekendmaking (Awb 3:41); empty for a concept
 */
record Besluit(
        Optional<Uitkomst> uitkomst,
        Optional<String> omvang,
        Optional<LocalDate> ingang,
        Optional<LocalDate> einde,
        Optional<Leveringsvorm> leveringsvorm,
        Optional<String> aanbieder,
        Optional<BigDecimal> bedrag,
        Optional<String> bijdrage,
        Optional<String> grondslag,
        Optional<String> motivering,
        Optional<String> voorwaarden,
        Optional<String> mandaat,
        Optional<String> bezwaarBij,
        Optional<LocalDate> verzonden) {

    enum Uitkomst {
        TOEGEKEND("Toekenning"),
        DEELS("Gedeeltelijke toekenning"),
        AFGEWEZEN("Afwijzing");

        private final String besluittype;

        Uitkomst(String besluittype) {
            this.besluittype = besluittype;
        }

        /** Name of the type of besluit in the zakenmagazijn. */
        String besluittype() {
            return besluittype;
        }

        boolean levert() {
            return this != AFGEWEZEN;
        }
    }

    enum Leveringsvorm {
        NATURA,
        PGB
    }

    /** What is still missing before it may be sent (DOMEIN 10.2); empty when it is complete. */
    List<Foutdetail> ontbreekt() {
        List<Foutdetail> fouten = new ArrayList<>();
        eis(uitkomst, "uitkomst", "Kies toegekend, deels of afgewezen", fouten);
        eis(grondslag, "grondslag", "Noem de wetsartikelen, de verordening of de beleidsregels", fouten);
        eis(motivering, "motivering", "Motiveer het besluit: feiten, onderzoek en afweging", fouten);
        eis(mandaat, "mandaat", "Zeg namens wie wordt ondertekend", fouten);
        eis(bezwaarBij, "bezwaarBij", "Zeg waar en hoe bezwaar kan worden gemaakt", fouten);
        if (uitkomst.filter(Uitkomst::levert).isPresent()) {
            toekenning(fouten);
        }
        return List.copyOf(fouten);
    }

    private void toekenning(List<Foutdetail> fouten) {
        eis(omvang, "omvang", "Zeg wat en hoeveel wordt toegekend", fouten);
        eis(ingang, "ingang", "Geef de ingangsdatum", fouten);
        eis(leveringsvorm, "leveringsvorm", "Kies natura of pgb", fouten);
        eis(voorwaarden, "voorwaarden", "Noem de voorwaarden en plichten", fouten);
        if (leveringsvorm.filter(Leveringsvorm.PGB::equals).isPresent()) {
            eis(bedrag, "bedrag", "Geef het bedrag van het pgb", fouten);
        } else if (leveringsvorm.isPresent()) {
            eis(aanbieder, "aanbieder", "Noem de aanbieder", fouten);
        }
        ingang.flatMap(i -> einde.filter(e -> e.isBefore(i)))
                .ifPresent(e -> fouten.add(new Foutdetail("einde", "De einddatum ligt voor de ingangsdatum")));
    }

    private static void eis(Optional<?> waarde, String veld, String tekst, List<Foutdetail> fouten) {
        if (waarde.isEmpty()) {
            fouten.add(new Foutdetail(veld, tekst));
        }
    }

    boolean isVerzonden() {
        return verzonden.isPresent();
    }

    boolean levert() {
        return isVerzonden() && uitkomst.filter(Uitkomst::levert).isPresent();
    }

    Besluit verzend(LocalDate dag) {
        return new Besluit(
                uitkomst,
                omvang,
                ingang,
                einde,
                leveringsvorm,
                aanbieder,
                bedrag,
                bijdrage,
                grondslag,
                motivering,
                voorwaarden,
                mandaat,
                bezwaarBij,
                Optional.of(dag));
    }

    @Override
    public String toString() {
        return "Besluit[***]";
    }
}
