package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.testkit.gezin.Gezin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersoonsvertalingTest {

    private static final LocalDate DAG = LocalDate.of(1984, 3, 12);

    private final Bezwaren bezwaren = new Bezwaren();
    private final Persoonsvertaling vertaling = new Persoonsvertaling("pad", bezwaren);

    @ParameterizedTest
    @EnumSource(Volledigheid.class)
    void houdtVanEenGeboortedatumWatErVanBekendIs(Volledigheid volledigheid) {
        Persoonsgegevens persoon = vertaling.van(sanne(new OnvolledigeDatum(DAG, volledigheid), "V", null));

        assertThat(persoon.geboortedatum()).hasValueSatisfying(d -> {
            assertThat(d.datum()).isEqualTo(DAG);
            assertThat(d.volledigheid().name()).isEqualTo(volledigheid.name());
        });
    }

    @Test
    void vertaaltEenVolledigAdresMetDeOfficieleStraatnaam() {
        Adres adres = new Adres(null, "Waterkerk", "Eikenkade", "Eikenk", "9999XA", "12", "a", " ", null);

        Persoonsgegevens persoon = vertaling.van(sanne(null, "V", adres));

        assertThat(persoon.adres())
                .contains(new nl.zaakregie.api.kern.Adres(
                        "Eikenkade", 12, Optional.of("a"), Optional.empty(), "9999XA", "Waterkerk"));
        assertThat(persoon.geslacht()).contains(Geslacht.V);
        bezwaren.keur();
    }

    @Test
    void eenAdresZonderBruikbaarHuisnummerIsGeenAdres() {
        Adres adres = new Adres(null, "Waterkerk", "Eikenkade", null, "9999XA", "12b", null, null, null);

        assertThat(vertaling.van(sanne(null, "V", adres)).adres()).isEmpty();
        bezwaren.keur();
    }

    @Test
    void eenPersoonMetAlleenEenBsnBlijftHerkenbaar() {
        Persoonsgegevens persoon = vertaling.van(new NatuurlijkPersoon(
                Gezin.SANNE.bsn().orElseThrow().waarde(), null, null, null, null, null, null, null, null, null));

        assertThat(persoon.bsn()).isEqualTo(Gezin.SANNE.bsn());
        assertThat(persoon.geslachtsnaam()).isEmpty();
        bezwaren.keur();
    }

    @Test
    void weigertEenOnbekendGeslacht() {
        vertaling.van(sanne(null, "X", null));

        StufFout fout = catchThrowableOfType(StufFout.class, bezwaren::keur);
        assertThat(fout.details()).isEqualTo("pad/geslachtsaanduiding: Gebruik M, V of O");
    }

    private static NatuurlijkPersoon sanne(@Nullable OnvolledigeDatum geboren, String geslacht, @Nullable Adres adres) {
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();
        return new NatuurlijkPersoon(bsn, null, "Boer", "de", "S.", "Sanne", geslacht, geboren, adres, null);
    }
}
