package nl.zaakregie.plan.web;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.plan.application.BijlageToevoegen;
import nl.zaakregie.plan.domain.Bijlage;
import org.jspecify.annotations.Nullable;

/**
 * A document to add.
 *
 * @param deelplan to whose zaak it is added; absent for the plan
 * @param titel without names
 * @param soort documenttype; "Bijlage" when absent
 * @param formaat pdf, jpg, png, txt, odt or docx
 * @param inhoud base 64, at most 10 MB of content
 */
record Bijlageverzoek(
        @Nullable UUID deelplan,
        @Nullable String titel,
        @Nullable String soort,
        @Nullable String formaat,
        @Nullable String inhoud) {

    static final int HOOGSTENS = 10 * 1024 * 1024;
    private static final int TITEL = 80;

    BijlageToevoegen.Nieuw nieuw() {
        Invoer invoer = new Invoer();
        return invoer.klaar(new BijlageToevoegen.Nieuw(
                Optional.ofNullable(deelplan).map(DeelplanId::new),
                invoer.verplicht("titel", titel, TITEL),
                invoer.tekst("soort", soort, TITEL).orElse("Bijlage"),
                invoer.keuze("formaat", formaat, Bijlage.Formaat.class),
                invoer.aanwezig("inhoud", bytes(), new byte[0])));
    }

    private Optional<byte[]> bytes() {
        try {
            return Optional.ofNullable(inhoud)
                    .map(Base64.getMimeDecoder()::decode)
                    .filter(bytes -> bytes.length > 0 && bytes.length <= HOOGSTENS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Bijlageverzoek[***]";
    }
}
