package nl.zaakregie.signalen.application;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.SignaalGeregistreerd;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaalRegistrerenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("AF-08.2")
    void geeftEenOntvangstbewijsMetNummerEnOpentEenDossier() {
        Ontvangstbewijs bewijs =
                o.registreren.uitvoeren(eenMelding().over(Gezin.SANNE).maak()).ofFout();

        Signaal signaal = o.signaal(bewijs.id());
        assertThat(bewijs.nummer()).isEqualTo(signaal.nummer().waarde());
        assertThat(bewijs.herhaling()).isFalse();
        assertThat(signaal.personen()).containsExactly(Gezin.SANNE.id());
        assertThat(signaal.status()).isEqualTo(Signaalstatus.ONTVANGEN);
        assertThat(o.dossiers.vind(signaal.dossier()).orElseThrow().model()).isEqualTo("signaal");
        assertThat(o.dossiers.gegeven(signaal.dossier(), "signaal"))
                .contains(bewijs.id().toString());
        assertThat(o.gebeurtenissen.gepubliceerd())
                .containsExactly(new SignaalGeregistreerd(bewijs.id(), signaal.dossier()));
    }

    @Test
    @Tag("AF-12.2")
    void landtBijHetTeamDatDeTabelNoemt() {
        o.teams.put("signaal", Map.of("team", "Meldpunt", "rol", "triagist"));
        SignaalId id = o.meld(eenMelding()
                .over(Gezin.SANNE, Gezin.KEREM)
                .in(Leefdomein.FINANCIEN)
                .metVeiligheidInGeding()
                .maak());

        assertThat(o.dossiers.vind(o.signaal(id).dossier()).orElseThrow().team())
                .contains("Meldpunt");
        assertThat(o.teamvragen)
                .containsExactly(Map.of(
                        "soort", "signaal",
                        "leefdomein", "financien",
                        "jeugd", true,
                        "vertrouwelijk", false,
                        "veiligheid", true));
    }

    @Test
    void heeftGeenTeamAlsDeTabelNietsOfEenAndereRolNoemt() {
        o.teams.put("signaal", Map.of("team", "Wijkteam", "rol", "regisseur"));

        SignaalId id = o.meld(Gezin.SANNE);

        assertThat(o.dossiers.vind(o.signaal(id).dossier()).orElseThrow().team())
                .isEmpty();
    }

    @Test
    @Tag("AF-07.1")
    void bewaartNietsVanEenOnvolledigeMelding() {
        Uitkomst<Ontvangstbewijs> uitkomst =
                o.registreren.uitvoeren(eenMelding().maak());

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class,
                        w -> assertThat(w.foutcode()).isEqualTo(SignaalFout.MELDING_ONVOLLEDIG));
        assertThat(o.gebeurtenissen.gepubliceerd()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB", "TELEFOON", "BALIE", "API", "STUF"})
    @Tag("AF-08.1")
    void neemtEenMeldingLangsIederKanaalAan(Kanaal kanaal) {
        Ontvangstbewijs bewijs = o.registreren
                .uitvoeren(eenMelding().over(Gezin.SANNE).via(kanaal).maak())
                .ofFout();

        assertThat(o.signaal(bewijs.id()).herkomst().kanaal()).isEqualTo(kanaal);
    }

    @Test
    void herkentDezelfdeMeldingEnGeeftHetzelfdeBewijs() {
        Ontvangstbewijs eerste = o.registreren
                .uitvoeren(eenMelding()
                        .over(Gezin.SANNE)
                        .metInhoud("Achterstand  van drie maanden")
                        .maak())
                .ofFout();

        Ontvangstbewijs tweede = o.registreren
                .uitvoeren(eenMelding()
                        .over(Gezin.SANNE)
                        .metInhoud("achterstand van drie maanden ")
                        .maak())
                .ofFout();

        assertThat(tweede.nummer()).isEqualTo(eerste.nummer());
        assertThat(tweede.herhaling()).isTrue();
        assertThat(o.signaal(eerste.id()).herhaald()).isEqualTo(1);
        assertThat(o.gebeurtenissen.gepubliceerd(SignaalGeregistreerd.class)).hasSize(1);
    }

    @Test
    void zietEenMeldingOverEenAnderOfVeelLaterAlsNieuw() {
        SignaalId eerste = o.meld(Gezin.SANNE);

        SignaalId overEenAnder = o.meld(Gezin.KEREM);
        o.klok.verder(Duration.ofDays(8));
        SignaalId later = o.meld(Gezin.SANNE);

        assertThat(later).isNotEqualTo(eerste).isNotEqualTo(overEenAnder);
    }

    @Test
    @Tag("INV-29")
    void verandertNietsAanWatDeBronVertelde() {
        var getypt = new nl.zaakregie.api.kern.Persoonsopgave(
                Optional.empty(),
                Gezin.SANNE.bsn().map(b -> b.waarde()),
                Optional.of("Verkeerd"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        o.meld(eenMelding().over(getypt).maak());

        assertThat(o.personen.vind(Gezin.SANNE.id())).contains(Gezin.SANNE.gegevens());
    }

    @Test
    void houdtWieNietTeNoemenIsAlsOmschrijving() {
        SignaalId id =
                o.meld(eenMelding().overIemand("een jongen met een rode jas").maak());

        assertThat(o.signaal(id).personen()).isEmpty();
        assertThat(o.signaal(id).betrokkenen().get(0).omschrijving()).contains("een jongen met een rode jas");
    }
}
