package nl.zaakregie.opdrachten;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.opdrachten.Overdracht.Stand;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OverdragenTest {

    private final Opdrachtopstelling opstelling = new Opdrachtopstelling();

    @Test
    @Tag("AF-05.2")
    void draagtDeZaakOverAanDeBackofficeVanHetZaaktype() {
        DeelplanId id = opstelling.deelplan("schuldhulp");

        opstelling.overdragen().voor(id);

        Overdracht overdracht = opstelling.laatste(id);
        assertThat(overdracht.stand()).isEqualTo(Stand.VERSTUURD);
        assertThat(opstelling.uitgaand.berichten())
                .containsExactly(new DraagZaakOver(overdracht.zaak(), "schuldhulp", "schulden", Optional.empty()));
        assertThat(opstelling.gebeurtenissen.gepubliceerd())
                .containsExactly(new OverdrachtVerstuurd(id, opstelling.traject));
    }

    @Test
    @Tag("INV-26")
    void doetNietsZonderGemeentelijkProductOfZonderBackoffice() {
        opstelling.overdragen().voor(opstelling.deelplan(Optional.empty(), Optional.empty()));
        opstelling.overdragen().voor(opstelling.deelplan("gezinsplan"));

        assertThat(opstelling.uitgaand.geplaatst()).isEmpty();
        assertThat(opstelling.gebeurtenissen.gepubliceerd()).isEmpty();
    }

    @Test
    void draagtEenZaakDieDeBackofficeHeeftNietNogEensOver() {
        DeelplanId id = opstelling.deelplan("wmo");
        opstelling.overdragen().voor(id);
        opstelling.overdragen().voor(id);
        opstelling.antwoord(id, true);

        opstelling.overdragen().voor(id);

        assertThat(opstelling.uitgaand.geplaatst()).hasSize(1);
    }

    @Test
    void draagtDeNieuweZaakVanEenHernomenDeelplanWelOver() {
        DeelplanId id = opstelling.deelplan("wmo");
        opstelling.overdragen().voor(id);
        opstelling.antwoord(id, true);
        opstelling.geefNieuweZaak(id);

        opstelling.overdragen().voor(id);

        assertThat(opstelling.uitgaand.geplaatst()).hasSize(2);
    }

    @Test
    @Tag("AF-05.3")
    void opnieuwOverdragenNaWeigeringKrijgtEenNieuwNummerEnVoltooitDeTaak() {
        DeelplanId id = geweigerdDeelplan("wmo");
        Overdracht eerste = opstelling.laatste(id);

        Overdracht tweede = opstelling.overdragen().opnieuw(id).ofFout();

        assertThat(tweede.referentienummer()).isNotEqualTo(eerste.referentienummer());
        assertThat(opstelling.overdrachten.van(opstelling.traject))
                .extracting(Overdracht::stand)
                .containsExactly(Stand.GEWEIGERD, Stand.VERSTUURD);
        assertThat(opstelling.dossiers.voltooid()).extracting(Taak::definitie).containsExactly("behandelenWeigering");
        assertThat(opstelling.dossiers.taken(opstelling.traject)).isEmpty();
    }

    @Test
    void weigertOpnieuwOverdragenZolangErOpAntwoordWordtGewacht() {
        DeelplanId id = geweigerdDeelplan("wmo");
        opstelling.overdragen().opnieuw(id).ofFout();

        Uitkomst<Overdracht> dubbel = opstelling.overdragen().opnieuw(id);

        assertThat(dubbel).isEqualTo(geweigerd(OpdrachtFout.WACHT_OP_ANTWOORD));
        assertThat(opstelling.uitgaand.geplaatst()).hasSize(2);
    }

    @Test
    void weigertOpnieuwOverdragenNaAcceptatieOfEinde() {
        DeelplanId geaccepteerd = opstelling.deelplan("wmo");
        opstelling.overdragen().voor(geaccepteerd);
        opstelling.antwoord(geaccepteerd, true);
        DeelplanId beeindigd = geweigerdDeelplan("jeugdhulp");
        opstelling.beeindig(beeindigd);

        assertThat(opstelling.overdragen().opnieuw(geaccepteerd)).isEqualTo(geweigerd(OpdrachtFout.AL_GEACCEPTEERD));
        assertThat(opstelling.overdragen().opnieuw(beeindigd)).isEqualTo(geweigerd(OpdrachtFout.DEELPLAN_BEEINDIGD));
    }

    @Test
    @Tag("AF-05.3")
    void intrekkenLaatDeWeigeringRustenEnGeeftHetModelHetBesluit() {
        DeelplanId id = geweigerdDeelplan("wmo");

        Overdracht ingetrokken = opstelling.overdragen().trekIn(id).ofFout();

        assertThat(ingetrokken.stand()).isEqualTo(Stand.INGETROKKEN);
        assertThat(opstelling.dossiers.gegeven(opstelling.traject, "besluitWeigering"))
                .contains("intrekken");
        assertThat(opstelling.overdragen().trekIn(id)).isEqualTo(geweigerd(OpdrachtFout.NIET_GEWEIGERD));
    }

    @Test
    void weigertEenOnbekendDeelplanInDezelfdeWoordenAlsEenDeelplanBuitenBereik() {
        Opdrachtopstelling gesloten = new Opdrachtopstelling(new GeslotenToegang());
        DeelplanId bestaand = gesloten.deelplan("wmo");

        assertThat(fout(gesloten, DeelplanId.nieuw()))
                .isEqualTo(fout(gesloten, bestaand))
                .isNotEmpty();
        assertThat(gesloten.uitgaand.geplaatst()).isEmpty();
    }

    @Test
    void weigertZonderZaak() {
        DeelplanId id = opstelling.deelplan(Optional.of("wmo"), Optional.empty());

        assertThatThrownBy(() -> opstelling.overdragen().voor(id))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        f -> assertThat(f.foutcode()).isEqualTo(OpdrachtFout.GEEN_ZAAK));
    }

    private DeelplanId geweigerdDeelplan(String zaaktype) {
        DeelplanId id = opstelling.deelplan(zaaktype);
        opstelling.overdragen().voor(id);
        opstelling.antwoord(id, false);
        opstelling.metTakenUitModel();
        return id;
    }

    private static String fout(Opdrachtopstelling opstelling, DeelplanId id) {
        try {
            opstelling.overdragen().opnieuw(id);
            return "";
        } catch (SociaalDomeinException e) {
            return e.getMessage() + e.details();
        }
    }
}
