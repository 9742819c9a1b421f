package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Besluiten, ZDS 1.2. */
class BesluitrondgangIT extends Rondgangproef {

    @Test
    @Tag("koppelvlak:genereerBesluitidentificatie:1.2:zaaksysteem:client")
    @Tag("koppelvlak:genereerBesluitidentificatie:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:voegBesluitToe:1.2:zaaksysteem:client")
    @Tag("koppelvlak:voegBesluitToe:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefBesluitdetails:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefBesluitdetails:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefLijstBesluiten:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefLijstBesluiten:1.2:zakenmagazijn:server")
    void geeftElkBesluitTerugBijZijnZaak() {
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);
        Besluit eerste = besluit("Toekenning", "Besluit met tijdelijke werking");
        Besluit tweede = besluit("Afwijzing", null);

        antwoord(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(eerste, zaak)));
        antwoord(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(tweede, zaak)));

        assertThat(antwoord(besluiten().geefBesluitdetails(nummer(), eerste.identificatie())))
                .contains(new BesluitBijZaak(eerste, zaak));
        assertThat(antwoord(besluiten().geefLijstBesluiten(nummer(), zaak))).containsExactly(eerste, tweede);
        assertThat(antwoord(zaken(StufVersie.ZDS_1_2).geefZaakdetails(nummer(), zaak))
                        .orElseThrow()
                        .besluiten())
                .containsExactly(eerste, tweede);
        assertThat(antwoord(besluiten().geefBesluitdetails(nummer(), "9901B-bestaat-niet")))
                .isEmpty();
    }

    @Test
    @Tag("koppelvlak:updateBesluit:1.2:zaaksysteem:client")
    @Tag("koppelvlak:updateBesluit:1.2:zakenmagazijn:server")
    void wijzigtEenBesluitEnLaatDeRestStaan() {
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);
        Besluit oud = besluit("Toekenning", null);
        antwoord(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(oud, zaak)));
        Besluit nieuw = new Besluit(
                oud.identificatie(),
                oud.besluittype(),
                oud.datumBeslissing(),
                "Na bezwaar",
                oud.ingangsdatum(),
                Gezin.dag(2027, 3, 1),
                "Besluit ingetrokken door overheid",
                null,
                null,
                null,
                List.of());

        antwoord(besluiten().updateBesluit(nummer(), oud, nieuw));

        Besluit terug = antwoord(besluiten().geefBesluitdetails(nummer(), oud.identificatie()))
                .orElseThrow()
                .besluit();
        assertThat(terug.toelichting()).isEqualTo("Na bezwaar");
        assertThat(terug.einddatum()).isEqualTo(Gezin.dag(2027, 3, 1));
        assertThat(terug.vervalreden()).isEqualTo("Besluit ingetrokken door overheid");
        assertThat(terug.datumPublicatie()).isEqualTo(oud.datumPublicatie());
    }

    @Test
    void maaktLeegWatLeegWordtGenoemdEnLaatDeRestStaan() {
        Besluit vol = besluit("Toekenning", "Besluit met tijdelijke werking");
        antwoord(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(vol, bestaandeZaak(StufVersie.ZDS_1_2))));
        Besluit kern = kern(vol.identificatie());

        antwoord(besluiten().updateBesluit(nummer(), vol, kern.met(Rest.leeg("vervalreden", NoValue.GEEN_WAARDE))));

        Besluit terug = antwoord(besluiten().geefBesluitdetails(nummer(), vol.identificatie()))
                .orElseThrow()
                .besluit();
        assertThat(terug.vervalreden()).isNull();
        assertThat(terug.rest().maaktLeeg("vervalreden")).isTrue();
        assertThat(terug.toelichting()).isEqualTo(vol.toelichting());
        assertThat(terug.einddatum()).isEqualTo(vol.einddatum());
        Besluit zonderBeslisdatum = kern.met(Rest.leeg("datumBeslissing", NoValue.GEEN_WAARDE));
        assertThat(foutcode(besluiten().updateBesluit(nummer(), vol, zonderBeslisdatum)))
                .isEqualTo("StUF055");
    }

    @Test
    void weigertWatNietKan() {
        Besluit besluit = besluit("Toekenning", null);
        String zaak = bestaandeZaak(StufVersie.ZDS_1_2);

        assertThat(foutcode(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(besluit, "9901Z-onbekend"))))
                .isEqualTo("StUF064");
        assertThat(foutcode(besluiten().updateBesluit(nummer(), besluit, besluit)))
                .isEqualTo("StUF064");
        antwoord(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(besluit, zaak)));
        assertThat(foutcode(besluiten().voegBesluitToe(nummer(), new BesluitBijZaak(besluit, zaak))))
                .isEqualTo("StUF067");
    }

    private static Besluit kern(String identificatie) {
        return new Besluit(identificatie, null, null, null, null, null, null, null, null, null, List.of());
    }

    private Besluit besluit(String type, @Nullable String vervalreden) {
        return new Besluit(
                antwoord(besluiten().genereerBesluitIdentificatie(nummer())),
                type,
                Gezin.dag(2026, 11, 20),
                "Op grond van het gesprek",
                Gezin.dag(2026, 12, 1),
                vervalreden == null ? null : Gezin.dag(2027, 12, 1),
                vervalreden,
                Gezin.dag(2026, 11, 21),
                Gezin.dag(2026, 11, 22),
                Gezin.dag(2027, 1, 5),
                List.of());
    }
}
