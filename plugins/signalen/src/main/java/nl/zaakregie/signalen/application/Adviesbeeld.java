package nl.zaakregie.signalen.application;

import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Adviesfeiten;
import nl.zaakregie.signalen.domain.Beoordelingsadvies;

/**
 * Advice on a signal and what it rests on, so that the assessor can weigh it.
 *
 * @param informeren whether the persons concerned are best told now
 */
public record Adviesbeeld(
        @Gegeven("signalen.kenmerken") SignaalId signaal,
        @Gegeven("signalen.samenhang") String advies,
        @Gegeven("signalen.samenhang") boolean informeren,
        @Gegeven("signalen.samenhang") String reden,
        @Gegeven("signalen.samenhang") Grond grond) {

    /** What the table was told. */
    public record Grond(
            String soort,
            boolean traject,
            String betrouwbaarheid,
            boolean veiligheidInGeding,
            Optional<Boolean> inwoner,
            Optional<Boolean> hulpvraag,
            int signalen,
            int domeinen) {}

    static Adviesbeeld van(SignaalId signaal, Adviesfeiten f, Beoordelingsadvies advies) {
        return new Adviesbeeld(
                signaal,
                Code.van(advies.richting()),
                advies.informeren(),
                advies.reden(),
                new Grond(
                        f.soort(),
                        f.traject(),
                        Code.van(f.betrouwbaarheid()),
                        f.veiligheid(),
                        f.inwoner(),
                        f.hulpvraag(),
                        f.signalen(),
                        f.domeinen()));
    }
}
