package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.server.Testbericht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EersteblikTest {

    private final List<Zaakbericht> gezien = new ArrayList<>();
    private final EigenZaken eigen = new EigenZaken(List::of, bericht -> {
        gezien.add(bericht);
        return ((NieuweZaakGezien) bericht).zaaktypecode().equals("EIGEN");
    });
    private final Eersteblik blik = new Eersteblik(Set.of(Operatie.CREEER_ZAAK, Operatie.UPDATE_ZAAK), eigen);

    @ParameterizedTest
    @ValueSource(strings = {"zds11-creeerZaak", "zds12-creeerZaak"})
    void zietHetzelfdeAlsWieHetHeleBerichtLeest(String naam) throws Exception {
        Verzoek verzoek = verzoek(Testbericht.lees(naam));

        assertThat(blik.blijftHier(verzoek)).isFalse();

        try (Berichtopener.Geopend bericht = new Berichtopener().open(verzoek).orElseThrow()) {
            Zaak zaak = CreeerZaakMapper.vanBericht(
                    bericht.bericht().inhoud(ZakKennisgeving.class),
                    bericht.kop().versie());
            assertThat(gezien).singleElement().satisfies(z -> {
                NieuweZaakGezien nieuw = (NieuweZaakGezien) z;
                assertThat(nieuw.afzender())
                        .isEqualTo(bericht.kop().zender().orElseThrow().applicatie());
                assertThat(nieuw.zaak().waarde()).isEqualTo(zaak.identificatie());
                assertThat(nieuw.zaaktypecode()).isEqualTo(zaak.zaaktype().code());
                assertThat(nieuw.zaaktypeomschrijving())
                        .isEqualTo(
                                zaak.zaaktype().omschrijving() == null
                                        ? ""
                                        : zaak.zaaktype().omschrijving());
            });
        }
    }

    @Test
    void houdtEenEigenZaaktypeHier() throws Exception {
        Testbericht zaak = Testbericht.lees("zds12-creeerZaak");
        String type = zaak.xml().replaceAll("(?s).*<ZKN:isVan.*?<ZKN:code>([^<]*)<.*", "$1");

        assertThat(blik.blijftHier(verzoek(zaak.met(">" + type + "<", ">EIGEN<"))))
                .isTrue();
    }

    @Test
    void houdtHierWatNietWordtDoorgegeven() throws Exception {
        assertThat(blik.blijftHier(verzoek(Testbericht.lees("zds12-geefZaakstatus"))))
                .isTrue();
        assertThat(blik.blijftHier(verzoek(Testbericht.lees("zds12-updateZaak"))))
                .isFalse();
    }

    @Test
    void beslistNietOverWatTwijfelachtigIs() throws Exception {
        Testbericht zaak = Testbericht.lees("zds12-creeerZaak");

        assertThat(blik.blijftHier(verzoek("<geen envelop", null))).isFalse();
        assertThat(blik.blijftHier(
                        verzoek(envelop(Testbericht.lees("zds11-creeerZaak")), "http://elders.example/iets")))
                .as("een SOAPAction die niets zegt")
                .isFalse();
        assertThat(blik.blijftHier(verzoek(zaak.met("sector/zkn/0310", "sector/zkn/0999"))))
                .as("een onbekende naamruimte")
                .isFalse();
        assertThat(gezien).isEmpty();
    }

    private static Verzoek verzoek(Testbericht bericht) {
        return verzoek(envelop(bericht), bericht.service().soapAction());
    }

    private static String envelop(Testbericht bericht) {
        return new String(Suiteberichten.envelop(bericht), StandardCharsets.UTF_8);
    }

    private static Verzoek verzoek(String xml, @Nullable String actie) {
        return new Verzoek(
                PortType.ONTVANG_ASYNCHROON,
                "text/xml; charset=UTF-8",
                actie,
                Romp.van(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
