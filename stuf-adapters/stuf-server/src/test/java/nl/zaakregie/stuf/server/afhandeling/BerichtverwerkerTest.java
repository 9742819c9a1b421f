package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterInGeheugen;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.Schemacontrole;
import nl.zaakregie.stuf.server.Testbericht;
import nl.zaakregie.stuf.server.Volgordeafspraak;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.Verzoek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BerichtverwerkerTest {

    private static final Systeem EIGEN = Systeem.van("9901", "Zakenmagazijn");

    private final List<Berichtkop> gedaan = new ArrayList<>();
    private final Beleid beleid = new Beleid();
    private final List<Uitwisseling> genoteerd = new ArrayList<>();
    private Berichtenlog log = genoteerd::add;
    private Berichtregister register = new BerichtregisterInGeheugen();
    private Behandeling behandeling = Behandeling.bevestigd((kop, bericht) -> gedaan.add(kop));

    static List<Testbericht> berichten() {
        return Testbericht.alle();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void brengtElkBerichtBijZijnDienst(Testbericht bericht) {
        assertThat(goed(verstuur(bericht, bericht.service().soapAction())))
                .contains("<StUF:berichtcode>" + (bericht.service().asynchroon() ? "Bv03" : ""));

        assertThat(gedaan).extracting(Berichtkop::service).containsExactly(bericht.service());
        assertThat(gedaan.get(0).zender()).contains(Systeem.van("9901", "Suite"));
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void herkentElkBerichtOokZonderSoapAction(Testbericht bericht) {
        goed(verstuur(bericht, null));

        assertThat(gedaan).extracting(Berichtkop::service).containsExactly(bericht.service());
    }

    @Test
    void bevestigtMetKruisverwijzingEnVerwisseldePartijen() {
        assertThat(goed(verstuur(Testbericht.lees("zds12-creeerZaak"))))
                .contains("<StUF:Bv03Bericht")
                .contains("<StUF:crossRefnummer>REF-1</StUF:crossRefnummer>")
                .containsSubsequence("<StUF:zender>", "Zakenmagazijn", "<StUF:ontvanger>", "Suite");
    }

    @Test
    void noteertWieWatWanneerEnMetWelkResultaat() {
        verstuur(Testbericht.lees("zds12-creeerZaak"));

        assertThat(genoteerd).singleElement().satisfies(regel -> {
            assertThat(regel.richting()).isEqualTo(Richting.INKOMEND);
            assertThat(regel.afloop()).isEqualTo(Uitwisseling.Afloop.goed("Bv03"));
            assertThat(regel.bericht().service()).contains(StufService.ZDS12_CREEER_ZAAK);
            assertThat(regel.bericht().zender()).contains(Systeem.van("9901", "Suite"));
            assertThat(regel.bericht().referentienummer()).contains("REF-1");
            assertThat(regel.bericht().zaakidentificatie())
                    .hasValueSatisfying(zaak -> assertThat(zaak).startsWith("9901"));
        });
    }

    @Test
    void noteertEenWeigeringMetHaarCode() {
        beleid.weigering = new StufFout(StufFoutcode.STUF013, "zender");

        verstuur(Testbericht.lees("zds12-creeerZaak"));

        assertThat(genoteerd)
                .extracting(Uitwisseling::afloop)
                .containsExactly(new Uitwisseling.Afloop("Fo03", Optional.of("StUF013")));
    }

    @Test
    void beantwoordtOokAlsHetLogFaalt() {
        log = regel -> {
            throw new IllegalStateException("log is vol");
        };

        assertThat(goed(verstuur(Testbericht.lees("zds12-creeerZaak")))).contains("Bv03");
    }

    @Test
    void geeftOpEenHerhalingHetzelfdeAntwoordZonderTweedeGevolg() {
        Testbericht bericht = Testbericht.lees("zds12-creeerZaak");
        String eerste = goed(verstuur(bericht));

        assertThat(goed(verstuur(bericht))).isEqualTo(eerste);
        assertThat(gedaan).hasSize(1);
    }

    @Test
    void weigertHetzelfdeNummerVoorAndereInhoud() {
        Testbericht bericht = Testbericht.lees("zds12-creeerZaak");
        verstuur(bericht);

        assertThat(fout(verstuur(bericht.met("Hulp bij het huishouden", "Iets anders"))))
                .contains("<StUF:Fo03Bericht")
                .contains("StUF016")
                .contains("<StUF:crossRefnummer>REF-1</StUF:crossRefnummer>");
        assertThat(gedaan).hasSize(1);
    }

    @Test
    void verwerktEenGeweigerdBerichtOpnieuw() {
        Testbericht bericht = Testbericht.lees("zds12-updateZaak");
        behandeling = Behandeling.bevestigd((kop, b) -> {
            throw new StufFout(StufFoutcode.STUF064, "object/identificatie");
        });
        assertThat(fout(verstuur(bericht))).contains("StUF064");
        behandeling = Behandeling.bevestigd((kop, b) -> gedaan.add(kop));

        goed(verstuur(bericht));

        assertThat(gedaan).hasSize(1);
    }

    @Test
    void verbergtEenOnverwachteFoutVanDePoort() {
        behandeling = Behandeling.bevestigd((kop, b) -> {
            throw new IllegalStateException("zaak van 999905296");
        });

        assertThat(fout(verstuur(Testbericht.lees("zds12-creeerZaak"))))
                .contains("StUF058")
                .contains("<StUF:plek>server</StUF:plek>")
                .doesNotContain("999905296")
                .doesNotContain("IllegalState");
    }

    @Test
    void meldtDatOpslaanNietLukt() {
        register = new OnbereikbaarRegister();

        assertThat(fout(verstuur(Testbericht.lees("zds12-creeerZaak")))).contains("StUF046");
        assertThat(fout(verstuur(Testbericht.lees("zds12-genereerZaakIdentificatie"))))
                .contains("<StUF:Fo02Bericht")
                .contains("StUF049");
    }

    @Test
    void weigertEenVreemdeVoordatHetBerichtVerderIsGelezen() {
        beleid.weigering = new StufFout(StufFoutcode.STUF013, "zender");
        Testbericht kapotNaDeKop = Testbericht.lees("zds12-creeerZaak").met("<ZKN:object", "<ZKN:object <");

        assertThat(fout(verstuur(kapotNaDeKop))).contains("StUF013").contains(">REF-1<");
    }

    @Test
    void noemtHetElementDatNietAanHetSchemaVoldoet() {
        Testbericht fout = Testbericht.lees("zds12-creeerZaak")
                .met("<ZKN:startdatum>20261120<", "<ZKN:startdatum>999905296-gisteren<");

        assertThat(fout(verstuur(fout)))
                .contains("StUF055")
                .contains("creeerZaak_ZakLk01/object/startdatum: waarde heeft niet de voorgeschreven vorm")
                .doesNotContain("gisteren")
                .doesNotContain("999905296")
                .doesNotContain("cvc-");
        assertThat(gedaan).isEmpty();
    }

    @Test
    void laatEenSchemafoutDoorVanEenZenderDieNietStrengWordtGehouden() {
        beleid.schemacontrole = Schemacontrole.WAARSCHUW;
        Testbericht verkeerdeVolgorde = Testbericht.lees("zds12-creeerZaak")
                .met("    <ZKN:startdatum>20261120</ZKN:startdatum>\n", "")
                .met(
                        "<ZKN:zaakniveau>1</ZKN:zaakniveau>",
                        "<ZKN:zaakniveau>1</ZKN:zaakniveau><ZKN:startdatum>20261120</ZKN:startdatum>");

        goed(verstuur(verkeerdeVolgorde));
        beleid.schemacontrole = Schemacontrole.STRENG;

        assertThat(fout(verstuur(verkeerdeVolgorde.metReferentie("REF-2"))))
                .contains("startdatum: element hoort hier niet of staat op de verkeerde plaats");
    }

    @Test
    void antwoordtOpHalveXmlMetHetNummerDatAlGelezenWas() {
        Testbericht heel = Testbericht.lees("zds12-creeerZaak");
        Testbericht half =
                new Testbericht("half", heel.xml().substring(0, heel.xml().length() / 2));

        assertThat(fout(verstuur(half, null))).contains("StUF055").contains("<StUF:crossRefnummer>REF-1<");
    }

    @Test
    void weigertEenDienstDieHierNietWordtAangeboden() {
        Testbericht vraag = Testbericht.lees("zds12-geefZaakdetails");

        assertThat(fout(verwerker()
                        .behandel(new Verzoek(PortType.ONTVANG_ASYNCHROON, Optional.empty(), vraag.lezer()))))
                .contains("<StUF:Fo03Bericht")
                .contains("StUF040");
        assertThat(fout(verwerker(Map.of())
                        .behandel(new Verzoek(PortType.BEANTWOORD_VRAAG, Optional.empty(), vraag.lezer()))))
                .contains("<StUF:Fo02Bericht")
                .contains("StUF040");
    }

    @Test
    void neemtVrijeBerichtenVanBeideVersiesOpBeideAdressenAan() {
        Testbericht bericht = Testbericht.lees("zds11-genereerZaakIdentificatie");

        goed(verwerker()
                .behandel(new Verzoek(PortType.VERWERK_SYNCHROON_VRIJ_BERICHT, Optional.empty(), bericht.lezer())));

        assertThat(gedaan).hasSize(1);
    }

    @Test
    void weigertEenOnbekendeRootMetHetNummerVanHetBericht() {
        Testbericht onbekend = Testbericht.lees("zds12-creeerZaak");
        Testbericht anders = new Testbericht("x", onbekend.xml().replace("creeerZaak_ZakLk01", "verzonnen_ZakLk01"));

        assertThat(fout(verstuur(anders, null))).contains("StUF055").contains("<StUF:crossRefnummer>REF-1<");
    }

    private Antwoord verstuur(Testbericht bericht) {
        return verstuur(bericht, bericht.service().soapAction());
    }

    private Antwoord verstuur(Testbericht bericht, @Nullable String soapAction) {
        PortType adres = bericht.naam().contains("-") ? bericht.service().portType() : PortType.ONTVANG_ASYNCHROON;
        return verwerker().behandel(new Verzoek(adres, Optional.ofNullable(soapAction), bericht.lezer()));
    }

    private Berichtverwerker verwerker() {
        Map<Operatie, Behandeling> alles = new EnumMap<>(Operatie.class);
        for (Operatie operatie : Operatie.values()) {
            alles.put(operatie, behandeling);
        }
        return verwerker(alles);
    }

    private Berichtverwerker verwerker(Map<Operatie, Behandeling> behandelingen) {
        Dienstenlijst diensten = new Dienstenlijst(behandelingen);
        Antwoordkop koppen = new Antwoordkop(EIGEN, Clock.systemUTC());
        BerichtSchrijver schrijver = new BerichtSchrijver();
        return new Berichtverwerker(
                diensten,
                new Toelating(diensten, beleid),
                new Uitvoering(register, beleid, koppen, schrijver),
                new Foutgever(koppen, schrijver),
                new Uitwisselingslog(log, Clock.systemUTC()),
                new BerichtLezer());
    }

    private static String goed(Antwoord antwoord) {
        assertThat(antwoord).isInstanceOf(Antwoord.Bericht.class);
        try {
            return new String(((Antwoord.Bericht) antwoord).xml().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fout(Antwoord antwoord) {
        assertThat(antwoord).isInstanceOf(Antwoord.Fout.class);
        return ((Antwoord.Fout) antwoord).xml();
    }

    private static final class Beleid implements Zenderbeleid {

        private @Nullable StufFout weigering;
        private Schemacontrole schemacontrole = Schemacontrole.STRENG;

        @Override
        public void controleerPartijen(@Nullable Systeem zender, @Nullable Systeem ontvanger) {
            if (weigering != null) {
                throw weigering;
            }
        }

        @Override
        public void controleerBevoegdheid(Berichtkop kop) {
            // everyone may do everything here
        }

        @Override
        public Schemacontrole schemacontrole(@Nullable Systeem zender) {
            return schemacontrole;
        }
    }

    private static final class OnbereikbaarRegister implements Berichtregister {

        @Override
        public String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
            throw new IllegalStateException("database weg");
        }

        @Override
        public void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak) {
            throw new IllegalStateException("database weg");
        }
    }
}
