package nl.zaakregie.klantcontact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/**
 * A contact outside any groepstraject as it is offered for release.
 *
 * @param vervolg zaaktype of the aanvraag that was started from it
 */
record Intakeweergave(
        @Gegeven(INTAKE) UUID id,
        @Gegeven(INTAKE) Optional<SignaalId> signaal,
        @Gegeven(INTAKE) Instant moment,
        @Gegeven(INTAKE) String kanaal,
        @Gegeven(INTAKE) String initiatief,
        @Gegeven(INTAKE) MedewerkerId medewerker,
        @Gegeven(INTAKE) Set<PersoonId> personen,
        @Gegeven(INTAKE) String onderwerp,
        @Gegeven(INTAKE) Optional<String> tekst,
        @Gegeven(INTAKE) boolean terugbellen,
        @Gegeven(INTAKE) Optional<Instant> gebeld,
        @Gegeven(INTAKE) Optional<String> vervolg) {

    static final String INTAKE = "klantcontact.intake";

    static Aangeboden<Intakeweergave> van(Klantcontact k) {
        return new Aangeboden<>(
                new Intakeweergave(
                        k.id(),
                        k.betreft() instanceof Betreft.Signaal s ? Optional.of(s.signaal()) : Optional.empty(),
                        k.moment(),
                        Code.van(k.inhoud().kanaal()),
                        Code.van(k.inhoud().initiatief()),
                        k.medewerker(),
                        k.personen(),
                        k.inhoud().onderwerp(),
                        k.inhoud().tekst(),
                        k.terugbellen(),
                        k.gebeld(),
                        k.vervolg()),
                Optional.empty(),
                k.personen());
    }
}
