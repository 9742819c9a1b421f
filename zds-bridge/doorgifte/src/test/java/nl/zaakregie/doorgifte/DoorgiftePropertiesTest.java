package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.zaakregie.doorgifte.DoorgifteProperties.Ontvanger;
import nl.zaakregie.doorgifte.DoorgifteProperties.Schakelaar;
import nl.zaakregie.stuf.Operatie;
import org.junit.jupiter.api.Test;

class DoorgiftePropertiesTest {

    @Test
    void kentElkeDienstOnderBeideSchrijfwijzen() {
        DoorgifteProperties instellingen = met(
                Map.of("creeer-zaak", Schakelaar.AAN, "geefZaakdetails", Schakelaar.AAN, "updatezaak", Schakelaar.UIT));

        assertThat(instellingen.aan()).containsExactlyInAnyOrder(Operatie.CREEER_ZAAK, Operatie.GEEF_ZAAKDETAILS);
    }

    @Test
    void weigertTeStartenMetEenOnbekendeDienst() {
        assertThatThrownBy(() -> met(Map.of("creeer-zaken", Schakelaar.UIT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zaakregie.doorgifte.diensten.creeer-zaken");
    }

    @Test
    void weigertHetAntwoordOpOnzeOverdrachtDoorTeGeven() {
        assertThatThrownBy(() -> met(Map.of("bevestig-overdragen-zaak", Schakelaar.AAN)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weigertTeStartenZonderAdres() {
        assertThatThrownBy(() -> new DoorgifteProperties(
                        Map.of("creeer-zaak", Schakelaar.AAN), null, null, Duration.ofSeconds(10), Duration.ofDays(1)))
                .hasMessageContaining("zaakregie.doorgifte.magazijn.url");
    }

    @Test
    void vervangtAlleenDeOntvanger() throws Exception {
        String bericht = "<a><s:zender><s:applicatie>X</s:applicatie></s:zender><s:ontvanger>\n <s:organisatie>1"
                + "</s:organisatie><s:applicatie >Brug</s:applicatie></s:ontvanger><z>\u00e9 applicatie</z></a>";

        try (Romp romp = new Ontvangervervanger(new Ontvanger(null, "Zaken & <mag\u00e1zijn", null))
                .pasToe(Romp.van(bericht.getBytes(StandardCharsets.UTF_8)))) {
            String nieuw = new String(romp.open().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(nieuw).isEqualTo(bericht.replace(">Brug<", ">Zaken &amp; &lt;mag\u00e1zijn<"));
        }
    }

    private static DoorgifteProperties met(Map<String, Schakelaar> diensten) {
        return new DoorgifteProperties(
                diensten,
                new DoorgifteProperties.Magazijn(
                        java.net.URI.create("http://localhost/zds"),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        null,
                        null,
                        null),
                null,
                Duration.ofSeconds(10),
                Duration.ofDays(1));
    }
}
