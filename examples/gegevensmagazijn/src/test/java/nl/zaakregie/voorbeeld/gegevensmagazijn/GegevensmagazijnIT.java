package nl.zaakregie.voorbeeld.gegevensmagazijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Gezagdrager;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.personen.Zoekresultaat;
import nl.zaakregie.api.personen.Zoekvraag;
import nl.zaakregie.personen.PersonenAutoConfiguration;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Gegevensmagazijnclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = GegevensmagazijnApplicatie.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
class GegevensmagazijnIT {

    private static final Inzageverzoek VERZOEK =
            new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "gezin raadplegen");

    @LocalServerPort
    private int poort;

    private ApplicationContextRunner regie = new ApplicationContextRunner();

    @BeforeEach
    void begin() {
        regie = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PersonenAutoConfiguration.class))
                .withBean(Inzage.class, DoorlatendeInzage::new)
                .withBean(Personen.class, GeheugenPersonen::metGezin)
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues(
                        "zaakregie.personen.url=" + adres(),
                        "zaakregie.personen.afzender.organisatie=9901",
                        "zaakregie.personen.afzender.applicatie=Zaakregie",
                        "zaakregie.personen.systeem.organisatie=9901",
                        "zaakregie.personen.systeem.applicatie=Gegevensmagazijn");
    }

    @Test
    @Tag("INV-29")
    @Tag("koppelvlak:vraagPersoon:3.10:gegevensmagazijn:server")
    @Tag("koppelvlak:vraagPersoon:3.10:regiesysteem:client")
    void geeftEenPersoonMetKinderenOudersEnAdres() {
        regie.run(context -> {
            Ingeschrevene sanne = opBsn(context.getBean(Personenbron.class), Gezin.SANNE);

            assertThat(sanne.gegevens().volledigeNaam()).isEqualTo("Sanne de Boer");
            assertThat(sanne.gegevens().gemeentecode()).contains(Gezin.WATERKERK);
            assertThat(sanne.kinderen())
                    .extracting(k -> k.gegevens().bsn())
                    .containsExactly(Gezin.ELIF.bsn(), Gezin.KEREM.bsn());
            assertThat(sanne.ouders()).extracting(o -> o.gegevens().bsn()).containsExactly(Gezin.TRUUS.bsn());
            assertThat(sanne.kinderen().get(0).gegevens().adres())
                    .isEqualTo(sanne.gegevens().adres());
        });
    }

    @Test
    void geeftGezagPartnerGeheimEnInOnderzoek() {
        regie.run(context -> {
            Personenbron bron = context.getBean(Personenbron.class);

            assertThat(opBsn(bron, Gezin.KEREM).gezag())
                    .containsExactlyInAnyOrder(Gezagdrager.OUDER1, Gezagdrager.OUDER2);
            assertThat(opBsn(bron, Gezin.MURAT).partners()).singleElement().satisfies(p -> {
                assertThat(p.persoon().gegevens().bsn()).isEqualTo(Gezin.AYLIN.bsn());
                assertThat(p.persoon().geheim()).isTrue();
                assertThat(p.persoon().gegevens().adres()).isEmpty();
            });
            assertThat(opBsn(bron, Gezin.AYLIN).gegevens().adres()).isEmpty();
            assertThat(opBsn(bron, Gezin.ANDER).inOnderzoek()).isTrue();
        });
    }

    @Test
    void vindtOpNaamEnGeboortedatumEnOpAdres() {
        regie.run(context -> {
            Personenbron bron = context.getBean(Personenbron.class);

            Zoekresultaat opNaam =
                    bron.zoek(VERZOEK, Optional.empty(), new Zoekvraag.OpNaam("Boer", LocalDate.of(1984, 3, 12)));
            Zoekresultaat opAdres = bron.zoek(
                    VERZOEK, Optional.empty(), new Zoekvraag.OpAdres("9999XA", 12, Optional.empty(), Optional.empty()));

            assertThat(opNaam.personen()).hasSize(1);
            assertThat(opAdres.personen()).hasSize(4);
            assertThat(opAdres.meer()).isFalse();
            assertThat(bron.opBsn(VERZOEK, Optional.empty(), new Bsn("999990019")))
                    .isEmpty();
        });
    }

    @Test
    void gaatMetEenVervolgvraagVerderWaarHetVorigeAntwoordEindigde() {
        Persoonsvraag vraag = Persoonsvraag.opAdres("9999XA", "12", null, null, 3);

        Persoonsantwoord eerste =
                client().vraagPersonen(nummer(), vraag).mogelijkAntwoord().orElseThrow();
        Persoonsantwoord tweede = client().vraagPersonen(
                        nummer(), vraag.na(eerste.personen().get(2).persoon()))
                .mogelijkAntwoord()
                .orElseThrow();

        assertThat(eerste.meer()).isTrue();
        assertThat(tweede.meer()).isFalse();
        assertThat(tweede.personen())
                .extracting(p -> p.persoon().bsn())
                .containsExactly(Gezin.TRUUS.bsn().orElseThrow().waarde());
    }

    @Test
    void weigertEenVraagNaarIedereenMetFo02() {
        Persoonsvraag iedereen =
                new Persoonsvraag(null, null, null, null, null, null, null, 10, null, Persoonsvraag.ALLES);

        assertThat(client().vraagPersonen(nummer(), iedereen).isBeantwoord()).isFalse();
    }

    @Test
    void zegtDatHetMagazijnWeigertWieHetNietKent() {
        regie.withPropertyValues("zaakregie.personen.afzender.applicatie=Onbekend")
                .run(context -> assertThatThrownBy(() -> opBsn(context.getBean(Personenbron.class), Gezin.SANNE))
                        .isInstanceOfSatisfying(
                                SociaalDomeinException.class,
                                e -> assertThat(e.foutcode().code()).isEqualTo("ZR-PERSONEN-0002")));
    }

    private static Ingeschrevene opBsn(Personenbron bron, Persoon persoon) {
        return bron.opBsn(VERZOEK, Optional.empty(), persoon.bsn().orElseThrow())
                .orElseThrow();
    }

    private Gegevensmagazijnclient client() {
        return new Gegevensmagazijnclient(
                StufVerbinding.naar(URI.create(adres())),
                Systeem.van("9901", "Zaakregie"),
                Systeem.van("9901", "Gegevensmagazijn"));
    }

    private String adres() {
        return "http://127.0.0.1:" + poort + "/stuf";
    }

    private static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(Instant.now()));
    }
}
