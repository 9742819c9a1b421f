package nl.zaakregie.dossieropslag.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Verlenging;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ZaakvertalingTest {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-2026-1");
    private static final Zaakidentificatie ANDERE = new Zaakidentificatie("9901-2026-0");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Zaakrol REGISSEUR = new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur");

    private final Zaakvertaling vertaling = new Zaakvertaling(GeheugenZaaktypen.standaard());

    @Test
    @Tag("INV-16")
    void geeftElkeClientElkeRolEnElkeRelatieEenPlaats() {
        Zaak zaak = vertaling.zaak(gezinsplan(List.of(Gezin.SANNE.gegevens(), Gezin.KEREM.gegevens())));

        assertThat(zaak.clienten())
                .extracting(p -> p.bsn())
                .containsExactly(bsn(Gezin.SANNE.gegevens()), bsn(Gezin.KEREM.gegevens()));
        assertThat(zaak.rollen(Rolsoort.INITIATOR))
                .singleElement()
                .satisfies(r -> assertThat(r.omschrijving()).isEqualTo("Regisseur"));
        assertThat(zaak.rollen(Rolsoort.BELANGHEBBENDE)).hasSize(1);
        assertThat(zaak.relaties()).extracting(r -> r.identificatie()).containsExactly(ANDERE.waarde());
        assertThat(zaak.statussen())
                .singleElement()
                .satisfies(s -> assertThat(s.type().volgnummer()).isEqualTo("1"));
        assertThat(zaak.gegevens().kenmerken()).containsExactly(new Kenmerk("groep-1", "REGIE"));
    }

    @Test
    @Tag("AF-09.1")
    void maaktWieAanvraagtInitiatorEnClientEnWieBehandeltUitvoerende() {
        Zaak zaak = vertaling.zaak(aanvraag(CreeerZaak.Deel.HOOFDZAAK));

        assertThat(zaak.rollen())
                .extracting(Rol::soort, Rol::omschrijving)
                .containsExactly(tuple(Rolsoort.INITIATOR, "Aanvrager"), tuple(Rolsoort.UITVOERENDE, "Behandelaar"));
        assertThat(zaak.rollen(Rolsoort.INITIATOR).get(0).betrokkene())
                .isInstanceOfSatisfying(
                        NatuurlijkPersoon.class, p -> assertThat(p.bsn()).isEqualTo(bsn(Gezin.TRUUS.gegevens())));
        assertThat(zaak.clienten()).hasSize(1);
        assertThat(zaak.statussen().get(0).gezetDoor())
                .satisfies(z -> assertThat(z.rolomschrijvingGeneriek()).isEqualTo("Uitvoerder"));
    }

    @Test
    void geeftHoofdzaakEnDeelzaakHunNiveau() {
        Zaak hoofdzaak = vertaling.zaak(aanvraag(CreeerZaak.Deel.HOOFDZAAK));
        Zaak deelzaak = vertaling.zaak(aanvraag(CreeerZaak.Deel.DEELZAAK));

        assertThat(hoofdzaak.gegevens().zaakniveau().ofNull()).isEqualTo(1);
        assertThat(hoofdzaak.gegevens().deelzaken().ofNull()).isTrue();
        assertThat(deelzaak.gegevens().zaakniveau().ofNull()).isEqualTo(2);
        assertThat(deelzaak.gegevens().deelzaken().ofNull()).isFalse();
        assertThat(vertaling.deelzaak(new KoppelDeelzaak(ZAAK, ANDERE)).relaties())
                .singleElement()
                .satisfies(m -> assertThat(m.aanwezig()).isEqualTo(Zaakrelatie.deelzaak(ANDERE.waarde())));
    }

    @Test
    void maaktVanDezelfdeOpdrachtAltijdHetzelfdeBericht() {
        CreeerZaak opdracht = gezinsplan(List.of(Gezin.SANNE.gegevens()));

        assertThat(vertaling.zaak(opdracht)).isEqualTo(vertaling.zaak(opdracht));
    }

    @Test
    void beeindigtWieVertrektEnVoegtToeWieKomt() {
        Zaakwijziging wijziging = vertaling.clienten(new WijzigClienten(
                ZAAK, "gezinsplan", DAG, List.of(Gezin.TRUUS.gegevens()), List.of(Gezin.KEREM.gegevens())));

        assertThat(wijziging.objecten())
                .extracting(m -> m.soort())
                .containsExactly(Verwerkingssoort.T, Verwerkingssoort.E);
    }

    @Test
    void brengtRegisseursEnNetwerkErbijEnErafEnHerkentDatHetGedaanIs() {
        Belanghebbende buurman = new Belanghebbende(Gezin.HENK.gegevens(), "buurman");
        Zaakwijziging wijziging = vertaling.rolwijziging(
                new WijzigRollen(ZAAK, DAG, List.of(REGISSEUR), List.of(), List.of(), List.of(buurman)));
        Zaak leeg = vertaling.zaak(gezinsplan(List.of(Gezin.SANNE.gegevens()))).metRollen(List.of());
        Zaak gedaan = leeg.metRollen(List.of(wijziging.rollen().get(0).aanwezig()));

        assertThat(wijziging.rollen())
                .extracting(m -> m.soort() + " " + m.aanwezig().soort())
                .containsExactly("T UITVOERENDE", "E BELANGHEBBENDE");
        assertThat(Rolvergelijking.isGedaan(wijziging, leeg)).isFalse();
        assertThat(Rolvergelijking.isGedaan(wijziging, gedaan)).isTrue();
    }

    @Test
    void neemtEenRelatieWeg() {
        Zaakwijziging wijziging = vertaling.ontkoppeling(new OntkoppelZaak(ZAAK, ANDERE));

        assertThat(wijziging.relaties())
                .extracting(m -> m.soort() + " " + m.aanwezig().identificatie())
                .containsExactly("V " + ANDERE.waarde());
    }

    @Test
    void sluitMetEinddatumEnResultaat() {
        Zaakwijziging wijziging =
                vertaling.sluiting(new SluitZaak(ZAAK, "gezinsplan", DAG, "Doelen behaald", Optional.empty()));

        assertThat(wijziging.nieuw().einddatum().ofNull()).isNotNull();
        assertThat(wijziging.nieuw().resultaat().ofNull())
                .satisfies(r -> assertThat(r.omschrijving()).isEqualTo("Doelen behaald"));
        assertThat(wijziging.oud().einddatum().ofNull()).isNull();
    }

    @Test
    @Tag("AF-13.2")
    void werktDeTermijnBijEnZegtOokDatZijWeerLoopt() {
        Zaakwijziging stil = vertaling.termijn(
                new WerkTermijnBij(ZAAK, "gezinsplan", DAG, Optional.of("Aanvulling gevraagd"), Optional.empty()));
        Zaakwijziging loopt = vertaling.termijn(new WerkTermijnBij(
                ZAAK,
                "gezinsplan",
                DAG,
                Optional.empty(),
                Optional.of(new WerkTermijnBij.Verlenging(42, "Advies nodig"))));

        assertThat(stil.nieuw().opschorting().ofNull()).isEqualTo(new Opschorting(true, "Aanvulling gevraagd"));
        assertThat(stil.nieuw().verlenging().ofNull()).isNull();
        assertThat(loopt.nieuw().opschorting().ofNull()).isEqualTo(new Opschorting(false, "Termijn loopt"));
        assertThat(loopt.nieuw().verlenging().ofNull()).isEqualTo(new Verlenging(42, "Advies nodig"));
        assertThat(loopt.nieuw().uiterlijkeEinddatum().ofNull()).isEqualTo(OnvolledigeDatum.van(DAG));
    }

    @Test
    void weigertEenOnbekendZaaktypeMetDeSleutel() {
        SluitZaak opdracht = new SluitZaak(ZAAK, "bestaatniet", DAG, "Klaar", Optional.empty());

        assertThatThrownBy(() -> vertaling.zaaktype(opdracht.zaaktype()))
                .isInstanceOfSatisfying(SociaalDomeinException.class, e -> {
                    assertThat(e.foutcode()).isEqualTo(DossieropslagFout.ONBEKEND_ZAAKTYPE);
                    assertThat(e.details()).extracting(Foutdetail::waar).containsExactly("bestaatniet");
                });
    }

    private static CreeerZaak aanvraag(CreeerZaak.Deel deel) {
        return new CreeerZaak(
                ZAAK,
                "wmo",
                DAG,
                List.of(Gezin.TRUUS.gegevens()),
                new Zaakrol(new MedewerkerId("mw-mulder"), "Mulder", "Behandelaar"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(1),
                Optional.of(Gezin.TRUUS.gegevens()),
                Optional.of(deel));
    }

    private static CreeerZaak gezinsplan(List<Persoonsgegevens> clienten) {
        return new CreeerZaak(
                ZAAK,
                "gezinsplan",
                DAG,
                clienten,
                REGISSEUR,
                List.of(),
                List.of(new Belanghebbende(Gezin.HENK.gegevens(), "buurman")),
                List.of(ANDERE),
                Optional.of("groep-1"),
                Optional.of(1));
    }

    private static String bsn(Persoonsgegevens persoon) {
        return persoon.bsn().orElseThrow().waarde();
    }
}
