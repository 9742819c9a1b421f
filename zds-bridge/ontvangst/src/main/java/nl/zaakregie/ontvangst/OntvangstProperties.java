package nl.zaakregie.ontvangst;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of ontvangst.
 *
 * @param formulieren which forms are taken and what they become; a zaaktype that is not named here goes as a zaak to the
 *     plugin that knows it
 * @param navraagElke time between two looks at what must be asked of the zakenmagazijn; at least a second
 * @param onthoud how long a message is recognised when it comes again; at least a day
 * @param bundel how many messages that come at the same time are stored in one transaction at most; 1 for each alone
 */
@ConfigurationProperties("zaakregie.ontvangst")
public record OntvangstProperties(
        @DefaultValue List<Formulierkeuze> formulieren,
        @DefaultValue("10s") Duration navraagElke,
        @DefaultValue("90d") Duration onthoud,
        @DefaultValue("32") int bundel) {

    public OntvangstProperties {
        formulieren = List.copyOf(formulieren);
        if (onthoud.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException(
                    "zaakregie.ontvangst.onthoud is minstens 1d: zenders herhalen een bericht");
        }
        if (bundel < 1) {
            throw new IllegalArgumentException("zaakregie.ontvangst.bundel is minstens 1");
        }
    }

    Optional<Formulierkeuze> keuze(String formulier) {
        return formulieren.stream().filter(f -> f.formulier().equals(formulier)).findFirst();
    }

    /**
     * One kind of form.
     *
     * @param formulier kind of form of StUF-EF in lower case (bba), or the code of the zaaktype of a creeerZaak
     * @param wordt aanvraag or melding
     * @param zaaktype our key of the zaaktype for an aanvraag, or the zaaktypecode of a melding (such as SIGNAALSD)
     * @param omschrijving what the form is about, for who handles it
     * @param documenttype of its attachments
     * @param magazijn the zaak that a melding gets in the zakenmagazijn, so that attachments have a place; absent for none
     */
    public record Formulierkeuze(
            String formulier,
            Bestemming wordt,
            String zaaktype,
            @DefaultValue("Formulier") String omschrijving,
            @DefaultValue("Bijlage") String documenttype,
            @Nullable Magazijnzaak magazijn) {}

    /**
     * The zaak of a melding in the zakenmagazijn.
     *
     * @param zaaktype our key of its zaaktype
     * @param medewerker identification of the employee who is its initiator, such as that of the meldpunt
     */
    public record Magazijnzaak(
            String zaaktype,
            String medewerker,
            String achternaam,
            @DefaultValue("Behandelaar") String rol) {}
}
