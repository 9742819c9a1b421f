package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Besluitrelatie;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Verlenging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.Canoniek;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zaken: all that is sent comes back. */
class ZaakrondgangIT extends Rondgangproef {

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:genereerZaakidentificatie:1.1:zaaksysteem:client")
    @Tag("koppelvlak:genereerZaakidentificatie:1.2:zaaksysteem:client")
    @Tag("koppelvlak:genereerZaakidentificatie:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:genereerZaakidentificatie:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:creeerZaak:1.1:zaaksysteem:client")
    @Tag("koppelvlak:creeerZaak:1.2:zaaksysteem:client")
    @Tag("koppelvlak:creeerZaak:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:creeerZaak:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakdetails:1.1:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdetails:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdetails:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakdetails:1.2:zakenmagazijn:server")
    @Tag("RZS:zaaksysteem-01")
    @Tag("RZS:zakenmagazijn-01")
    @Tag("RZS:zaaksysteem-14")
    @Tag("RZS:zakenmagazijn-13")
    void geeftElkGegevenElkeRolEnElkeRelatieTerug(StufVersie versie) {
        Zaak gestuurd = metNummer(antwoord(zaken(versie).genereerZaakIdentificatie(nummer())), Gezin.volledigeZaak());

        antwoord(zaken(versie).creeerZaak(nummer(), gestuurd));

        Zaak terug = antwoord(zaken(versie).geefZaakdetails(nummer(), gestuurd.identificatie()))
                .orElseThrow();
        assertThat(terug.gegevens()).isEqualTo(gestuurd.gegevens());
        assertThat(terug.zaaktype()).isEqualTo(gestuurd.zaaktype());
        assertThat(canoniek(terug.objecten())).isEqualTo(canoniek(gestuurd.objecten()));
        assertThat(terug.rollen()).isEqualTo(gestuurd.rollen());
        assertThat(terug.relaties()).containsExactlyInAnyOrderElementsOf(gestuurd.relaties());
        assertThat(zonderLaatste(terug.statussen())).isEqualTo(gestuurd.statussen());
        assertThat(terug.statussen())
                .last()
                .satisfies(s -> assertThat(s.laatste()).isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:updateZaak:1.1:zaaksysteem:client")
    @Tag("koppelvlak:updateZaak:1.2:zaaksysteem:client")
    void noemtBijEenDeelzaakDeHoofdzaakZolangDieHaarZoNoemt(StufVersie versie) {
        String hoofdzaak = bestaandeZaak(versie);
        String deelzaak = bestaandeZaak(versie);
        Mutatie<Zaakrelatie> erbij = Mutatie.toevoegen(Zaakrelatie.deelzaak(deelzaak));
        antwoord(zaken(versie).updateZaak(nummer(), Zaakwijziging.van(hoofdzaak).metRelaties(List.of(erbij))));

        assertThat(hoofdzaken(versie, deelzaak)).containsExactly(hoofdzaak);

        Mutatie<Zaakrelatie> eraf = Mutatie.verwijderen(Zaakrelatie.deelzaak(deelzaak));
        antwoord(zaken(versie).updateZaak(nummer(), Zaakwijziging.van(hoofdzaak).metRelaties(List.of(eraf))));

        assertThat(hoofdzaken(versie, deelzaak)).isEmpty();
    }

    private List<String> hoofdzaken(StufVersie versie, String zaak) {
        return antwoord(zaken(versie).geefZaakdetails(nummer(), zaak)).orElseThrow().relaties().stream()
                .filter(r -> r.soort() == Zaakrelatie.Soort.HOOFDZAAK)
                .map(Zaakrelatie::identificatie)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:actualiseerZaakstatus:1.1:zaaksysteem:client")
    @Tag("koppelvlak:actualiseerZaakstatus:1.2:zaaksysteem:client")
    @Tag("koppelvlak:actualiseerZaakstatus:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:actualiseerZaakstatus:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakstatus:1.1:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakstatus:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakstatus:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakstatus:1.2:zakenmagazijn:server")
    @Tag("RZS:zaaksysteem-12")
    @Tag("RZS:zakenmagazijn-11")
    @Tag("RZS:zaaksysteem-13")
    @Tag("RZS:zakenmagazijn-12")
    void geeftElkeStatusMetMomentEnZetterTerug(StufVersie versie) {
        String zaak = bestaandeZaak(versie);
        Zaakstatus eerste = Gezin.status("1", "GEREG", "Signaal geregistreerd", "20261124101500000");
        Zaakstatus tweede = Gezin.status("0002", "OPGEST", "Gezinsplan opgesteld", "2026112411300012");
        antwoord(zaken(versie).actualiseerZaakstatus(nummer(), new Statuswijziging(zaak, tweede)));

        antwoord(zaken(versie).actualiseerZaakstatus(nummer(), new Statuswijziging(zaak, eerste)));

        List<Zaakstatus> alle = antwoord(zaken(versie).geefZaakstatus(nummer(), new Statusvraag(zaak, false)));
        assertThat(alle).extracting(Zaakstatus::datumGezet).containsExactly(eerste.datumGezet(), tweede.datumGezet());
        assertThat(alle).extracting(s -> s.type().volgnummer()).containsExactly("1", "0002");
        assertThat(alle).extracting(Zaakstatus::toelichting).containsOnly("Gezet na overleg");
        assertThat(antwoord(zaken(versie).geefZaakstatus(nummer(), new Statusvraag(zaak, true))))
                .singleElement()
                .satisfies(s -> assertThat(s.type().volgnummer()).isEqualTo("0002"));
        assertThat(antwoord(zaken(versie).geefZaakdetails(nummer(), zaak))
                        .orElseThrow()
                        .statussen())
                .extracting(Zaakstatus::gezetDoor)
                .containsExactly(eerste.gezetDoor(), tweede.gezetDoor());
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:updateZaak:1.1:zaaksysteem:client")
    @Tag("koppelvlak:updateZaak:1.2:zaaksysteem:client")
    @Tag("koppelvlak:updateZaak:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:updateZaak:1.2:zakenmagazijn:server")
    void geeftElkeWijzigingTerugEnLaatDeRestStaan(StufVersie versie) {
        String zaak = bestaandeZaak(versie);
        Zaakgegevens oud = Zaakgegevens.bouw().klaar();
        Zaakgegevens nieuw = Zaakgegevens.bouw()
                .opschorting(new Opschorting(true, "Wacht op gezin"))
                .verlenging(new Verlenging(30, "Meer tijd nodig"))
                .publicatiedatum(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .kenmerken(List.of(new Kenmerk("G1", "Regie"), new Kenmerk("WIZ-26-1", "Backoffice")))
                .extraElementen(
                        List.of(new ExtraElement("wijk", "Oost"), ExtraElement.leeg("fase", NoValue.WAARDE_ONBEKEND)))
                .klaar();
        Rol school = Gezin.volledigeZaak().rollen(Rolsoort.GEMACHTIGDE).get(0);
        Zaakobject kerem = Zaakobject.client(Gezin.kerem());
        Zaakrelatie ander = Zaakrelatie.andere(bestaandeZaak(versie));

        antwoord(zaken(versie)
                .updateZaak(
                        nummer(),
                        Zaakwijziging.van(zaak, oud, nieuw)
                                .metObjecten(List.of(Mutatie.toevoegen(kerem)))
                                .metRollen(List.of(Mutatie.toevoegen(school)))
                                .metRelaties(List.of(Mutatie.toevoegen(ander)))));

        Zaak terug = antwoord(zaken(versie).geefZaakdetails(nummer(), zaak)).orElseThrow();
        assertThat(terug.gegevens().opschorting()).isEqualTo(nieuw.opschorting());
        assertThat(terug.gegevens().verlenging()).isEqualTo(nieuw.verlenging());
        assertThat(terug.gegevens().kenmerken()).isEqualTo(nieuw.kenmerken());
        assertThat(terug.gegevens().extraElementen()).isEqualTo(nieuw.extraElementen());
        assertThat(terug.gegevens().publicatiedatum()).isEqualTo(nieuw.publicatiedatum());
        assertThat(terug.gegevens().toelichting().isAfwezig()).isTrue();
        assertThat(terug.gegevens().startdatum())
                .isEqualTo(Gezin.kleineZaak().gegevens().startdatum());
        assertThat(terug.clienten()).containsExactly(Gezin.sanne(), Gezin.kerem());
        assertThat(terug.rollen()).contains(school).hasSize(2);
        assertThat(terug.relaties()).containsExactly(ander);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void geeftEenBesluitUitEenZaakEnUitEenWijzigingTerug(StufVersie versie) {
        Besluit eerste = besluit("9901B-" + nummer().referentienummer().substring(0, 8), null);
        Besluit tweede = besluit("9901B-" + nummer().referentienummer().substring(0, 8), null);
        String zaak = antwoord(zaken(versie).genereerZaakIdentificatie(nummer()));
        antwoord(zaken(versie)
                .creeerZaak(nummer(), metNummer(zaak, Gezin.kleineZaak()).metBesluiten(List.of(eerste))));

        antwoord(zaken(versie)
                .updateZaak(nummer(), Zaakwijziging.van(zaak).metBesluiten(List.of(Mutatie.toevoegen(tweede)))));

        assertThat(besluiten(versie, zaak)).containsExactly(eerste, tweede);
        Besluit geeindigd = besluit(
                eerste.identificatie(), new Tijdvak(new StufTijdstip("20261101"), new StufTijdstip("20261130")));
        antwoord(zaken(versie)
                .updateZaak(
                        nummer(),
                        Zaakwijziging.van(zaak)
                                .metBesluiten(List.of(Mutatie.beeindigen(geeindigd), Mutatie.verwijderen(tweede)))));
        assertThat(besluiten(versie, zaak)).containsExactly(geeindigd);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void maaktVanEenRolLeegWatLeegWordtGenoemdEnLaatDeRestStaan(StufVersie versie) {
        String zaak = bestaandeZaak(versie);
        Rol vol = Gezin.volledigeZaak().rollen(Rolsoort.UITVOERENDE).get(0);
        antwoord(
                zaken(versie).updateZaak(nummer(), Zaakwijziging.van(zaak).metRollen(List.of(Mutatie.toevoegen(vol)))));
        Rol kern = Rol.van(vol.soort(), Objects.requireNonNull(vol.betrokkene()), vol.omschrijving());

        antwoord(zaken(versie)
                .updateZaak(
                        nummer(),
                        Zaakwijziging.van(zaak)
                                .metRollen(List.of(Mutatie.wijzigen(
                                        vol, kern.met(Rest.leeg("toelichting", NoValue.GEEN_WAARDE)))))));

        Rol terug = antwoord(zaken(versie).geefZaakdetails(nummer(), zaak))
                .orElseThrow()
                .rollen(Rolsoort.UITVOERENDE)
                .get(0);
        assertThat(terug.toelichting()).isNull();
        assertThat(terug.rest().maaktLeeg("toelichting")).isTrue();
        assertThat(terug.code()).isEqualTo(vol.code());
        assertThat(terug.aanspreekpunt()).isEqualTo(vol.aanspreekpunt());
        assertThat(terug.extraElementen()).isEqualTo(vol.extraElementen());
        assertThat(terug.tijdvak()).isEqualTo(vol.tijdvak());
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void geeftDeSleutelVanDeGegevensbeheerderTerugVanZaakEnRol(StufVersie versie) {
        Rest vanZaak = sleutelGegevensbeheer("GB-zaak");
        Rest vanRol = sleutelGegevensbeheer("GB-rol");
        Zaak klein = metNummer(antwoord(zaken(versie).genereerZaakIdentificatie(nummer())), Gezin.kleineZaak());
        Rol initiator = klein.rollen(Rolsoort.INITIATOR).get(0).met(vanRol);

        antwoord(zaken(versie)
                .creeerZaak(nummer(), klein.met(klein.gegevens().met(vanZaak)).metRollen(List.of(initiator))));

        Zaak terug = antwoord(zaken(versie).geefZaakdetails(nummer(), klein.identificatie()))
                .orElseThrow();
        heeftSleutel(terug.gegevens().rest(), "GB-zaak");
        assertThat(terug.rollen(Rolsoort.INITIATOR))
                .singleElement()
                .satisfies(rol -> heeftSleutel(rol.rest(), "GB-rol"));
    }

    private static void heeftSleutel(Rest rest, String sleutel) {
        assertThat(rest.elementen()).singleElement().satisfies(element -> {
            assertThat(element.pad()).isEqualTo("@sleutelGegevensbeheer");
            assertThat(element.xml()).contains("sleutelGegevensbeheer=\"" + sleutel + "\"");
        });
    }

    private static Rest sleutelGegevensbeheer(String sleutel) {
        return new Rest(List.of(new Rest.Element(
                "@sleutelGegevensbeheer",
                "<StUF:attribuut xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\" StUF:sleutelGegevensbeheer=\""
                        + sleutel + "\"/>")));
    }

    private List<Besluit> besluiten(StufVersie versie, String zaak) {
        return antwoord(zaken(versie).geefZaakdetails(nummer(), zaak)).orElseThrow().besluiten().stream()
                // an answer must say that the day of effect is not known
                .map(besluit -> besluit.met(besluit.rest().zonder("ingangsdatumWerking")))
                .toList();
    }

    private static Besluit besluit(String identificatie, @Nullable Tijdvak tijdvak) {
        return new Besluit(
                        identificatie,
                        "Toekenning",
                        Gezin.dag(2026, 10, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())
                .met(new Besluitrelatie(tijdvak, Rest.LEEG));
    }

    private static Zaak metNummer(String identificatie, Zaak zaak) {
        return new Zaak(
                identificatie,
                zaak.gegevens(),
                zaak.zaaktype(),
                zaak.objecten(),
                zaak.rollen(),
                zaak.relaties(),
                zaak.statussen(),
                List.of());
    }

    /** An object that is passed on as it is may come back with other prefixes. */
    private static List<Zaakobject> canoniek(List<Zaakobject> objecten) {
        return objecten.stream()
                .map(o -> o.inhoud() instanceof AnderObject ander
                        ? new Zaakobject(
                                new AnderObject(ander.soort(), Canoniek.van(ander.xml())),
                                o.omschrijving(),
                                o.tijdvak(),
                                o.rest())
                        : o)
                .toList();
    }

    private static List<Zaakstatus> zonderLaatste(List<Zaakstatus> statussen) {
        return statussen.stream()
                .map(s -> new Zaakstatus(s.type(), s.toelichting(), s.datumGezet(), null, s.gezetDoor(), s.rest()))
                .toList();
    }
}
