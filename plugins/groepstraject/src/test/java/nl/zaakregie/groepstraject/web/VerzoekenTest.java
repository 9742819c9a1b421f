package nl.zaakregie.groepstraject.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VerzoekenTest {

    private static final Optional<String> LEEG = Optional.of(" ");

    @Test
    void noemtAllesWatAanEenStartNietKlopt() {
        Verzoeken.Start start = new Verzoeken.Start(
                Optional.of("g1"),
                Optional.empty(),
                LEEG,
                Optional.of("clan"),
                LEEG,
                Optional.empty(),
                Optional.of("signaal"));

        wijst(() -> start.nieuw(Medewerkers.JANSEN.id()), "groep", "naam", "soort", "regisseur", "aanleiding");
    }

    @Test
    void noemtBijIederVerzoekAlleVeldenTegelijk() {
        wijst(
                () -> new Verzoeken.Lid(Optional.empty(), Optional.of("baas"), Optional.of("gast")).gecontroleerd(),
                "persoon",
                "rol",
                "soort");
        wijst(() -> new Verzoeken.Netwerk(Optional.empty(), LEEG).gecontroleerd(), "persoon", "omschrijving");
        wijst(() -> new Verzoeken.Overdracht(LEEG, Optional.empty()).gecontroleerd(), "van", "naar");
        wijst(() -> new Verzoeken.Afstemmen(LEEG, Optional.empty()).gecontroleerd("12"), "gemeentecode", "contact");
        wijst(() -> new Verzoeken.Afsluiten(Optional.empty(), Optional.empty()).gecontroleerd(), "reden", "resultaat");
        wijst(
                () -> new Verzoeken.Zaak(LEEG, Optional.empty(), LEEG).gecontroleerd(),
                "zaak",
                "zaaktype",
                "omschrijving");
        wijst(() -> new Verzoeken.Signaalbesluit(Optional.empty(), LEEG).gecontroleerd(), "besluit", "toelichting");
        wijst(() -> new Verzoeken.Hernoemen(LEEG, Optional.of("clan")).gecontroleerd(), "naam", "soort");
    }

    @Test
    void leestCodesInKleineLettersEnInHoofdletters() {
        assertThat(new Verzoeken.Afsluiten(Optional.of("doelen_behaald"), Optional.of("klaar")).alsReden())
                .isEqualTo(new Verzoeken.Afsluiten(Optional.of("DOELEN_BEHAALD"), Optional.of("klaar")).alsReden())
                .isEqualTo(Eindreden.DOELEN_BEHAALD);
    }

    private static void wijst(ThrowingCallable handeling, String... velden) {
        assertThatThrownBy(handeling).isInstanceOfSatisfying(SociaalDomeinException.class, fout -> {
            assertThat(fout.foutcode()).isEqualTo(GroepstrajectFout.ONVOLLEDIGE_INVOER);
            assertThat(fout.details()).extracting(Foutdetail::waar).containsExactly(velden);
        });
    }
}
