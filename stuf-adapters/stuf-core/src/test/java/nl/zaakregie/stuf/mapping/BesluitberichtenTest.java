package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.antwoordkop;
import static nl.zaakregie.stuf.mapping.Berichtproef.kop;
import static nl.zaakregie.stuf.testhulp.Gezin.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.BesluitToevoeging;
import nl.zaakregie.stuf.schema.zkn0310.BslAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.BslKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.BslVraag;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BesluitberichtenTest {

    private static final String ZAAK = "9901WMO20260417";

    @Test
    void voegtToe() {
        StufService service = StufService.ZDS12_VOEG_BESLUIT_TOE;
        BesluitBijZaak besluit = new BesluitBijZaak(besluit("9901DOC1"), ZAAK);

        proef(
                "voegBesluitToe_Di01",
                service.root(),
                VoegBesluitToeMapper.naarBericht(kop(service), besluit),
                besluit,
                b -> VoegBesluitToeMapper.vanBericht(b.inhoud(BesluitToevoeging.class)));
    }

    @Test
    void wijzigt() {
        StufService service = StufService.ZDS12_UPDATE_BESLUIT;
        Mutatie<Besluit> wijziging = Mutatie.wijzigen(besluit("9901DOC1"), besluit("9901DOC2"));

        proef(
                "updateBesluit_BslLk01",
                service.root(),
                UpdateBesluitMapper.naarBericht(kop(service), besluit("9901DOC1"), besluit("9901DOC2")),
                wijziging,
                b -> UpdateBesluitMapper.vanBericht(b.inhoud(BslKennisgeving.class)));
    }

    @Test
    void maaktLeegWatHetZegtDatLeegIs() {
        StufService service = StufService.ZDS12_UPDATE_BESLUIT;
        BslKennisgeving bericht = UpdateBesluitMapper.naarBericht(
                kop(service),
                metToelichting("Voorlopig"),
                metToelichting(null).met(Rest.leeg("toelichting", NoValue.GEEN_WAARDE)));
        String xml = new BerichtSchrijver().schrijf(service.root(), bericht);
        GoudenBericht.vergelijk("zds12/updateBesluit_BslLk01-leeg", xml);

        Besluit gelezen = UpdateBesluitMapper.vanBericht(Berichtproef.lees(xml).inhoud(BslKennisgeving.class))
                .aanwezig();

        assertThat(gelezen.toelichting()).isNull();
        assertThat(gelezen.rest().maaktLeeg("toelichting")).isTrue();
        assertThat(gelezen.rest().maaktLeeg("vervalreden")).isFalse();
    }

    @Test
    void vraagtDetails() {
        StufService service = StufService.ZDS12_GEEF_BESLUITDETAILS;
        BslVraag vraag = GeefBesluitdetailsMapper.naarBericht(kop(service), "B1");

        proef(
                "geefBesluitdetails_BslLv01",
                service.root(),
                vraag,
                "B1",
                b -> GeefBesluitdetailsMapper.vanBericht(b.inhoud(BslVraag.class)));
    }

    @Test
    void geeftDetails() {
        StufService service = StufService.ZDS12_GEEF_BESLUITDETAILS;
        Optional<BesluitBijZaak> gevonden = Optional.of(new BesluitBijZaak(besluit("9901DOC1"), ZAAK));

        proef(
                "geefBesluitdetails_BslLv01-antwoord",
                service.antwoordRoot(),
                GeefBesluitdetailsMapper.naarAntwoord(antwoordkop(service, Berichtcode.LA01), gevonden),
                gevonden,
                b -> GeefBesluitdetailsMapper.vanAntwoord(b.inhoud(BslAntwoord.class)));
    }

    @Test
    void vraagtDeLijstVanEenZaak() {
        StufService service = StufService.ZDS12_GEEF_LIJST_BESLUITEN;
        ZakVraag vraag = GeefLijstBesluitenMapper.naarBericht(kop(service), ZAAK);

        proef(
                "geefLijstBesluiten_ZakLv01",
                service.root(),
                vraag,
                ZAAK,
                b -> GeefLijstBesluitenMapper.vanBericht(b.inhoud(ZakVraag.class)));
    }

    @Test
    void geeftDeLijstVanEenZaak() {
        StufService service = StufService.ZDS12_GEEF_LIJST_BESLUITEN;
        List<Besluit> besluiten = List.of(besluit(), besluit());

        proef(
                "geefLijstBesluiten_ZakLv01-antwoord",
                service.antwoordRoot(),
                GeefLijstBesluitenMapper.naarAntwoord(antwoordkop(service, Berichtcode.LA01), ZAAK, besluiten),
                besluiten,
                b -> GeefLijstBesluitenMapper.vanAntwoord(b.inhoud(ZakAntwoord.class)));
    }

    @Test
    void genereertEenIdentificatie() {
        StufService service = StufService.ZDS12_GENEREER_BESLUITIDENTIFICATIE;

        proef(
                "genereerBesluitIdentificatie_Di02-antwoord",
                service.antwoordRoot(),
                GenereerIdentificatieMapper.besluitAntwoord(antwoordkop(service, Berichtcode.DU02), "B1"),
                "B1",
                b -> GenereerIdentificatieMapper.vanAntwoord(b.inhoud()));
    }

    @Test
    void vraagtEenIdentificatie() {
        StufService service = StufService.ZDS12_GENEREER_BESLUITIDENTIFICATIE;

        proef(
                "genereerBesluitIdentificatie_Di02",
                service.root(),
                GenereerIdentificatieMapper.naarBericht(kop(service), StufVersie.ZDS_1_2),
                kop(service),
                b -> b.stuurgegevens());
    }

    private static Besluit metToelichting(@Nullable String toelichting) {
        return new Besluit("B1", null, null, toelichting, null, null, null, null, null, null, List.of());
    }

    private static <T> void proef(
            String naam, QName root, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        Berichtproef.heenEnTerug("zds12/" + naam, root, bericht, model, terug);
        Berichtproef.geldig(root, bericht);
    }

    private static Besluit besluit(String... documenten) {
        return new Besluit(
                "9901BSL1",
                "Toekenning huishoudelijke hulp",
                dag(2026, 11, 1),
                "Voor een jaar",
                dag(2026, 11, 2),
                dag(2027, 11, 1),
                "Besluit met tijdelijke werking",
                dag(2026, 11, 3),
                dag(2026, 11, 4),
                dag(2026, 12, 15),
                List.of(documenten));
    }
}
