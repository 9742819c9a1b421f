package nl.zaakregie.dossieropslag.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.rzs.RzsRegels;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the regie itself sends about plans keeps to the narrowings of RZS 1.0, which are in no schema. */
class RzsVerzendingTest {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-2026-3");
    private static final Zaakidentificatie GEZINSPLAN = new Zaakidentificatie("9901-2026-1");
    private static final Zaakidentificatie LEVENSDOMEINPLAN = new Zaakidentificatie("9901-2026-2");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Zaakrol REGISSEUR = new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur");
    private static final Zaakrol WIJKTEAM = new Zaakrol(new MedewerkerId("mw-vos"), "Vos", "Wijkteamlid");

    private final Zaakvertaling vertaling = new Zaakvertaling(GeheugenZaaktypen.standaard());

    @Test
    @Tag("RZS:regiesysteem-01")
    void creeertEenGezinsplanzaakVolgensRzs() {
        Zaak zaak = creeer("gezinsplan");

        assertThat(RzsRegels.bijCreeren(zaak, Planzaak.GEZINSPLAN)).isEmpty();
        assertThat(zaak.clienten()).hasSize(2);
    }

    @Test
    @Tag("RZS:regiesysteem-02")
    void creeertEenLevensdomeinplanzaakVolgensRzs() {
        Zaak zaak = creeer("gezinsplan", GEZINSPLAN);

        assertThat(RzsRegels.bijCreeren(zaak, Planzaak.LEVENSDOMEINPLAN)).isEmpty();
    }

    @Test
    @Tag("RZS:regiesysteem-03")
    void creeertEenDeelplanzaakOnderEenOfTweePlannenVolgensRzs() {
        assertThat(RzsRegels.bijCreeren(creeer("schuldhulp", GEZINSPLAN), Planzaak.DEELPLAN))
                .isEmpty();
        assertThat(RzsRegels.bijCreeren(creeer("schuldhulp", GEZINSPLAN, LEVENSDOMEINPLAN), Planzaak.DEELPLAN))
                .isEmpty();
    }

    @Test
    @Tag("RZS:regiesysteem-08")
    @Tag("RZS:regiesysteem-09")
    void werktDeClientenEnRollenVanEenPlanBijVolgensRzs() {
        Zaakwijziging clienten = vertaling.clienten(new WijzigClienten(
                ZAAK, "gezinsplan", DAG, List.of(Gezin.TRUUS.gegevens()), List.of(Gezin.KEREM.gegevens())));
        Zaakwijziging rollen = vertaling.rolwijziging(new WijzigRollen(
                ZAAK,
                DAG,
                List.of(WIJKTEAM),
                List.of(REGISSEUR),
                List.of(new Belanghebbende(Gezin.HENK.gegevens(), "buurman")),
                List.of()));

        for (Planzaak soort : List.of(Planzaak.GEZINSPLAN, Planzaak.LEVENSDOMEINPLAN)) {
            assertThat(RzsRegels.bijWijzigen(clienten, soort)).isEmpty();
            assertThat(RzsRegels.bijWijzigen(rollen, soort)).isEmpty();
        }
    }

    @Test
    @Tag("RZS:regiesysteem-10")
    void koppeltEnSluitEenDeelplanzaakVolgensRzs() {
        Zaakwijziging koppeling = vertaling.koppeling(new KoppelZaak(ZAAK, "schuldhulp", GEZINSPLAN));
        Zaakwijziging sluiting =
                vertaling.sluiting(new SluitZaak(ZAAK, "schuldhulp", DAG, "Verleend", Optional.empty()));

        assertThat(RzsRegels.bijWijzigen(koppeling, Planzaak.DEELPLAN)).isEmpty();
        assertThat(RzsRegels.bijWijzigen(sluiting, Planzaak.DEELPLAN)).isEmpty();
        assertThat(koppeling.relaties()).hasSize(1);
    }

    private Zaak creeer(String zaaktype, Zaakidentificatie... plannen) {
        CreeerZaak opdracht = new CreeerZaak(
                ZAAK,
                zaaktype,
                DAG,
                List.of(Gezin.SANNE.gegevens(), Gezin.KEREM.gegevens()),
                REGISSEUR,
                List.of(WIJKTEAM),
                List.of(new Belanghebbende(Gezin.HENK.gegevens(), "buurman")),
                List.of(plannen),
                Optional.of("groep-1"),
                Optional.of(1));
        return vertaling.zaak(opdracht);
    }
}
