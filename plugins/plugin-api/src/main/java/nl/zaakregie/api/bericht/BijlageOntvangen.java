package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A file that follows an aanvraag or melding in a message of its own (voegZaakdocumentToe). It may be offered before that
 * aanvraag or melding has been processed: then processing fails as TECHNISCH and is tried again.
 *
 * @param afzender StUF applicatie of the sender, the same as that of the zaak
 * @param zaak the zaak the sender created before
 * @param bestemming what the zaak became
 * @param zaaktype our key of the zaaktype of an aanvraag; the zaaktypecode of a melding
 */
public record BijlageOntvangen(
        String afzender, Zaakidentificatie zaak, Bestemming bestemming, String zaaktype, Bijlage bijlage)
        implements InkomendBericht {

    @Override
    public Optional<Zaakidentificatie> overZaak() {
        return Optional.of(zaak);
    }

    /** What a form becomes here. */
    public enum Bestemming {
        /** Judged by a person: plugin signalen. */
        MELDING,
        /** Handled as a case of its own: plugin enkelvoudig. */
        AANVRAAG
    }
}
