package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * An aanvraag as it came in, not yet checked. Masked in {@code toString}.
 *
 * @param producten what is asked for; empty: one voorziening, of the zaaktype itself
 * @param afgeschaaldVan what it was part of until now; empty for what somebody asks for himself
 * @param zaak number the sender was given for it beforehand; empty: take a new one
 */
record NieuweAanvraag(
        Aanvraag.Soort soort,
        String zaaktype,
        Aanvraag.Kanaal kanaal,
        Persoonsopgave aanvrager,
        LocalDate ontvangen,
        Optional<String> vraag,
        List<String> producten,
        Optional<DossierId> hoortBij,
        Optional<String> bron,
        Optional<MedewerkerId> behandelaar,
        Optional<Zaakidentificatie> zaak,
        Optional<Herkomst> afgeschaaldVan) {

    /** The groepstraject something goes on from without regie. */
    record Herkomst(DossierId traject, boolean vertrouwelijk) {}

    NieuweAanvraag {
        producten = List.copyOf(producten);
    }

    @Override
    public String toString() {
        return "NieuweAanvraag[***]";
    }
}
