package nl.zaakregie.signalen.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.api.werk.Werkitem.Prioriteit;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.MeldingBouwer;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.signalen.domain.Regeluitkomst.Gevolg;
import nl.zaakregie.signalen.domain.Regeluitkomst.Grond;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WegingIT {

    private static final Regeluitkomst R2 = new Regeluitkomst(
            "R2", Gevolg.BEOORDELEN, Optional.empty(), Optional.empty(), Prioriteit.NORMAAL, Grond.PERSONEN);
    private static final Regeluitkomst R5 = new Regeluitkomst(
            "R5",
            Gevolg.ATTENDEREN,
            Optional.of("Bel het crisisteam"),
            Optional.of(Rol.TRIAGIST),
            Prioriteit.HOOG,
            Grond.ZELF);

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-10")
    void teltEenEnkelSignaalAlsEen() {
        Feiten feiten = weeg(meld("een", Leefdomein.FINANCIEN, Gezin.SANNE));

        assertThat(feiten.signalen()).isEqualTo(1);
        assertThat(feiten.domeinen()).isEqualTo(1);
        assertThat(feiten.adresDomeinen()).isZero();
        assertThat(feiten.kindEnVolwassene()).isFalse();
    }

    @Test
    @Tag("INV-10")
    @Tag("AF-07.5")
    void brengtMeldingenUitVerschillendeDomeinenOverDezelfdePersoonBijeen() {
        meld("een", Leefdomein.FINANCIEN, Gezin.SANNE);
        o.klok.verder(Duration.ofDays(30));

        Feiten feiten = weeg(meld("twee", Leefdomein.ONDERWIJS, Gezin.SANNE));

        assertThat(feiten.signalen()).isEqualTo(2);
        assertThat(feiten.domeinen()).isEqualTo(2);
        assertThat(feiten.zelfdeDomein()).isEqualTo(1);
    }

    @Test
    void kijktVoorHetzelfdeDomeinTweemaalZoVerTerug() {
        meld("een", Leefdomein.FINANCIEN, Gezin.SANNE);
        o.klok.verder(Duration.ofDays(80));
        meld("twee", Leefdomein.FINANCIEN, Gezin.SANNE);
        o.klok.verder(Duration.ofDays(80));

        Feiten feiten = weeg(meld("drie", Leefdomein.FINANCIEN, Gezin.SANNE));

        assertThat(feiten.signalen()).isEqualTo(2);
        assertThat(feiten.zelfdeDomein()).isEqualTo(3);
    }

    @Test
    void zietKindEnVolwasseneOpEenAdres() {
        meld("een", Leefdomein.FINANCIEN, Gezin.SANNE);

        Feiten feiten = weeg(meld("twee", Leefdomein.ONDERWIJS, Gezin.KEREM));

        assertThat(feiten.kindEnVolwassene()).isTrue();
        assertThat(feiten.adresDomeinen()).isEqualTo(2);
        assertThat(feiten.jeugd()).isEqualTo(1);
        assertThat(feiten.signalen()).isEqualTo(1);
    }

    @Test
    void teltMeldingenOverJeugdigenOpEenAdres() {
        meld("een", Leefdomein.ONDERWIJS, Gezin.ELIF);

        assertThat(weeg(meld("twee", Leefdomein.ONDERWIJS, Gezin.KEREM)).jeugd())
                .isEqualTo(2);
    }

    @Test
    @Tag("AF-07.5")
    void laatWatOnjuistBleekNietMeetellen() {
        SignaalId onjuist = meld("een", Leefdomein.FINANCIEN, Gezin.SANNE);
        o.verifieren.uitvoeren(onjuist, Betrouwbaarheid.ONJUIST, "adres verwisseld");

        assertThat(weeg(meld("twee", Leefdomein.ONDERWIJS, Gezin.SANNE)).signalen())
                .isEqualTo(1);
    }

    @Test
    @Tag("INV-20")
    void teltGeenSignaalDatAlleenEenVertrouwelijkTrajectMagKennen() {
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        o.koppelen.uitvoeren(meld("een", Leefdomein.FINANCIEN, Gezin.ELIF), vertrouwelijk);

        assertThat(weeg(meld("twee", Leefdomein.ONDERWIJS, Gezin.KEREM)).jeugd())
                .isEqualTo(1);
    }

    @OpElkeDatabase
    @Tag("AF-07.3")
    void onthoudtWelkeRegelOpWelkeSignalenSteunt(Databasesoort soort) {
        Opstelling een = Opstelling.op(soort.vers("signalen"));
        een.regels = List.of(R2, R5);
        SignaalId eerste = een.registreren
                .uitvoeren(MeldingBouwer.eenMelding()
                        .over(Gezin.SANNE)
                        .metInhoud("een")
                        .maak())
                .ofFout()
                .id();
        een.zoek(eerste);
        SignaalId tweede = een.registreren
                .uitvoeren(MeldingBouwer.eenMelding()
                        .over(Gezin.SANNE)
                        .metInhoud("twee")
                        .maak())
                .ofFout()
                .id();

        assertThat(een.wegen.uitvoeren(tweede).code()).isEqualTo("beoordelen");
        een.wegen.uitvoeren(tweede);

        assertThat(een.wegingen.van(tweede)).hasSize(2).first().satisfies(r -> {
            assertThat(r.regel()).isEqualTo("R2");
            assertThat(r.gronden()).containsExactly(eerste);
        });
        assertThat(een.wegingen.open(Set.of(Rol.TRIAGIST)))
                .extracting(a -> a.titel())
                .containsExactly("Bel het crisisteam");
        assertThat(een.wegingen.doeAf(tweede, "R5", Medewerkers.SMIT.id(), een.klok.instant()))
                .isTrue();
        assertThat(een.wegingen.open(Set.of(Rol.TRIAGIST))).isEmpty();
        assertThat(een.wegingen.open(Set.of())).isEmpty();
    }

    @Test
    @Tag("AF-07.6")
    void zetEenAttenderingInDeWerkvoorraadTotZijIsAfgedaan() {
        o.regels = List.of(R5);
        SignaalId id = meld("een", Leefdomein.JUSTITIE_VEILIGHEID, Gezin.SANNE);
        o.wegen.uitvoeren(id);
        Attenderingen bron = new Attenderingen(o.wegingen, o.signalen);

        assertThat(bron.werk(o.gebruikers.huidige())).singleElement().satisfies(rij -> {
            assertThat(rij.titel()).isEqualTo("Bel het crisisteam");
            assertThat(rij.prioriteit()).isEqualTo(Werkitem.Prioriteit.HOOG);
            assertThat(rij.onderwerp()).contains(id.toString());
        });
        assertThat(o.afdoen.uitvoeren(id, "R5")).isEqualTo(Uitkomst.gelukt("R5"));
        assertThat(o.afdoen.uitvoeren(id, "R5")).isEqualTo(Uitkomst.geweigerd(SignaalFout.ONBEKENDE_REGEL));
        assertThat(bron.werk(o.gebruikers.huidige())).isEmpty();
    }

    @OpElkeDatabase
    @Tag("AF-12.2")
    void eenAttenderingStaatBijHaarEigenTeamOfBijDatVanHetSignaal(Databasesoort soort) {
        Opstelling een = Opstelling.op(soort.vers("signalen"));
        Regeluitkomst schuldhulp = new Regeluitkomst(
                "R11",
                Gevolg.ATTENDEREN,
                Optional.of("Bied een gesprek aan"),
                Optional.of(Rol.BEHANDELAAR),
                Prioriteit.NORMAAL,
                Grond.ZELF);
        een.regels = List.of(R5, schuldhulp);
        een.teams.put("signaal", Map.of("team", "Meldpunt", "rol", "triagist"));
        een.teams.put("attendering", Map.of("team", "Schuldhulp", "rol", "behandelaar"));

        SignaalId id = een.registreren
                .uitvoeren(MeldingBouwer.eenMelding().over(Gezin.SANNE).maak())
                .ofFout()
                .id();
        een.zoek(id);
        een.wegen.uitvoeren(id);

        assertThat(een.wegingen.open(Set.of(Rol.TRIAGIST, Rol.BEHANDELAAR)))
                .extracting(a -> a.regel(), a -> a.team())
                .containsExactly(tuple("R11", Optional.of("Schuldhulp")), tuple("R5", Optional.of("Meldpunt")));
        assertThat(new Attenderingen(een.wegingen, een.signalen).werk(Medewerkers.SMIT))
                .extracting(Werkitem::team)
                .containsExactly(Optional.of("Meldpunt"));
    }

    private SignaalId meld(String inhoud, Leefdomein domein, Persoon wie) {
        return o.meld(MeldingBouwer.eenMelding()
                .over(wie)
                .in(domein)
                .metInhoud(inhoud)
                .maak());
    }

    private Feiten weeg(SignaalId id) {
        o.wegen.uitvoeren(id);
        return o.gewogen.orElseThrow();
    }
}
