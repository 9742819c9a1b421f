package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.bericht.ZaakOntvangen.Afzendercontact;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Contactpersoon;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Vestiging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeldervertalingTest {

    static Stream<Arguments> betrokkenen() {
        return Stream.of(
                Arguments.of(new OrganisatorischeEenheid("KCC", "Klantcontact"), "Klantcontact"),
                Arguments.of(
                        new NietNatuurlijkPersoon(null, null, "School De Brug", null, null, null), "School De Brug"),
                Arguments.of(new Vestiging(null, List.of("", "Huisartsen Oost"), null, null), "Huisartsen Oost"),
                Arguments.of(new Medewerker("mw-vos", "Vos", "P.", null), "P. Vos"),
                Arguments.of(
                        new NatuurlijkPersoon(null, null, "Postma", null, "H.", null, null, null, null, null),
                        "H. Postma"));
    }

    @ParameterizedTest
    @MethodSource("betrokkenen")
    void elkeSoortBetrokkeneHeeftEenNaam(Betrokkene betrokkene, String naam) {
        assertThat(Meldervertaling.van(rol(betrokkene, "buurman", null)))
                .contains(new Afzendercontact(naam, Optional.of("buurman"), Optional.empty()));
    }

    @Test
    void hetAanspreekpuntZegtHoeDeMelderTeBereikenIs() {
        Contactpersoon aanspreekpunt =
                new Contactpersoon(null, "Peter Vos", null, "0205550102", "meldpunt@example.org");

        assertThat(Meldervertaling.van(rol(new OrganisatorischeEenheid("KCC", null), null, aanspreekpunt)))
                .contains(new Afzendercontact(
                        "Peter Vos", Optional.empty(), Optional.of("meldpunt@example.org, 0205550102")));
    }

    @Test
    void eenNaamloosIemandHoudtZijnRol() {
        assertThat(Meldervertaling.van(rol(null, "buurman", null)))
                .contains(new Afzendercontact("", Optional.of("buurman"), Optional.empty()));
    }

    @Test
    void eenLegeRolIsGeenMelder() {
        assertThat(Meldervertaling.van(rol(null, " ", null))).isEmpty();
    }

    private static Rol rol(
            @Nullable Betrokkene betrokkene, @Nullable String omschrijving, @Nullable Contactpersoon aanspreekpunt) {
        return new Rol(
                Rolsoort.INITIATOR, betrokkene, null, omschrijving, null, null, null, null, List.of(), aanspreekpunt);
    }
}
