package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The three kinds of zaak of RZS 1.0 in a zakenmagazijn that keeps them, by messages that are valid in the standard. */
class PlanzaakrondgangIT extends Rondgangproef {

    private static final StufVersie VERSIE = StufVersie.ZDS_1_1;
    private static final Zaaktype GEZINSPLAN = Zaaktype.van("GEZINSPLAN", "Opstellen en uitvoeren gezinsplan");
    private static final Zaaktype LEVENSDOMEINPLAN =
            Zaaktype.van("LEVDOMPLAN", "Opstellen en uitvoeren levensdomeinplan");
    private static final Zaaktype DEELPLAN = Zaaktype.van("SCHULDHULP", "Aanvraag schuldhulpverlening behandelen");
    private static final Rol REGISSEUR = Rol.van(Rolsoort.INITIATOR, Gezin.regisseur(), "Regisseur");

    @Test
    @Tag("RZS:zaaksysteem-02")
    @Tag("RZS:zakenmagazijn-02")
    @Tag("RZS:zaaksysteem-03")
    @Tag("RZS:zakenmagazijn-03")
    @Tag("RZS:zaaksysteem-04")
    @Tag("RZS:zakenmagazijn-04")
    void bewaartElkSoortPlanMetClientenInitiatorEnRelaties() {
        String gezinsplan = creeer(GEZINSPLAN, REGISSEUR);
        String levensdomeinplan = creeer(LEVENSDOMEINPLAN, REGISSEUR, gezinsplan);
        String deelplan =
                creeer(DEELPLAN, Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager"), gezinsplan, levensdomeinplan);

        assertThat(bewaard(gezinsplan).relaties()).isEmpty();
        assertThat(bewaard(levensdomeinplan).relaties())
                .extracting(Zaakrelatie::identificatie)
                .containsExactly(gezinsplan);
        assertThat(bewaard(deelplan).relaties())
                .extracting(Zaakrelatie::identificatie)
                .containsExactlyInAnyOrder(gezinsplan, levensdomeinplan);
        for (String zaak : List.of(gezinsplan, levensdomeinplan, deelplan)) {
            assertThat(bewaard(zaak).clienten()).hasSize(1);
            assertThat(bewaard(zaak).rollen(Rolsoort.INITIATOR)).hasSize(1);
        }
        assertThat(bewaard(deelplan).rollen(Rolsoort.INITIATOR).get(0).betrokkene())
                .isInstanceOf(NatuurlijkPersoon.class);
    }

    @Test
    @Tag("RZS:zaaksysteem-09")
    @Tag("RZS:zakenmagazijn-08")
    @Tag("RZS:zaaksysteem-10")
    @Tag("RZS:zakenmagazijn-09")
    @Tag("RZS:zaaksysteem-11")
    @Tag("RZS:zakenmagazijn-10")
    void werktElkSoortPlanBijEnHoudtMinstensEenClient() {
        String gezinsplan = creeer(GEZINSPLAN, REGISSEUR);
        String levensdomeinplan = creeer(LEVENSDOMEINPLAN, REGISSEUR, gezinsplan);
        String deelplan = creeer(DEELPLAN, REGISSEUR);

        for (String plan : List.of(gezinsplan, levensdomeinplan)) {
            antwoord(zaken(VERSIE)
                    .updateZaak(
                            nummer(),
                            Zaakwijziging.van(plan)
                                    .metObjecten(List.of(Mutatie.toevoegen(Zaakobject.client(Gezin.kerem()))))));
            assertThat(bewaard(plan).clienten()).hasSize(2);
        }
        antwoord(zaken(VERSIE)
                .updateZaak(
                        nummer(),
                        Zaakwijziging.van(deelplan)
                                .metRelaties(List.of(Mutatie.toevoegen(Zaakrelatie.andere(gezinsplan))))));
        assertThat(bewaard(deelplan).relaties()).hasSize(1);

        String zonder = creeer(GEZINSPLAN, REGISSEUR);
        var weg = new nl.zaakregie.stuf.rgbz.Tijdvak(null, new StufTijdstip("20261124"));
        assertThat(foutcode(zaken(VERSIE)
                        .updateZaak(
                                nummer(),
                                Zaakwijziging.van(zonder)
                                        .metObjecten(List.of(Mutatie.beeindigen(
                                                Zaakobject.client(Gezin.sanne()).gedurende(weg)))))))
                .isEqualTo("StUF055");
        assertThat(bewaard(zonder).clienten()).hasSize(1);
    }

    private String creeer(Zaaktype type, Rol initiator, String... plannen) {
        String id = antwoord(zaken(VERSIE).genereerZaakIdentificatie(nummer()));
        Zaak zaak = Zaak.van(id, type, Gezin.kleineZaak().gegevens())
                .metObjecten(List.of(Zaakobject.client(Gezin.sanne())))
                .metRollen(List.of(initiator))
                .metRelaties(List.of(plannen).stream().map(Zaakrelatie::andere).toList());
        antwoord(zaken(VERSIE).creeerZaak(nummer(), zaak));
        return id;
    }

    private Zaak bewaard(String zaak) {
        return antwoord(zaken(VERSIE).geefZaakdetails(nummer(), zaak)).orElseThrow();
    }
}
