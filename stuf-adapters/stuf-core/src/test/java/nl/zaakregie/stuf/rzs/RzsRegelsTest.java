package nl.zaakregie.stuf.rzs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RzsRegelsTest {

    @Test
    void aanvaardtEenGezinsplanEnEenDeelplanZoalsHetHoort() {
        Zaak plan = Gezin.kleineZaak();
        Zaak deelplan = plan.metRelaties(List.of(Zaakrelatie.andere("9901GP20260001")))
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager")));

        assertThat(RzsRegels.bijCreeren(plan, Planzaak.GEZINSPLAN)).isEmpty();
        assertThat(RzsRegels.bijCreeren(deelplan, Planzaak.DEELPLAN)).isEmpty();
    }

    @Test
    void vraagtRelatieNaarBovenBehalveBijHetGezinsplan() {
        assertThat(elementen(RzsRegels.bijCreeren(metRelaties(0), Planzaak.DEELPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
        assertThat(elementen(RzsRegels.bijCreeren(metRelaties(3), Planzaak.DEELPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
        assertThat(elementen(RzsRegels.bijCreeren(metRelaties(2), Planzaak.LEVENSDOMEINPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
        assertThat(RzsRegels.bijCreeren(metRelaties(1), Planzaak.LEVENSDOMEINPLAN))
                .isEmpty();
    }

    @Test
    @Tag("INV-02")
    void laatEenGezinsplanNaarHetPlanErvoorVerwijzen() {
        assertThat(RzsRegels.bijCreeren(metRelaties(1), Planzaak.GEZINSPLAN)).isEmpty();
        assertThat(RzsRegels.bijCreeren(metRelaties(2), Planzaak.GEZINSPLAN))
                .containsExactly(new Regelbreuk("heeftBetrekkingOpAndere", Regel.HOOGSTENS_EEN_VOORGANGER));
    }

    @Test
    void laatAlleenEenDeelplanDeelzakenHebben() {
        Zaak zaak = Gezin.kleineZaak()
                .metRelaties(List.of(Zaakrelatie.andere("9901GP20260001"), Zaakrelatie.deelzaak("9901DZ20260001")));

        assertThat(RzsRegels.bijCreeren(zaak, Planzaak.DEELPLAN)).isEmpty();
        assertThat(elementen(RzsRegels.bijCreeren(zaak, Planzaak.GEZINSPLAN))).containsExactly("heeftAlsDeelzaak");
    }

    @Test
    void weigertClientZonderBsnEnClientMetTrema() {
        NatuurlijkPersoon zonderBsn = persoon(null, "Noor");
        Zaak zaak = Gezin.kleineZaak()
                .metObjecten(List.of(Zaakobject.client(zonderBsn), new Zaakobject(Gezin.kerem(), "Cli\u00ebnt", null)));

        assertThat(elementen(RzsRegels.bijCreeren(zaak, Planzaak.GEZINSPLAN)))
                .containsExactly("heeftBetrekkingOp[0]/inp.bsn", "heeftBetrekkingOp[1]/omschrijving");
    }

    @Test
    void noemtAllesWatEenLegeZaakMist() {
        Zaak leeg = Zaak.van("9901X", Gezin.GEZINSPLAN, Zaakgegevens.bouw().klaar());

        assertThat(elementen(RzsRegels.bijCreeren(leeg, Planzaak.GEZINSPLAN)))
                .containsExactly(
                        "startdatum",
                        "registratiedatum",
                        "zaakniveau",
                        "deelzakenIndicatie",
                        "heeftBetrekkingOp",
                        "heeftAlsInitiator");
    }

    @Test
    void staatClientAlsInitiatorAlleenBijDeelplanToe() {
        Zaak zaak = Gezin.kleineZaak().metRollen(List.of(Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager")));

        assertThat(elementen(RzsRegels.bijCreeren(zaak, Planzaak.GEZINSPLAN))).containsExactly("heeftAlsInitiator");
    }

    @Test
    void vraagtVestigingsnummerBijElkeWijzigingEnHoudtDeInitiator() {
        Rol aanbieder =
                Rol.van(Rolsoort.UITVOERENDE, new Vestiging(null, List.of("De Linde"), null, null), "Aanbieder");
        Rol regisseur = Rol.van(Rolsoort.INITIATOR, Gezin.regisseur(), "Regisseur");
        Zaakwijziging wijziging = Zaakwijziging.van("9901GP20260001")
                .metRollen(List.of(Mutatie.toevoegen(aanbieder), Mutatie.verwijderen(regisseur)));

        assertThat(elementen(RzsRegels.bijWijzigen(wijziging, Planzaak.GEZINSPLAN)))
                .containsExactly("heeftAlsInitiator", "heeftAlsUitvoerende/vestiging/vestigingsNummer");
    }

    @Test
    void laatEenInitiatorVervangen() {
        Rol regisseur = Rol.van(Rolsoort.INITIATOR, Gezin.regisseur(), "Regisseur");
        Rol ander = Rol.van(Rolsoort.INITIATOR, Medewerker.van("mw-vos", "Vos"), "Regisseur");
        Zaakwijziging wijziging = Zaakwijziging.van("9901GP20260001");

        assertThat(RzsRegels.bijWijzigen(
                        wijziging.metRollen(List.of(Mutatie.vervangen(regisseur, ander))), Planzaak.GEZINSPLAN))
                .isEmpty();
        assertThat(RzsRegels.bijWijzigen(
                        wijziging.metRollen(List.of(Mutatie.beeindigen(regisseur), Mutatie.toevoegen(ander))),
                        Planzaak.GEZINSPLAN))
                .isEmpty();
    }

    @Test
    void kentWieGaatAanHetBsnEnWieKomtAanNaamEnOmschrijving() {
        NatuurlijkPersoon alleenBsn = persoon("999905296", null);
        NatuurlijkPersoon naamloos = persoon(null, "Boer");
        Zaakwijziging wijziging = Zaakwijziging.van("9901GP20260001")
                .metObjecten(List.of(
                        Mutatie.beeindigen(Zaakobject.client(alleenBsn)),
                        Mutatie.beeindigen(Zaakobject.client(naamloos)),
                        Mutatie.toevoegen(new Zaakobject(alleenBsn, null, null))));

        assertThat(elementen(RzsRegels.bijWijzigen(wijziging, Planzaak.GEZINSPLAN)))
                .containsExactly(
                        "heeftBetrekkingOp[1]/inp.bsn",
                        "heeftBetrekkingOp[2]/omschrijving",
                        "heeftBetrekkingOp[2]/geslachtsnaam");
        assertThat(elementen(RzsRegels.bijWijzigen(wijziging, Planzaak.LEVENSDOMEINPLAN)))
                .containsExactly("heeftBetrekkingOp[1]/inp.bsn");
    }

    @Test
    void laatEenPlanZijnClientInitiatorEnGezinsplanHouden() {
        Zaak plan = metRelaties(1);
        Tijdvak voorbij = new Tijdvak(null, new StufTijdstip("20261124"));
        Zaak leeg = plan.metObjecten(List.of(Zaakobject.client(Gezin.sanne()).gedurende(voorbij)))
                .metRollen(List.of())
                .metRelaties(List.of());

        assertThat(elementen(RzsRegels.naWijzigen(plan, leeg, Planzaak.LEVENSDOMEINPLAN)))
                .containsExactly("heeftBetrekkingOp", "heeftAlsInitiator", "heeftBetrekkingOpAndere");
        assertThat(RzsRegels.naWijzigen(plan, plan, Planzaak.LEVENSDOMEINPLAN)).isEmpty();
        assertThat(RzsRegels.naWijzigen(leeg, leeg, Planzaak.LEVENSDOMEINPLAN)).isEmpty();
    }

    @Test
    void laatEenZaakMetMeerRelatiesEenDeelplanWorden() {
        assertThat(RzsRegels.naWijzigen(metRelaties(2), metRelaties(3), Planzaak.DEELPLAN))
                .isEmpty();
        assertThat(elementen(RzsRegels.naWijzigen(metRelaties(1), metRelaties(2), Planzaak.GEZINSPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
    }

    @Test
    void noemtElementEnRegelEnGeenWaarde() {
        assertThat(Regelbreuk.tekst(RzsRegels.bijCreeren(
                        Gezin.kleineZaak().metRollen(List.of()).metObjecten(List.of()), Planzaak.GEZINSPLAN)))
                .isEqualTo("heeftBetrekkingOp: ten minste een natuurlijkPersoon is Client; "
                        + "heeftAlsInitiator: komt precies een keer voor");
    }

    private static NatuurlijkPersoon persoon(@Nullable String bsn, @Nullable String naam) {
        return new NatuurlijkPersoon(bsn, null, naam, null, null, null, null, null, null, null);
    }

    private static Zaak metRelaties(int aantal) {
        return Gezin.kleineZaak()
                .metRelaties(IntStream.range(0, aantal)
                        .mapToObj(n -> Zaakrelatie.andere("9901GP2025000" + n))
                        .toList());
    }

    private static List<String> elementen(List<Regelbreuk> breuken) {
        return breuken.stream().map(Regelbreuk::element).toList();
    }
}
