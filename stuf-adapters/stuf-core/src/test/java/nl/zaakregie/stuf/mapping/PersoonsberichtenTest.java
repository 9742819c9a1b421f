package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.antwoordkop;
import static nl.zaakregie.stuf.mapping.Berichtproef.kop;
import static nl.zaakregie.stuf.testhulp.Gezin.dag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.Familieband;
import nl.zaakregie.stuf.rgbz.Ingeschrevene;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsonderdeel;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.rgbz.Verbintenis;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.bg0310.NpsAntwoord;
import nl.zaakregie.stuf.schema.bg0310.NpsVraag;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.testhulp.Voorbeelden;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import org.junit.jupiter.api.Test;

class PersoonsberichtenTest {

    private static final StufService SERVICE = StufService.BG310_VRAAG_PERSOON;

    @Test
    void vraagtOpBsn() {
        vraag("npsLv01-bsn", Persoonsvraag.opBsn("999905296"));
    }

    @Test
    void vraagtOpNaamEnGeboortedatum() {
        vraag("npsLv01-naam", Persoonsvraag.opNaam("Boer", dag(1984, 3, 12), 10));
    }

    @Test
    void vraagtOpAdresNaDeVorigeBladzijde() {
        vraag(
                "npsLv01-adres",
                Persoonsvraag.opAdres("9999XA", "12", null, null, 2).na(Gezin.kerem()));
    }

    @Test
    void geeftEenPersoonMetAllesWatWijKennen() {
        antwoord("npsLv01-antwoord", new Persoonsantwoord(List.of(sanne()), true, List.of("StUF0002")));
    }

    @Test
    void geeftNiemand() {
        antwoord("npsLv01-antwoord-leeg", new Persoonsantwoord(List.of(), false, List.of()));
    }

    @Test
    void leestHetVoorbeeldVanDeStandaard() {
        try (GelezenBericht vraag = Berichtproef.lees(Voorbeelden.lees("voorbeelden", "npsLv01"));
                GelezenBericht antwoord = Berichtproef.lees(Voorbeelden.lees("voorbeelden", "npsLa01"))) {
            Persoonsvraag gelezen = PersoonsvraagMapper.vanBericht(vraag.inhoud(NpsVraag.class));
            assertThat(gelezen.bsn()).isEqualTo("999990019");
            assertThat(gelezen.maximum()).isEqualTo(1);
            assertThat(gelezen.gevraagd()).isEqualTo(Persoonsvraag.ALLES);

            Ingeschrevene persoon = PersoonsantwoordMapper.vanBericht(antwoord.inhoud(NpsAntwoord.class))
                    .personen()
                    .get(0);
            assertThat(persoon.overlijdensdatum()).isNull();
            assertThat(persoon.verbintenissen()).hasSize(1);
            assertThat(persoon.kinderen()).hasSize(2);
            Ingeschrevene zonderBsn = persoon.kinderen().get(1).ander();
            assertThat(zonderBsn.persoon().bsn()).isNull();
            assertThat(zonderBsn.persoon().geboortedatum())
                    .satisfies(d -> assertThat(d.volledigheid()).isEqualTo(Volledigheid.DAG_ONBEKEND));
        }
    }

    @Test
    void vraagtNietMeerDanNodig() {
        Persoonsvraag alleenAdres = Persoonsvraag.opBsn("999905296").met(Set.of(Persoonsonderdeel.ADRES));

        String xml = new BerichtSchrijver()
                .schrijf(SERVICE.root(), PersoonsvraagMapper.naarBericht(kop(SERVICE), alleenAdres));

        assertThat(xml).contains("verblijfsadres").doesNotContain("inp.heeftAls");
    }

    @Test
    void weigertEenVervolgvraagZonderBegin() {
        NpsVraag vraag = PersoonsvraagMapper.naarBericht(
                kop(SERVICE), Persoonsvraag.opBsn("999905296").na(Gezin.kerem()));
        vraag.setStart(null);

        assertThatThrownBy(() -> PersoonsvraagMapper.vanBericht(vraag))
                .isInstanceOf(StufFout.class)
                .hasMessageContaining("start");
    }

    @Test
    void weigertEenVraagZonderSelectie() {
        NpsVraag vraag = PersoonsvraagMapper.naarBericht(kop(SERVICE), Persoonsvraag.opBsn("999905296"));
        vraag.setGelijk(null);

        assertThatThrownBy(() -> PersoonsvraagMapper.vanBericht(vraag)).isInstanceOf(StufFout.class);
    }

    private static void vraag(String naam, Persoonsvraag vraag) {
        proef(
                naam,
                SERVICE.root(),
                PersoonsvraagMapper.naarBericht(kop(SERVICE), vraag),
                vraag,
                b -> PersoonsvraagMapper.vanBericht(b.inhoud(NpsVraag.class)));
    }

    private static void antwoord(String naam, Persoonsantwoord antwoord) {
        proef(
                naam,
                SERVICE.antwoordRoot(),
                PersoonsantwoordMapper.naarBericht(antwoordkop(SERVICE, Berichtcode.LA01), antwoord),
                antwoord,
                b -> PersoonsantwoordMapper.vanBericht(b.inhoud(NpsAntwoord.class)));
    }

    private static <T> void proef(
            String naam, QName root, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        Berichtproef.heenEnTerug("bg310/" + naam, root, bericht, model, terug);
        Berichtproef.geldig(root, bericht);
    }

    private static Ingeschrevene sanne() {
        Ingeschrevene kerem = new Ingeschrevene(
                gerelateerd(Gezin.kerem()),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                0,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
        Ingeschrevene overledene = new Ingeschrevene(
                gerelateerd(Gezin.truus()),
                null,
                dag(2025, 6, 1),
                null,
                null,
                null,
                false,
                null,
                null,
                false,
                null,
                List.of(),
                List.of(),
                List.of());
        return new Ingeschrevene(
                Gezin.sanne(),
                "E",
                null,
                "3",
                "9901",
                "12",
                true,
                "M",
                7,
                true,
                null,
                List.of(new Verbintenis(
                        Ingeschrevene.van(gerelateerd(Gezin.truus())), "H", dag(2009, 1, 2), dag(2020, 3, 4), true)),
                List.of(new Familieband(kerem, "Ouder1", dag(2016, 9, 30), null, false)),
                List.of(new Familieband(overledene, "Ouder2", dag(1984, 3, 12), dag(2025, 6, 1), false)));
    }

    /** As {@code Gezin} has it, without the straatnaam. */
    private static NatuurlijkPersoon gerelateerd(NatuurlijkPersoon p) {
        Adres kade = new Adres(null, "Waterkerk", "Eikenkade", null, "9999XA", "12", null, null, null);
        return new NatuurlijkPersoon(
                p.bsn(),
                null,
                p.geslachtsnaam(),
                p.voorvoegsel(),
                p.voorletters(),
                p.voornamen(),
                p.geslacht(),
                p.geboortedatum(),
                kade,
                null);
    }
}
