package nl.zaakregie.doorgifte;

import static nl.zaakregie.doorgifte.Suiteberichten.envelop;
import static nl.zaakregie.doorgifte.Suiteberichten.nummer;
import static nl.zaakregie.doorgifte.Suiteberichten.status;
import static nl.zaakregie.doorgifte.Suiteberichten.van;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Random;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Testbericht;
import org.junit.jupiter.api.Test;

/** What is kept while the zakenmagazijn is away, and delivered when it is back. */
class NabezorgIT extends Doorgifteproef {

    @Test
    void bewaartEenAsynchroonBerichtZolangHetMagazijnWegIsEnBezorgtHetDaarnaOngewijzigd() throws Exception {
        MAGAZIJN.valtUit(true);
        String nummer = nummer();
        Testbericht bericht = status(nummer);

        HttpResponse<byte[]> antwoord = post(bericht);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(tekst(antwoord)).contains("Bv03Bericht", ">" + nummer + "</StUF:crossRefnummer>");
        assertThat(inbox.berichten()).as("nog niet gebeurd").isEmpty();
        nabezorger.bezorg();
        assertThat(wachtrij.aantal("WACHT")).isEqualTo(1);

        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen())
                .singleElement()
                .satisfies(o -> assertThat(o.bytes()).isEqualTo(envelop(bericht)));
        assertThat(inbox.berichten()).hasSize(1);
        assertThat(wachtrij.aantal("GELEVERD")).isEqualTo(1);
        assertThat(aantalDelen()).as("de inhoud is weg").isZero();
    }

    @Test
    void herkentEenHerhalingVanEenBewaardBericht() throws Exception {
        MAGAZIJN.valtUit(true);
        Testbericht bericht = status(nummer());
        byte[] eerste = post(bericht).body();

        assertThat(post(bericht).body()).isEqualTo(eerste);
        assertThat(tekst(post(bericht.met("In behandeling", "Afgehandeld")))).contains(">StUF016<", "Fo03Bericht");

        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();
        assertThat(post(bericht).body()).isEqualTo(eerste);
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
    }

    @Test
    void houdtDeVolgordePerZenderEnPerZaakEnHoudtAnderenNietOp() throws Exception {
        MAGAZIJN.valtUit(true);
        Testbericht eerste = status(nummer());
        post(eerste);
        MAGAZIJN.valtUit(false);

        Testbericht zelfdeZender =
                new Testbericht(eerste.naam(), status(nummer()).xml().replace("000042", "000077"));
        Testbericht zelfdeZaak = van("Suite2", status(nummer()));
        Testbericht ander = van(
                "Suite2", new Testbericht(eerste.naam(), status(nummer()).xml().replace("000042", "000099")));
        assertThat(tekst(post(zelfdeZaak))).doesNotContain("van het magazijn");
        assertThat(tekst(post(zelfdeZender))).doesNotContain("van het magazijn");
        assertThat(tekst(post(ander)))
                .as("ook deze zender wacht nu op zichzelf")
                .doesNotContain("van het magazijn");
        assertThat(MAGAZIJN.ontvangen()).isEmpty();

        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen().stream()
                        .map(Opnamemagazijn.Ontvangen::bytes)
                        .toList())
                .containsExactly(envelop(eerste), envelop(zelfdeZaak), envelop(zelfdeZender), envelop(ander));
    }

    @Test
    void geeftOpEenVraagEenFoutZolangHetMagazijnWegIs() throws Exception {
        MAGAZIJN.valtUit(true);

        HttpResponse<byte[]> antwoord =
                post(Testbericht.lees("zds12-geefZaakdetails").metReferentie(nummer()));

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(tekst(antwoord)).contains("Fo02Bericht", ">StUF049<").doesNotContain("Exception");
        assertThat(aantalRijen()).isZero();
    }

    @Test
    void legtEenLaterGeweigerdBerichtVoorAanFunctioneelBeheer() throws Exception {
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));

        nabezorger.bezorg();

        assertThat(wachtrij.afgewezen()).singleElement().satisfies(a -> {
            assertThat(a.code()).isEqualTo("StUF064");
            assertThat(wachtrij.opnieuw(a.id())).isTrue();
        });
        MAGAZIJN.begin();
        nabezorger.bezorg();
        assertThat(MAGAZIJN.ontvangen()).hasSize(1);
        assertThat(wachtrij.afgewezen()).isEmpty();
    }

    @Test
    void vernietigtDeInhoudVanWatWordtOvergeslagen() throws Exception {
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF055"));
        nabezorger.bezorg();

        assertThat(wachtrij.overslaan(wachtrij.afgewezen().get(0).id())).isTrue();

        assertThat(aantalDelen()).isZero();
        assertThat(wachtrij.afgewezen()).isEmpty();
    }

    @Test
    void geeftEenGrootDocumentDoorEnMerktHetOp() throws Exception {
        byte[] inhoud = new byte[6 * 1024 * 1024];
        new Random(7).nextBytes(inhoud);
        Testbericht klein = Testbericht.lees("zds12-voegZaakdocumentToe").metReferentie(nummer());
        String base64 = java.util.Base64.getEncoder().encodeToString(inhoud);
        String groot = klein.xml().replaceAll("(?s)(<ZKN:inhoud[^>]*>)[^<]*<", "$1" + base64 + "<");
        byte[] verzonden = envelop(new Testbericht(klein.naam(), groot));
        MAGAZIJN.valtUit(true);
        post("OntvangAsynchroon", verzonden, '"' + klein.service().soapAction() + '"');
        MAGAZIJN.valtUit(false);

        nabezorger.bezorg();

        assertThat(MAGAZIJN.ontvangen())
                .singleElement()
                .satisfies(o -> assertThat(o.bytes()).isEqualTo(verzonden));
        assertThat(inbox.berichten())
                .singleElement()
                .satisfies(b -> assertThat(((DocumentOntvangen) b).document())
                        .map(Documentidentificatie::waarde)
                        .isPresent());
    }

    @Test
    void legtDoorgevenEnNabezorgenVastZonderInhoud() throws Exception {
        MAGAZIJN.antwoordt(500, Opnamemagazijn.fout("StUF064"));
        post(status(nummer()));
        MAGAZIJN.begin();
        MAGAZIJN.valtUit(true);
        post(status(nummer()));
        MAGAZIJN.valtUit(false);

        nabezorger.bezorg();

        assertThat(verslag.uitwisselingen())
                .extracting(u -> u.richting() + " " + u.afloop().resultaat()
                        + u.afloop().foutcode().map(" "::concat).orElse(""))
                .containsExactly("INKOMEND Fo03 StUF064", "INKOMEND Bv03", "UITGAAND Bv03");
        assertThat(verslag.uitwisselingen()).allSatisfy(u -> {
            assertThat(u.bericht().zaakidentificatie()).contains("9901-2026-000042");
            assertThat(u.inhoud()).isEmpty();
        });
    }

    @Test
    void legtElkePogingOmLaterTeBezorgenVastMetHaarUitkomst() throws Exception {
        MAGAZIJN.valtUit(true);
        String nummer = nummer();
        post(status(nummer));
        verslag.uitwisselingen().clear();

        nabezorger.bezorg();
        nabezorger.bezorg();
        MAGAZIJN.valtUit(false);
        nabezorger.bezorg();

        assertThat(verslag.uitwisselingen())
                .extracting(u -> u.richting() + " " + u.afloop().resultaat())
                .containsExactly("UITGAAND ONBEKEND", "UITGAAND ONBEKEND", "UITGAAND Bv03");
        assertThat(verslag.uitwisselingen()).allSatisfy(u -> {
            assertThat(u.bericht().referentienummer()).contains(nummer);
            assertThat(u.bericht().zender()).map(Systeem::applicatie).contains("Suite");
            assertThat(u.bericht().zaakidentificatie()).contains("9901-2026-000042");
            assertThat(u.omvang()).isPositive();
        });
    }
}
