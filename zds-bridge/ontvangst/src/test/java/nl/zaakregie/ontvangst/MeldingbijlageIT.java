package nl.zaakregie.ontvangst;

import static nl.zaakregie.ontvangst.Formulierserver.document;
import static nl.zaakregie.ontvangst.Formulierserver.formulier;
import static nl.zaakregie.ontvangst.Formulierserver.nummer;
import static nl.zaakregie.ontvangst.Formulierserver.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.gebeurtenis.MeldingbijlageBewaard;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand;
import nl.zaakregie.testkit.geheugen.GeheugenUitgaand.Geplaatst;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the files of a melding go: to the zaak that the settings give it in the zakenmagazijn, or nowhere. */
class MeldingbijlageIT {

    private static final Formulieropstelling OPSTELLING = Formulieropstelling.start(
            "meldingbijlagen",
            "zaakregie.ontvangst.formulieren[0].wordt=melding",
            "zaakregie.ontvangst.formulieren[0].zaaktype=SIGNAALSD",
            "zaakregie.ontvangst.formulieren[0].magazijn.zaaktype=signaal",
            "zaakregie.ontvangst.formulieren[0].magazijn.medewerker=mw-smit",
            "zaakregie.ontvangst.formulieren[0].magazijn.achternaam=Smit");

    private final GeheugenUitgaand uitgaand = OPSTELLING.uitgaand();

    @AfterAll
    static void einde() {
        OPSTELLING.close();
    }

    @BeforeEach
    void leeg() {
        OPSTELLING.inkomend().leeg();
        uitgaand.vergeet();
    }

    @Test
    void maaktVanEenFormulierMetBijlagenEenMeldingMetEenZaakEnDaarnaHaarDocumenten() {
        Verzendresultaat<?> antwoord =
                Formulierserver.formulieren(adres()).vraagBijzondereBijstandAan(nummer(), formulier("EF-M1"));

        assertThat(antwoord.isBeantwoord()).isTrue();
        ZaakOntvangen melding =
                (ZaakOntvangen) OPSTELLING.inkomend().berichten().get(0);
        assertThat(melding.zaaktypecode()).isEqualTo("SIGNAALSD");
        Zaakidentificatie zaak = melding.zaak().orElseThrow();
        assertThat(uitgaand.berichten()).hasExactlyElementsOfTypes(CreeerZaak.class, BewaarDocument.class);
        CreeerZaak nieuw = uitgaand.berichten(CreeerZaak.class).get(0);
        assertThat(nieuw.zaak()).isEqualTo(zaak);
        assertThat(nieuw.zaaktype()).isEqualTo("signaal");
        assertThat(nieuw.clienten()).extracting(Persoonsgegevens::bsn).containsExactly(Gezin.SANNE.bsn());
        assertThat(nieuw.regisseur().medewerker().waarde()).isEqualTo("mw-smit");
        BewaarDocument document = uitgaand.berichten(BewaarDocument.class).get(0);
        assertThat(document.zaak()).isEqualTo(zaak);
        assertThat(OPSTELLING.gebeurtenissen().gepubliceerd(MeldingbijlageBewaard.class))
                .as("wie de melding beoordeelt kan haar lezen")
                .contains(
                        new MeldingbijlageBewaard(zaak, document.document(), document.mime(), document.creatiedatum()));
        staanInEenRij();
    }

    @Test
    void laatEenLatereBijlageWachtenOpDeZaakVanDeMelding() {
        zds().creeerZaak(nummer(), zaak("9901-EF-M2", "EFZORG"));
        OPSTELLING.inkomend().leeg();

        assertThat(zds().voegZaakdocumentToe(nummer(), document("9901-D-M2", "9901-EF-M2"))
                        .isBeantwoord())
                .isTrue();
        verwerk((BijlageOntvangen) OPSTELLING.inkomend().berichten().get(0));

        assertThat(uitgaand.berichten()).hasExactlyElementsOfTypes(CreeerZaak.class, BewaarDocument.class);
        assertThat(uitgaand.berichten(CreeerZaak.class).get(0).zaak().waarde()).isEqualTo("9901-EF-M2");
        BewaarDocument document = uitgaand.berichten(BewaarDocument.class).get(0);
        assertThat(document.document().waarde()).isEqualTo("9901-D-M2");
        assertThat(document.zaaktype()).isEqualTo("signaal");
        staanInEenRij();
    }

    @Test
    void weigertEenBijlageBijEenMeldingZonderZaakInHetZakenmagazijn() {
        zds().creeerZaak(nummer(), zaak("9901-EF-M3", "EFMELDING"));
        OPSTELLING.inkomend().leeg();

        assertThat(zds().voegZaakdocumentToe(nummer(), document("9901-D-M3", "9901-EF-M3")))
                .isInstanceOfSatisfying(
                        Afgewezen.class, a -> assertThat(a.fout().code()).isEqualTo("StUF064"));
        assertThat(OPSTELLING.inkomend().berichten()).isEmpty();
        assertThat(uitgaand.berichten()).isEmpty();
    }

    private void staanInEenRij() {
        assertThat(uitgaand.geplaatst().stream()
                        .map(Geplaatst::dossier)
                        .map(DossierId::waarde)
                        .distinct())
                .hasSize(1);
    }

    private static void verwerk(BijlageOntvangen bijlage) {
        Meldingbijlage verwerker =
                (Meldingbijlage) OPSTELLING.plugin().berichtVerwerkers().get(0);
        assertThat(verwerker.isVoor(bijlage)).isTrue();
        verwerker.verwerk(bijlage);
    }

    private static Zakenmagazijnclient zds() {
        return Formulierserver.zds(adres(), "Formulieren");
    }

    private static URI adres() {
        return URI.create("http://127.0.0.1:" + OPSTELLING.poort() + "/stuf/");
    }
}
