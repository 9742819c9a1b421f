package nl.zaakregie.api.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A form by which an inwoner asks for something: StUF-EF (bbaLk01) or a creeerZaak of an e-form server whose zaaktype is
 * configured as aanvraag. Processed by the plugin that turns it into a case.
 *
 * @param afzender StUF applicatie of the sender
 * @param zaak identification the sender was given by us beforehand, to be used for the case; empty: take a new one
 * @param aanvraagnummer number of the sender, for the confirmation; empty when it gave none
 * @param formulier kind of form: entiteittype of StUF-EF in lower case (bba) or the code of the zaaktype
 * @param zaaktype our key of the zaaktype, by configuration
 * @param aanvragers who asks; the first is the aanvrager, others (partner) ask along; at least one
 * @param contact how the aanvrager wants to be reached; empty when not given
 * @param bijlagen files in the message itself; later ones arrive as {@link BijlageOntvangen}
 * @param gegevens fields of the form by path, e.g. {@code inkomsten[2]/bedragNetto}: nested parts are joined by a slash,
 *     parts that occur more than once are numbered from 1
 */
public record AanvraagOntvangen(
        String afzender,
        Optional<Zaakidentificatie> zaak,
        Optional<String> aanvraagnummer,
        String formulier,
        String zaaktype,
        LocalDate aanvraagdatum,
        Optional<String> omschrijving,
        Optional<String> toelichting,
        List<Persoonsgegevens> aanvragers,
        Optional<String> contact,
        List<Bijlage> bijlagen,
        Map<String, String> gegevens)
        implements InkomendBericht {

    public AanvraagOntvangen {
        aanvragers = List.copyOf(aanvragers);
        bijlagen = List.copyOf(bijlagen);
        gegevens = Map.copyOf(gegevens);
    }

    @Override
    public Optional<Zaakidentificatie> overZaak() {
        return zaak;
    }

    @Override
    public String toString() {
        return "AanvraagOntvangen[formulier=" + formulier + ", zaaktype=" + zaaktype + "]";
    }
}
