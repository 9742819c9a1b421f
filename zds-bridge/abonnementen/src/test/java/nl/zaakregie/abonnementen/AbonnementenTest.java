package nl.zaakregie.abonnementen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnee;
import nl.zaakregie.abonnementen.AbonnementenProperties.Abonnement;
import nl.zaakregie.abonnementen.AbonnementenProperties.Partij;
import nl.zaakregie.stuf.client.Toegang;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbonnementenTest {

    private static final Map<String, Abonnee> ABONNEES =
            Map.of("wmo", abonnee("WmoSuite"), "jeugd", abonnee("JeugdSuite"), "regie", abonnee("Regie"));

    @Test
    void verteltWieEenAbonnementHeeftOpZaaktypeEnGebeurtenis() {
        Abonnementen abonnementen = met(
                new Abonnement("wmo", Set.of("WMOHH"), Set.of(Gebeurtenis.CREEER_ZAAK), Set.of()),
                new Abonnement("jeugd", Set.of("JEUGD"), Set.of(), Set.of()),
                new Abonnement("regie", Set.of(), Set.of(), Set.of()));

        assertThat(abonnementen.voor(van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Balie", null)))
                .containsExactly("wmo", "regie");
        assertThat(abonnementen.voor(van("WMOHH", Gebeurtenis.UPDATE_ZAAK, "Balie", null)))
                .containsExactly("regie");
        assertThat(abonnementen.voor(van("JEUGD", Gebeurtenis.UPDATE_ZAAKDOCUMENT, "Balie", null)))
                .containsExactly("jeugd", "regie");
    }

    @Test
    void verteltDeVeroorzakerNooit() {
        Abonnementen abonnementen = met(
                new Abonnement("wmo", Set.of(), Set.of(), Set.of()),
                new Abonnement("regie", Set.of(), Set.of(), Set.of()));

        assertThat(abonnementen.voor(van("WMOHH", Gebeurtenis.CREEER_ZAAK, " wmosuite", null)))
                .containsExactly("regie");
    }

    @Test
    void verteltEenAbonneeMetTweePassendeAbonnementenMaarEenKeer() {
        Abonnementen abonnementen = met(
                new Abonnement("regie", Set.of(), Set.of(), Set.of()),
                new Abonnement("regie", Set.of("WMOHH"), Set.of(), Set.of()));

        assertThat(abonnementen.voor(van("WMOHH", Gebeurtenis.CREEER_ZAAK, "Balie", null)))
                .containsExactly("regie");
    }

    @Test
    void kanStatussenBeperken() {
        Abonnementen abonnementen =
                met(new Abonnement("regie", Set.of(), Set.of(), Set.of("AFGEROND", "Zaak gesloten")));

        assertThat(abonnementen.voor(van("W", Gebeurtenis.ACTUALISEER_ZAAKSTATUS, "Balie", status("AFGEROND", "x"))))
                .hasSize(1);
        assertThat(abonnementen.voor(
                        van("W", Gebeurtenis.ACTUALISEER_ZAAKSTATUS, "Balie", status("G", "Zaak gesloten"))))
                .hasSize(1);
        assertThat(abonnementen.voor(van("W", Gebeurtenis.ACTUALISEER_ZAAKSTATUS, "Balie", status("A", "Anders"))))
                .isEmpty();
        assertThat(abonnementen.voor(van("W", Gebeurtenis.UPDATE_ZAAK, "Balie", null)))
                .as("andere gebeurtenissen hebben geen status nodig")
                .hasSize(1);
    }

    @Test
    void weigertInstellingenDieNietKloppen() {
        Abonnement los = new Abonnement("niemand", Set.of(), Set.of(), Set.of());

        assertThatThrownBy(() -> instellingen(Variant.HIER, List.of(los))).hasMessageContaining("abonnees.niemand");
        assertThatThrownBy(() -> instellingen(Variant.ELDERS, List.of())).hasMessageContaining("beheer.url");
    }

    private static AbonnementenProperties instellingen(Variant variant, List<Abonnement> abonnementen) {
        return new AbonnementenProperties(
                variant,
                new Partij("9901", "Zaaksysteem", null),
                null,
                ABONNEES,
                abonnementen,
                "zendendeApplicatie",
                Duration.ofSeconds(5),
                Duration.ofDays(30));
    }

    private static Abonnementen met(Abonnement... abonnementen) {
        return new Abonnementen(List.of(abonnementen), ABONNEES);
    }

    private static Abonnee abonnee(String applicatie) {
        return new Abonnee(
                URI.create("http://127.0.0.1/stuf"),
                new Partij("9901", applicatie, null),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                null,
                null,
                null,
                new Toegang.Wss(null, null, true, null));
    }

    static Zaakstatus status(String code, String omschrijving) {
        return new Zaakstatus(
                new Statustype(null, null, "2", code, omschrijving, null),
                null,
                new StufTijdstip("20261124101500000"),
                null,
                null);
    }

    static Zaaknotificatie van(
            String zaaktype, Gebeurtenis gebeurtenis, @Nullable String applicatie, @Nullable Zaakstatus status) {
        return new Zaaknotificatie(
                "9901-2026-000042",
                Zaaktype.van(zaaktype, "Aanvraag Wmo hulp bij het huishouden"),
                gebeurtenis,
                applicatie,
                status,
                List.of());
    }
}
