package nl.zaakregie.stuf.server;

import static nl.zaakregie.stuf.server.StufProperties.Onbekend.AANNEMEN;
import static nl.zaakregie.stuf.server.StufProperties.Onbekend.WEIGEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.StufProperties.Onbekend;
import nl.zaakregie.stuf.server.StufProperties.Ontvangers;
import nl.zaakregie.stuf.server.StufProperties.Partij;
import nl.zaakregie.stuf.server.StufProperties.Zender;
import nl.zaakregie.stuf.server.StufProperties.Zenders;
import nl.zaakregie.stuf.server.soap.Mtom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.util.unit.DataSize;

class IngesteldZenderbeleidTest {

    private static final Systeem MAGAZIJN = Systeem.van("9999", "Zakenmagazijn");
    private static final Systeem SUITE = Systeem.van("9999", "Suite");
    private static final Systeem VREEMDE = Systeem.van("0000", "Vreemde");

    @Test
    void weigertOnbekendeZenderEnOntvanger() {
        IngesteldZenderbeleid beleid = beleid(WEIGEREN);

        assertThatCode(() -> beleid.controleerPartijen(SUITE, MAGAZIJN)).doesNotThrowAnyException();
        assertThat(code(() -> beleid.controleerPartijen(VREEMDE, MAGAZIJN))).isEqualTo(StufFoutcode.STUF013);
        assertThat(code(() -> beleid.controleerPartijen(null, MAGAZIJN))).isEqualTo(StufFoutcode.STUF013);
        assertThat(code(() -> beleid.controleerPartijen(SUITE, VREEMDE))).isEqualTo(StufFoutcode.STUF010);
        assertThat(code(() -> beleid.controleerPartijen(VREEMDE, null))).isEqualTo(StufFoutcode.STUF010);
    }

    @Test
    void noemtInEenWeigeringGeenNaamUitHetBericht() {
        StufFout fout =
                catchThrowableOfType(StufFout.class, () -> beleid(WEIGEREN).controleerPartijen(VREEMDE, MAGAZIJN));

        assertThat(fout.details()).doesNotContain("Vreemde").doesNotContain("0000");
    }

    @Test
    void kentAndereNamenVanOnszelf() {
        assertThatCode(() -> beleid(WEIGEREN).controleerPartijen(SUITE, Systeem.van("9999", "ZS-oud")))
                .doesNotThrowAnyException();
    }

    @Test
    void laatEenBekendeZenderAlleenDoenWatIsToegestaan() {
        IngesteldZenderbeleid beleid = beleid(AANNEMEN);

        assertThatCode(() -> beleid.controleerBevoegdheid(kop(SUITE, StufService.ZDS11_CREEER_ZAAK)))
                .doesNotThrowAnyException();
        assertThat(code(() -> beleid.controleerBevoegdheid(kop(SUITE, StufService.ZDS12_GEEF_ZAAKDETAILS))))
                .isEqualTo(StufFoutcode.STUF052);
    }

    @Test
    void geeftEenOnbekendeZenderAlleenRechtAlsDieWordtAangenomen() {
        Berichtkop vreemd = kop(VREEMDE, StufService.ZDS12_GEEF_ZAAKDETAILS);

        assertThatCode(() -> beleid(AANNEMEN).controleerPartijen(VREEMDE, VREEMDE))
                .doesNotThrowAnyException();
        assertThatCode(() -> beleid(AANNEMEN).controleerBevoegdheid(vreemd)).doesNotThrowAnyException();
        assertThat(code(() -> beleid(WEIGEREN).controleerBevoegdheid(vreemd))).isEqualTo(StufFoutcode.STUF052);
    }

    @Test
    void kiestDeSchemacontrolePerZender() {
        assertThat(beleid(WEIGEREN).schemacontrole(SUITE)).isEqualTo(Schemacontrole.WAARSCHUW);
        assertThat(beleid(WEIGEREN).schemacontrole(VREEMDE)).isEqualTo(Schemacontrole.STRENG);
        assertThat(beleid(WEIGEREN).schemacontrole(null)).isEqualTo(Schemacontrole.STRENG);
    }

    @Test
    void kentDeVolgordeDieMetEenZenderIsAfgesproken() {
        assertThat(beleid(WEIGEREN).volgorde(SUITE))
                .isEqualTo(new Volgordeafspraak(Volgordeafspraak.Volgorde.PER_ZAAK, true));
        assertThat(beleid(AANNEMEN).volgorde(VREEMDE)).isEqualTo(Volgordeafspraak.GEEN);
        assertThat(beleid(AANNEMEN).volgorde(null)).isEqualTo(Volgordeafspraak.GEEN);
    }

    private static IngesteldZenderbeleid beleid(Onbekend onbekend) {
        Zender suite = new Zender(
                "9999",
                "Suite",
                null,
                false,
                Set.of(Operatie.CREEER_ZAAK),
                Schemacontrole.WAARSCHUW,
                null,
                null,
                Volgordeafspraak.Volgorde.PER_ZAAK,
                true);
        return new IngesteldZenderbeleid(new StufProperties(
                new Partij("9999", "Zakenmagazijn", null),
                DataSize.ofMegabytes(1),
                Mtom.NOOIT,
                Schemacontrole.STRENG,
                new Zenders(onbekend, List.of(suite)),
                new Ontvangers(onbekend, List.of(new Partij(null, "ZS-oud", null)))));
    }

    private static Berichtkop kop(@Nullable Systeem zender, StufService service) {
        return new Berichtkop(
                service, new Stuurgegevens(service.berichtcode(), zender, MAGAZIJN, "R1", null, null, null, null));
    }

    private static StufFoutcode code(Executable handeling) {
        return catchThrowableOfType(StufFout.class, handeling::execute).code();
    }
}
