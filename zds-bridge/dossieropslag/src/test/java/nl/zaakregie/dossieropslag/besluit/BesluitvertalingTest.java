package nl.zaakregie.dossieropslag.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.mapping.VoegBesluitToeMapper;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.junit.jupiter.api.Test;

class BesluitvertalingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @Test
    void geeftElkeDagEnHetDocumentEenPlaatsEnNoemtWaaromHetVervalt() {
        BesluitBijZaak bericht = Besluitvertaling.naarRgbz(besluit(Optional.of(DAG.plusYears(1))));

        Besluit besluit = bericht.besluit();
        assertThat(bericht.zaakidentificatie()).isEqualTo("9901-Z-1");
        assertThat(besluit.besluittype()).isEqualTo("Toekenning");
        assertThat(besluit.datumBeslissing()).isEqualTo(OnvolledigeDatum.van(DAG));
        assertThat(besluit.ingangsdatum()).isEqualTo(OnvolledigeDatum.van(DAG.plusDays(7)));
        assertThat(besluit.einddatum()).isEqualTo(OnvolledigeDatum.van(DAG.plusYears(1)));
        assertThat(besluit.vervalreden()).isEqualTo("Besluit met tijdelijke werking");
        assertThat(besluit.datumUiterlijkeReactie()).isEqualTo(OnvolledigeDatum.van(DAG.plusWeeks(6)));
        assertThat(besluit.documenten()).containsExactly("9901-D-1");
        assertThat(besluit.datumPublicatie()).isNull();
        assertThat(besluit.toelichting()).isNull();
    }

    @Test
    void watNietVervaltHeeftGeenEindeEnGeenReden() {
        Besluit besluit = Besluitvertaling.naarRgbz(besluit(Optional.empty())).besluit();

        assertThat(besluit.einddatum()).isNull();
        assertThat(besluit.vervalreden()).isNull();
    }

    @Test
    void hetBerichtIsZoalsHetWas() {
        GoudenBericht.vergelijk("LegBesluitVast", bericht());
    }

    @Test
    void hetBerichtIsGeldigVolgensDeStandaard() {
        OfficieelSchema.vereist();

        OfficieelSchema.valideer(bericht());
    }

    private static String bericht() {
        StufService service = StufService.ZDS12_VOEG_BESLUIT_TOE;
        Stuurgegevens kop = Stuurgegevens.voor(
                service,
                Systeem.van("9901", "Zaakregie"),
                Systeem.van("9901", "Zakenmagazijn"),
                "RG-1",
                Instant.parse("2026-11-24T09:00:00Z"));
        BesluitBijZaak besluit = Besluitvertaling.naarRgbz(besluit(Optional.of(DAG.plusYears(1))));
        return new BerichtSchrijver().schrijf(service.root(), VoegBesluitToeMapper.naarBericht(kop, besluit));
    }

    private static LegBesluitVast besluit(Optional<LocalDate> vervalt) {
        return new LegBesluitVast(
                new Besluitidentificatie("9901-B-1"),
                new Zaakidentificatie("9901-Z-1"),
                "Toekenning",
                DAG,
                DAG.plusDays(7),
                vervalt,
                DAG,
                DAG.plusWeeks(6),
                new Documentidentificatie("9901-D-1"));
    }
}
