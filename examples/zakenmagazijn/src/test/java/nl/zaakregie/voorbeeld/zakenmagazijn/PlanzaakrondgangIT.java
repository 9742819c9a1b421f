package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Tijdvak;
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
    private static final Zaakobject CLIENT = Zaakobject.client(Gezin.sanne());
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
        var weg = new Tijdvak(null, new StufTijdstip("20261124"));
        assertThat(foutcode(zaken(VERSIE)
                        .updateZaak(
                                nummer(),
                                Zaakwijziging.van(zonder)
                                        .metObjecten(List.of(Mutatie.beeindigen(
                                                Zaakobject.client(Gezin.sanne()).gedurende(weg)))))))
                .isEqualTo("StUF055");
        assertThat(bewaard(zonder).clienten()).hasSize(1);
    }

    @Test
    void weigertWatEenRegelVanRzsBreektEnBewaartNiets() {
        String gezinsplan = creeer(GEZINSPLAN, REGISSEUR);
        Rol aanvrager = Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager");
        Zaakobject zonderBsn =
                Zaakobject.client(new NatuurlijkPersoon(null, null, "Noor", null, null, null, null, null, null, null));

        assertThat(geweigerd(plan(GEZINSPLAN, REGISSEUR, gezinsplan, "9901ANDER0001")))
                .contains("heeftBetrekkingOpAndere", "het plan ervoor");
        assertThat(geweigerd(plan(GEZINSPLAN, aanvrager))).contains("heeftAlsInitiator: is een medewerker");
        assertThat(geweigerd(plan(GEZINSPLAN, REGISSEUR).metObjecten(List.of())))
                .contains("heeftBetrekkingOp: ten minste een natuurlijkPersoon is Client");
        assertThat(geweigerd(plan(GEZINSPLAN, REGISSEUR).metObjecten(List.of(CLIENT, zonderBsn))))
                .contains("heeftBetrekkingOp[1]/inp.bsn: is verplicht");
        assertThat(geweigerd(plan(LEVENSDOMEINPLAN, REGISSEUR)))
                .contains("heeftBetrekkingOpAndere: een levensdomeinplan verwijst naar precies een zaak");
        assertThat(geweigerd(plan(DEELPLAN, REGISSEUR, gezinsplan, "9901ANDER0001", "9901ANDER0002")))
                .contains("heeftBetrekkingOpAndere: een deelplan verwijst naar een of twee zaken");
        assertThat(geweigerd(plan(DEELPLAN, REGISSEUR, gezinsplan).metRollen(List.of())))
                .contains("heeftAlsInitiator: komt precies een keer voor");
    }

    @Test
    void vraagtVanEenZaakBuitenEenPlanNiets() {
        Zaak los = plan(DEELPLAN, REGISSEUR, "9901ANDER0001", "9901ANDER0002", "9901ANDER0003")
                .metRollen(List.of())
                .metObjecten(List.of());

        antwoord(zaken(VERSIE).creeerZaak(nummer(), los));

        assertThat(bewaard(los.identificatie()).relaties()).hasSize(3);
    }

    @Test
    void weigertEenWijzigingDieEenPlanNietMagOndergaanEnLaatHetZoalsHetWas() {
        String gezinsplan = creeer(GEZINSPLAN, REGISSEUR);
        String levensdomeinplan = creeer(LEVENSDOMEINPLAN, REGISSEUR, gezinsplan);
        var voorbij = new Tijdvak(null, new StufTijdstip("20261124"));

        assertThat(geweigerd(Zaakwijziging.van(gezinsplan)
                        .metRollen(List.of(Mutatie.beeindigen(REGISSEUR.gedurende(voorbij))))))
                .contains("heeftAlsInitiator: wordt niet weggenomen");
        assertThat(geweigerd(Zaakwijziging.van(levensdomeinplan)
                        .metRelaties(List.of(Mutatie.verwijderen(Zaakrelatie.andere(gezinsplan))))))
                .contains("heeftBetrekkingOpAndere: een levensdomeinplan verwijst naar precies een zaak");
        assertThat(geweigerd(Zaakwijziging.van(gezinsplan)
                        .metRelaties(List.of(Mutatie.toevoegen(Zaakrelatie.deelzaak("9901ANDER0001"))))))
                .contains("heeftAlsDeelzaak");
    }

    private String creeer(Zaaktype type, Rol initiator, String... plannen) {
        Zaak zaak = plan(type, initiator, plannen);
        antwoord(zaken(VERSIE).creeerZaak(nummer(), zaak));
        return zaak.identificatie();
    }

    private Zaak plan(Zaaktype type, Rol initiator, String... plannen) {
        return Zaak.van(
                        antwoord(zaken(VERSIE).genereerZaakIdentificatie(nummer())),
                        type,
                        Gezin.kleineZaak().gegevens())
                .metObjecten(List.of(CLIENT))
                .metRollen(List.of(initiator))
                .metRelaties(Stream.of(plannen).map(Zaakrelatie::andere).toList());
    }

    /** The details of the refusal, after which there is no such zaak. */
    private String geweigerd(Zaak zaak) {
        String details = details(zaken(VERSIE).creeerZaak(nummer(), zaak));
        assertThat(antwoord(zaken(VERSIE).geefZaakdetails(nummer(), zaak.identificatie())))
                .isEmpty();
        return details;
    }

    /** The details of the refusal, after which the zaak is what it was. */
    private String geweigerd(Zaakwijziging wijziging) {
        Zaak was = bewaard(wijziging.zaakidentificatie());
        String details = details(zaken(VERSIE).updateZaak(nummer(), wijziging));
        assertThat(bewaard(wijziging.zaakidentificatie())).isEqualTo(was);
        return details;
    }

    private static String details(Verzendresultaat<?> resultaat) {
        assertThat(resultaat).isInstanceOf(Verzendresultaat.Afgewezen.class);
        var fout = ((Verzendresultaat.Afgewezen<?>) resultaat).fout();
        assertThat(fout.code()).isEqualTo("StUF055");
        return fout.details();
    }

    private Zaak bewaard(String zaak) {
        return antwoord(zaken(VERSIE).geefZaakdetails(nummer(), zaak)).orElseThrow();
    }
}
