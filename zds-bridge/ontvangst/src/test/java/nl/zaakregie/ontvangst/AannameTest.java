package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Schemacontrole;
import nl.zaakregie.stuf.server.Volgordeafspraak;
import nl.zaakregie.stuf.server.Zenderbeleid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AannameTest {

    private static final Overdrachtantwoord JA =
            new Overdrachtantwoord("9901-2026-000042", true, List.of("in behandeling", "vanaf maandag"));

    private final Afspraken afspraken = new Afspraken();
    private final GeheugenInkomend inkomend = new GeheugenInkomend();
    private final Overdrachtontvangst overdracht =
            new Overdrachtontvangst(new Aanname(inkomend, new Zendervolgorde(() -> afspraken)));

    @Test
    void geeftHetAntwoordOpEenOverdrachtDoor() {
        overdracht.bevestigOverdragenZaak(Koppen.antwoord("ZR7"), JA);

        assertThat(inkomend.berichten())
                .containsExactly(new OverdrachtAntwoord(
                        "Suite",
                        new Zaakidentificatie("9901-2026-000042"),
                        new Referentienummer("ZR7"),
                        true,
                        Optional.of("in behandeling\nvanaf maandag")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "12345678901234567890123456789012345678901"})
    void eenCrossRefnummerDatNietVanOnsKanZijnIsStuf043(@Nullable String nummer) {
        assertThat(weigering(Koppen.antwoord(nummer)).code()).isEqualTo(StufFoutcode.STUF043);
        assertThat(inkomend.berichten()).isEmpty();
    }

    @Test
    void geenPluginVoorEenAntwoordIsStuf040() {
        inkomend.oordeel(b -> new Ontvangst.NietOndersteund("Geen plugin: OverdrachtAntwoord"));

        StufFout fout = weigering(Koppen.antwoord("ZR7"));

        assertThat(fout.code()).isEqualTo(StufFoutcode.STUF040);
        assertThat(fout.details()).isEqualTo("Geen plugin: OverdrachtAntwoord");
    }

    @Test
    void hetzelfdeNummerOpEenAnderMomentIsEenAnderBericht() {
        overdracht.bevestigOverdragenZaak(Koppen.antwoord("ZR7"), JA);
        Berichtkop later = Koppen.kop(StufService.RZS_BEVESTIG_OVERDRAGEN_ZAAK, "R1", "20261124093001", "ZR7");

        assertThat(weigering(later).code()).isEqualTo(StufFoutcode.STUF016);
    }

    @Test
    void langeNummersDieAlleenAanHetEindVerschillenBlijvenVerschillendeBerichten() {
        String lang = "n".repeat(60);
        overdracht.bevestigOverdragenZaak(kop(lang + "1"), JA);
        overdracht.bevestigOverdragenZaak(kop(lang + "2"), JA);

        assertThat(inkomend.berichten()).hasSize(2);
        assertThat(Sleutels.sleutel(kop(lang + "1")).referentienummer()).hasSize(40);
    }

    @Test
    void eenLangeLijstBezwarenHoudtAlHaarPlaatsen() {
        List<Foutdetail> details = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new Foutdetail("veld" + i, "u".repeat(60)))
                .toList();
        inkomend.oordeel(b -> new Ontvangst.Geweigerd(details));

        StufFout fout = weigering(Koppen.antwoord("ZR7"));

        assertThat(fout.code()).isEqualTo(StufFoutcode.STUF058);
        assertThat(fout.details().split("; "))
                .containsExactlyElementsOf(
                        details.stream().map(Foutdetail::waar).toList());
    }

    @Test
    void vraagtDeInboxOmDeVolgordeDieMetDezeZenderIsAfgesproken() {
        afspraken.volgorde = Volgordeafspraak.Volgorde.PER_ZAAK;

        overdracht.bevestigOverdragenZaak(Koppen.antwoord("ZR7"), JA);

        assertThat(inkomend.volgorden()).containsExactly(Inkomend.Volgorde.PER_ZAAK);
    }

    private StufFout weigering(Berichtkop kop) {
        return catchThrowableOfType(StufFout.class, () -> overdracht.bevestigOverdragenZaak(kop, JA));
    }

    private static Berichtkop kop(String referentienummer) {
        return Koppen.kop(StufService.RZS_BEVESTIG_OVERDRAGEN_ZAAK, referentienummer, "20261124093000", "ZR7");
    }

    /** Everybody may everything, in the order of the test. */
    private static final class Afspraken implements Zenderbeleid {

        private Volgordeafspraak.Volgorde volgorde = Volgordeafspraak.Volgorde.AANKOMST;

        @Override
        public void controleerPartijen(@Nullable Systeem zender, @Nullable Systeem ontvanger) {}

        @Override
        public void controleerBevoegdheid(Berichtkop kop) {}

        @Override
        public Schemacontrole schemacontrole(@Nullable Systeem zender) {
            return Schemacontrole.STRENG;
        }

        @Override
        public Volgordeafspraak volgorde(@Nullable Systeem zender) {
            return new Volgordeafspraak(volgorde, false);
        }
    }
}
