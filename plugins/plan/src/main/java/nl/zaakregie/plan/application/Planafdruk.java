package nl.zaakregie.plan.application;

import java.time.LocalDate;
import java.util.List;

/**
 * What is printed of a plan: texts as they appear, in Dutch. Holds names: it is for the document only.
 *
 * @param exemplaarVoor name of the client this copy is for; empty text for the plan as a whole
 * @param handtekeningen under the version agreed last
 * @param vastgesteld empty text when this version was not agreed
 */
public record Planafdruk(
        int versie,
        LocalDate datum,
        String vastgesteld,
        String regisseur,
        List<String> groepsleden,
        List<Rij> problemen,
        List<Doelregel> doelen,
        List<Actieregel> acties,
        List<Deelplanregel> deelplannen,
        String samenvatting,
        String exemplaarVoor,
        List<Handtekening> handtekeningen) {

    public record Rij(String leefdomein, String omschrijving, String voorWie) {}

    public record Doelregel(
            int nummer,
            String leefdomein,
            String omschrijving,
            String voorWie,
            String indicator,
            String termijn,
            String status) {}

    public record Actieregel(
            int nummer, String omschrijving, String uitvoerder, String wanneer, String doel, String status) {}

    public record Deelplanregel(
            int nummer,
            String naam,
            String voorWie,
            String doelen,
            String behandelaar,
            String uitvoerder,
            String planning) {}

    public record Handtekening(String naam, String partij, String wijze, String op) {}

    @Override
    public String toString() {
        return "Planafdruk[***]";
    }
}
