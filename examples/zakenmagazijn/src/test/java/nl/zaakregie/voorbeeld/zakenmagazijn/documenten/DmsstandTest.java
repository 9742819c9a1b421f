package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import org.junit.jupiter.api.Test;

class DmsstandTest {

    private static final Zaakdocument BEKEND = new Zaakdocument(
            "9901D1",
            "Verslag",
            new OnvolledigeDatum(LocalDate.of(2026, 11, 1), Volledigheid.DAG_ONBEKEND),
            null,
            "Gesprek 1/2",
            "Met het gezin",
            "application/pdf",
            "nld",
            null,
            "Definitief",
            null,
            Vertrouwelijkheid.ZAAKVERTROUWELIJK,
            "Wijkteam Oost",
            null,
            null,
            List.of(new ExtraElement("a", "1")),
            List.of(ZaakBijDocument.van("9901Z1"), ZaakBijDocument.van("9901Z2")));
    private static final Map<Documenteigenschap, String> EIGENSCHAPPEN = Documentvorm.eigenschappen(BEKEND);

    @Test
    void laatAllesStaanAlsNiemandIetsWijzigde() {
        assertThat(Dmsstand.verwerkt(BEKEND, dms("Gesprek 1-2", EIGENSCHAPPEN, "9901Z1", "9901Z2")))
                .isEqualTo(BEKEND);
    }

    @Test
    void neemtOverWatIsGewijzigdEnLeeggemaakt() {
        Map<Documenteigenschap, String> anders = new EnumMap<>(EIGENSCHAPPEN);
        anders.put(Documenteigenschap.STATUS, "Gearchiveerd");
        anders.put(Documenteigenschap.CREATIEDATUM, "20261115");
        anders.put(Documenteigenschap.VERTROUWELIJKAANDUIDING, "geheel eigen soort");
        anders.remove(Documenteigenschap.BESCHRIJVING);

        Zaakdocument nieuw = Dmsstand.verwerkt(BEKEND, dms("Gesprek drie", anders, "9901Z2", "9901Z3"));

        assertThat(nieuw.titel()).isEqualTo("Gesprek drie");
        assertThat(nieuw.status()).isEqualTo("Gearchiveerd");
        assertThat(Objects.requireNonNull(nieuw.creatiedatum()).cijfers()).isEqualTo("20261115");
        assertThat(nieuw.vertrouwelijkheid()).isEqualTo(Vertrouwelijkheid.ZAAKVERTROUWELIJK);
        assertThat(nieuw.beschrijving()).isNull();
        assertThat(nieuw.auteur()).isEqualTo("Wijkteam Oost");
        assertThat(nieuw.extraElementen()).isEqualTo(BEKEND.extraElementen());
        assertThat(nieuw.zaken()).extracting(ZaakBijDocument::zaakidentificatie).containsExactly("9901Z2", "9901Z3");
    }

    private static Documentvermelding dms(
            String titel, Map<Documenteigenschap, String> eigenschappen, String... zaken) {
        return new Documentvermelding(
                "dms-1",
                "9901D1",
                titel,
                "gesprek.pdf",
                "application/pdf",
                3,
                Instant.parse("2026-11-24T10:00:00Z"),
                eigenschappen,
                Set.of(zaken));
    }
}
