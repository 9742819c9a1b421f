package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.kop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.schema.ef0315.BbaKennisgeving;
import nl.zaakregie.stuf.testhulp.Gezin;
import org.junit.jupiter.api.Test;

class BijzondereBijstandTest {

    private static final StufService SERVICE = StufService.EF315_BIJZONDERE_BIJSTAND;

    @Test
    void komtGeheelTerug() {
        Formulier formulier = formulier(List.of());
        BbaKennisgeving bericht = BijzondereBijstandMapper.naarBericht(kop(SERVICE), formulier);

        Berichtproef.heenEnTerug(
                "ef315/bbaLk01",
                SERVICE.root(),
                bericht,
                formulier,
                b -> BijzondereBijstandMapper.vanBericht(b.inhoud(BbaKennisgeving.class)));
        Berichtproef.geldig(SERVICE.root(), bericht);
    }

    @Test
    void leestDeBijlagenMetNaamEnInhoud() throws IOException {
        byte[] inhoud = "Rekeningafschrift".getBytes(StandardCharsets.UTF_8);
        Formulier formulier = formulier(List.of(
                new Documentinhoud("afschrift.pdf", "application/pdf", () -> new ByteArrayInputStream(inhoud)),
                new Documentinhoud("polis.pdf", null, () -> new ByteArrayInputStream(inhoud))));
        String xml = new BerichtSchrijver()
                .schrijf(SERVICE.root(), BijzondereBijstandMapper.naarBericht(kop(SERVICE), formulier));

        try (GelezenBericht gelezen = Berichtproef.lees(xml)) {
            List<Documentinhoud> bijlagen = BijzondereBijstandMapper.vanBericht(gelezen.inhoud(BbaKennisgeving.class))
                    .bijlagen();
            assertThat(bijlagen).extracting(Documentinhoud::bestandsnaam).containsExactly("afschrift.pdf", "polis.pdf");
            try (InputStream bytes = bijlagen.get(1).bron().open()) {
                assertThat(bytes.readAllBytes()).isEqualTo(inhoud);
            }
        }
    }

    @Test
    void noemtWatOntbreekt() {
        BbaKennisgeving zonderNummer = BijzondereBijstandMapper.naarBericht(kop(SERVICE), formulier(List.of()));
        zonderNummer.getObject().get(0).setAanvraagnummer(null);
        BbaKennisgeving zonderAanvrager = BijzondereBijstandMapper.naarBericht(kop(SERVICE), formulier(List.of()));
        zonderAanvrager.getObject().get(0).setIsAangevraagdDoor(null);

        assertThatThrownBy(() -> BijzondereBijstandMapper.vanBericht(zonderNummer))
                .isInstanceOf(StufFout.class)
                .hasMessageContaining("object/aanvraagnummer");
        assertThatThrownBy(() -> BijzondereBijstandMapper.vanBericht(zonderAanvrager))
                .isInstanceOf(StufFout.class)
                .hasMessageContaining("object/isAangevraagdDoor");
    }

    private static Formulier formulier(List<Documentinhoud> bijlagen) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("bestaandeKlant/indBestaandeKlant", "J");
        velden.put("gezinssituatie/indHeeftPartner", "J");
        velden.put("gezinssituatie/isPartner/gerelateerde/inp.bsn", "999913311");
        velden.put("gezinssituatie/isPartner/gerelateerde/geslachtsnaam", "Yilmaz");
        velden.put("bijzondereBijstand[1]/omschrijvingWaarvoorAanvragen", "Wasmachine");
        velden.put("bijzondereBijstand[1]/bedrag", "450.00");
        velden.put("bijzondereBijstand[2]/omschrijvingWaarvoorAanvragen", "Bril");
        velden.put("inkomsten/bedragNetto", "1150.00");
        return new Formulier(
                "bba",
                "EF-2026-0001",
                LocalDate.of(2026, 11, 20),
                Gezin.sanne(),
                "sanne@voorbeeld.example",
                "0205550100",
                true,
                velden,
                List.of(new ExtraElement("kanaal", "website")),
                bijlagen);
    }
}
