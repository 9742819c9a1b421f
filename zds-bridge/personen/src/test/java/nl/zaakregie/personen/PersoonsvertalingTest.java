package nl.zaakregie.personen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Gezagdrager;
import nl.zaakregie.api.personen.Ingeschrevene.Verbintenis;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.Familieband;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.testkit.gezin.Gezin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersoonsvertalingTest {

    private static final OnvolledigeDatum DAG = OnvolledigeDatum.van(LocalDate.of(2020, 3, 4));

    @Test
    void laatHetAdresWegVanWieGeheimIs() {
        assertThat(vertaal(0, null, null).gegevens().adres()).isPresent();
        assertThat(vertaal(null, null, null).geheim()).isFalse();

        Ingeschrevene geheim = vertaal(7, null, null);

        assertThat(geheim.geheim()).isTrue();
        assertThat(geheim.gegevens().adres()).isEmpty();
    }

    @Test
    void leestWieHetGezagHeeft() {
        assertThat(vertaal(0, "12", null).gezag()).containsExactlyInAnyOrder(Gezagdrager.OUDER1, Gezagdrager.OUDER2);
        assertThat(vertaal(0, "1D", null).gezag()).containsExactlyInAnyOrder(Gezagdrager.OUDER1, Gezagdrager.DERDE);
        assertThat(vertaal(0, null, null).gezag()).isEmpty();
    }

    @Test
    void houdtOverledenEnInOnderzoekVast() {
        Ingeschrevene overleden = vertaal(0, null, DAG);

        assertThat(overleden.overlijden()).isPresent();
        assertThat(overleden.inOnderzoek()).isTrue();
    }

    @Test
    void rekentEenBeeindigdeOuderbandNietMeeMaarEenOntbondenHuwelijkWel() {
        var kind = nl.zaakregie.stuf.rgbz.Ingeschrevene.van(persoon());
        var bron = bron(
                0,
                null,
                null,
                List.of(new nl.zaakregie.stuf.rgbz.Verbintenis(kind, "P", DAG, DAG, false)),
                List.of(new Familieband(kind, null, DAG, DAG, false), new Familieband(kind, null, DAG, null, false)));

        Ingeschrevene persoon = Persoonsvertaling.van(bron);

        assertThat(persoon.kinderen()).hasSize(1);
        assertThat(persoon.partners()).singleElement().satisfies(p -> {
            assertThat(p.verbintenis()).isEqualTo(Verbintenis.GEREGISTREERD_PARTNERSCHAP);
            assertThat(p.ontbonden()).isPresent();
        });
        assertThat(persoon.toString()).doesNotContain("Boer");
    }

    private static Ingeschrevene vertaal(
            @Nullable Integer geheim, @Nullable String gezag, @Nullable OnvolledigeDatum overlijden) {
        return Persoonsvertaling.van(bron(geheim, gezag, overlijden, List.of(), List.of()));
    }

    private static nl.zaakregie.stuf.rgbz.Ingeschrevene bron(
            @Nullable Integer geheim,
            @Nullable String gezag,
            @Nullable OnvolledigeDatum overlijden,
            List<nl.zaakregie.stuf.rgbz.Verbintenis> verbintenissen,
            List<Familieband> kinderen) {
        return new nl.zaakregie.stuf.rgbz.Ingeschrevene(
                persoon(),
                "E",
                overlijden,
                "0",
                "9901",
                gezag,
                false,
                null,
                geheim,
                true,
                null,
                verbintenissen,
                kinderen,
                List.of());
    }

    private static NatuurlijkPersoon persoon() {
        return new NatuurlijkPersoon(
                Gezin.SANNE.bsn().orElseThrow().waarde(),
                null,
                "Boer",
                "de",
                "S.",
                "Sanne",
                "V",
                DAG,
                new Adres(null, "Waterkerk", "Eikenkade", null, "9999XA", "12", null, null, null),
                null);
    }
}
