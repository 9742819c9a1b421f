package nl.zaakregie.signalen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Mededeling;
import nl.zaakregie.signalen.domain.Melder;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalnummer;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.signalen.domain.Verificatie;
import nl.zaakregie.signalen.domain.Verloop;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;

class JdbcSignaalRepositoryIT {

    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final Random TOEVAL = new Random();

    @OpElkeDatabase
    void bewaartAllesVanEenSignaal(Databasesoort soort) {
        JdbcSignaalRepository signalen = repository(soort);
        Signaal signaal = signaal("inhoud", false, NU);
        signalen.bewaar(signaal);
        Koppeling koppeling = new Koppeling(DossierId.nieuw(), true, NU);

        signalen.koppel(signaal.id(), koppeling);
        signalen.koppel(signaal.id(), koppeling);
        signalen.telHerhaling(signaal.id());
        Signaal beoordeeld = signaal.metStatus(Signaalstatus.IN_BEOORDELING)
                .beoordeel(new Beoordeling(
                        Besluit.KOPPEL,
                        "hoort erbij",
                        Medewerkers.SMIT.id(),
                        NU,
                        Optional.of(Medewerkers.VOS.id()),
                        Optional.of(koppeling.traject()),
                        Optional.of("Veilig Thuis")))
                .ofFout()
                .voegBetrokkeneToe(new Betrokkene(Optional.of(Gezin.KEREM.id()), Optional.empty()))
                .ofFout()
                .verifieer(new Verificatie(Betrouwbaarheid.GEVERIFIEERD, "gebeld", Medewerkers.SMIT.id(), NU))
                .deelMee(new Mededeling(
                        Mededeling.Ontvanger.BETROKKENE,
                        Mededeling.Wijze.GESPREK,
                        "verteld",
                        Medewerkers.SMIT.id(),
                        NU))
                .ofFout()
                .vervalOp(LocalDate.of(2027, 1, 1));
        signalen.wijzig(beoordeeld);

        Signaal gelezen = signalen.vind(signaal.id()).orElseThrow();
        assertThat(gelezen)
                .usingRecursiveComparison()
                .ignoringFields("versie", "koppelingen", "herhaald")
                .isEqualTo(beoordeeld);
        assertThat(gelezen.koppelingen()).containsExactly(koppeling);
        assertThat(gelezen.herhaald()).isEqualTo(1);
        assertThat(gelezen.versie()).isEqualTo(1);
    }

    @OpElkeDatabase
    void vindtSignalenOverPersonenEnMetStatusSpoedEerst(Databasesoort soort) {
        JdbcSignaalRepository signalen = repository(soort);
        Signaal rustig = signaal("een", false, NU.minusSeconds(60));
        Signaal spoed = signaal("twee", true, NU);
        signalen.bewaar(rustig);
        signalen.bewaar(spoed);

        assertThat(signalen.metStatus(Set.of(Signaalstatus.ONTVANGEN), Bladzijde.EERSTE))
                .extracting(Signaal::id)
                .containsExactly(spoed.id(), rustig.id());
        assertThat(signalen.over(List.of(Gezin.SANNE.id()), NU.minusSeconds(30)))
                .extracting(Signaal::id)
                .containsExactly(spoed.id());
        assertThat(signalen.over(List.of(Gezin.ANDER.id()), Instant.EPOCH)).isEmpty();
        assertThat(signalen.over(List.of(), Instant.EPOCH)).isEmpty();
        assertThat(signalen.metStatus(Set.of(), Bladzijde.EERSTE)).isEmpty();
        assertThat(signalen.vindGelijke(spoed.vingerafdruk(), NU.minusSeconds(1))
                        .map(Signaal::id))
                .contains(spoed.id());
        assertThat(signalen.vindGelijke(spoed.vingerafdruk(), NU)).isEmpty();
    }

    @OpElkeDatabase
    void laatDezelfdeMeldingNietTweemaalTegelijkToe(Databasesoort soort) {
        JdbcSignaalRepository signalen = repository(soort);
        signalen.bewaar(signaal("inhoud", false, NU));

        assertThatThrownBy(() -> signalen.bewaar(signaal("inhoud", false, NU)))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.GELIJKTIJDIG_GEMELD));
    }

    @OpElkeDatabase
    void overschrijftGeenWijzigingVanEenAnder(Databasesoort soort) {
        JdbcSignaalRepository signalen = repository(soort);
        Signaal signaal = signaal("inhoud", false, NU);
        signalen.bewaar(signaal);
        signalen.wijzig(signaal);

        assertThatThrownBy(() -> signalen.wijzig(signaal))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.GELIJKTIJDIG_GEWIJZIGD));
    }

    private static JdbcSignaalRepository repository(Databasesoort soort) {
        return new JdbcSignaalRepository(soort.vers("signalen").jdbc());
    }

    private static Signaal signaal(String inhoud, boolean spoed, Instant ontvangen) {
        return new Signaal(
                SignaalId.nieuw(),
                Signaalnummer.nieuw(LocalDate.of(2026, 11, 23), TOEVAL),
                DossierId.nieuw(),
                ontvangen,
                new Herkomst(Kanaal.STUF, "SUITE", Optional.of(new Zaakidentificatie("9901-SUITE-1"))),
                new Melder(Optional.empty(), Optional.empty(), Optional.of("bang"), "buur"),
                "situatie",
                inhoud,
                new Kenmerken(
                        Optional.of("overlast"),
                        Set.of(Leefdomein.ADL, Leefdomein.HUISVESTING),
                        spoed,
                        false,
                        true,
                        true),
                List.of(
                        new Betrokkene(Optional.of(Gezin.SANNE.id()), Optional.empty()),
                        new Betrokkene(Optional.empty(), Optional.of("een jongen"))),
                List.of(),
                Signaalstatus.ONTVANGEN,
                Optional.empty(),
                Verloop.LEEG,
                Optional.empty(),
                0,
                0);
    }
}
