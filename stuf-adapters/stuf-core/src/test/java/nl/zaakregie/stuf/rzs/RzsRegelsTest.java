package nl.zaakregie.stuf.rzs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.Gezin;
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
        Zaak zonder = Gezin.kleineZaak();
        Zaak met = zonder.metRelaties(List.of(Zaakrelatie.andere("9901GP20260001")));

        assertThat(elementen(RzsRegels.bijCreeren(zonder, Planzaak.DEELPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
        assertThat(elementen(RzsRegels.bijCreeren(met, Planzaak.GEZINSPLAN)))
                .containsExactly("heeftBetrekkingOpAndere");
        assertThat(RzsRegels.bijCreeren(met, Planzaak.LEVENSDOMEINPLAN)).isEmpty();
    }

    @Test
    void weigertClientZonderBsnEnClientMetTrema() {
        NatuurlijkPersoon zonderBsn =
                new NatuurlijkPersoon(null, null, "Noor", null, null, null, null, null, null, null);
        Zaak zaak = Gezin.kleineZaak()
                .metObjecten(List.of(Zaakobject.client(zonderBsn), new Zaakobject(Gezin.kerem(), "Cli\u00ebnt", null)));

        assertThat(elementen(RzsRegels.bijCreeren(zaak, Planzaak.GEZINSPLAN)))
                .containsExactlyInAnyOrder("heeftBetrekkingOp/inp.bsn", "heeftBetrekkingOp/omschrijving");
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
                .containsExactly("heeftAlsUitvoerende/vestiging/vestigingsNummer", "heeftAlsInitiator");
    }

    private static List<String> elementen(List<Regelbreuk> breuken) {
        return breuken.stream().map(Regelbreuk::element).toList();
    }
}
