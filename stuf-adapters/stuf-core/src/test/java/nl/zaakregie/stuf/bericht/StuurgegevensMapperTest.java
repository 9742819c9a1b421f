package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.stuf0301.Foutbericht;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StuurgegevensMapperTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final Stuurgegevens VERZOEK = Stuurgegevens.voor(
            StufService.ZDS12_CREEER_ZAAK,
            new Systeem("9901", "Regie", "A", "f.jansen"),
            Systeem.van("9901", "Zakenmagazijn"),
            "RG-1",
            NU);

    @Test
    void komtGeheelTerug() {
        assertThat(StuurgegevensMapper.vanBericht(StuurgegevensMapper.naarBericht(VERZOEK)))
                .isEqualTo(VERZOEK);
    }

    @Test
    void wisseltZenderEnOntvangerInHetAntwoord() {
        Stuurgegevens antwoord = VERZOEK.antwoord(Berichtcode.BV03, "ZM-1", NU);

        assertThat(antwoord.mogelijkeZender()).contains(Systeem.van("9901", "Zakenmagazijn"));
        assertThat(antwoord.mogelijkCrossRefnummer()).contains("RG-1");
        assertThat(antwoord.entiteittype()).isNull();
    }

    @Test
    void geeftElkeOnbruikbareKopZijnCode() {
        var kop = StuurgegevensMapper.naarBericht(VERZOEK);
        kop.setBerichtcode("Lk99");
        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> StuurgegevensMapper.vanBericht(kop))
                .satisfies(f -> assertThat(f.code()).isEqualTo(StufFoutcode.STUF022));

        kop.setBerichtcode("Lk01");
        kop.setTijdstipBericht("24-11-2026");
        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> StuurgegevensMapper.vanBericht(kop))
                .satisfies(
                        f -> assertThat(f.details()).contains("tijdstipBericht").doesNotContain("24-11"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BV01", "BV02", "BV03", "BV04"})
    void bevestigtGeldigVolgensDeStandaard(Berichtcode code) {
        OfficieelSchema.vereist();
        Stuurgegevens kop = code == Berichtcode.BV02 ? Stuurgegevens.kaal(code) : VERZOEK.antwoord(code, "ZM-1", NU);

        OfficieelSchema.valideer(
                new BerichtSchrijver().schrijf(BevestigingMapper.root(code), BevestigingMapper.naarBericht(kop)));
        OfficieelSchema.valideer(Bevestigingsschrijver.schrijf(BevestigingMapper.root(code), kop));
    }

    @ParameterizedTest
    @EnumSource(names = {"FO01", "FO02", "FO03"})
    void meldtEenFoutGeldigVolgensDeStandaard(Berichtcode code) {
        OfficieelSchema.vereist();

        OfficieelSchema.valideer(
                new BerichtSchrijver().schrijf(BevestigingMapper.root(code), FoutMapper.naarBericht(fout(code))));
    }

    @Test
    void leestDeFoutTerugOokAlsErNietsInStaat() {
        Foutmelding fout = fout(Berichtcode.FO03);

        assertThat(FoutMapper.vanBericht(FoutMapper.naarBericht(fout), Berichtcode.FO03))
                .isEqualTo(fout);
        Foutmelding leeg = FoutMapper.vanBericht(new Foutbericht(), Berichtcode.FO02);
        assertThat(leeg.code()).isEmpty();
        assertThat(leeg.plek()).isEqualTo(Plek.SERVER);
        assertThat(leeg.stuurgegevens().berichtcode()).isEqualTo(Berichtcode.FO02);
    }

    private static Foutmelding fout(Berichtcode code) {
        Stuurgegevens kop = code == Berichtcode.FO02 ? Stuurgegevens.kaal(code) : VERZOEK.antwoord(code, "ZM-2", NU);
        return Foutmelding.van(kop, new StufFout(StufFoutcode.STUF055, "object/startdatum ontbreekt"));
    }
}
