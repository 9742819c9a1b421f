package nl.zaakregie.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.opdrachten.OverdrachtController.Overdrachtstand;
import nl.zaakregie.opdrachten.OverdrachtController.Weigeringsbesluit;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Test;

class OverdrachtControllerTest {

    private final Opdrachtopstelling opstelling = new Opdrachtopstelling();
    private final DeelplanId deelplan = opstelling.deelplan("wmo");
    private final UUID id = deelplan.waarde();

    @Test
    void toontOverdrachtenAlleenNaVrijgaveMetDeBetrokkenen() {
        opstelling.overdragen().voor(deelplan);
        Inzageverzoek verzoek = new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "overdrachten raadplegen");

        List<Vrijgegeven<Overdrachtweergave>> getoond =
                opstelling.controller().vanTraject(verzoek, opstelling.traject.waarde());

        assertThat(getoond)
                .singleElement()
                .satisfies(v -> assertThat(v.velden())
                        .containsEntry("stand", "verstuurd")
                        .containsEntry("backoffice", "zorg")
                        .doesNotContainKey("melding"));
        assertThat(opstelling.inzage.getoond().get(0).betrokkenen()).containsExactly(Gezin.SANNE.id());
    }

    @Test
    void besluitOverEenWeigeringIsOpnieuwOfIntrekken() {
        opstelling.overdragen().voor(deelplan);
        opstelling.antwoord(deelplan, false);

        Overdrachtstand opnieuw = opstelling.controller().besluit(id, new Weigeringsbesluit("opnieuw"));
        opstelling.antwoord(deelplan, false);
        Overdrachtstand ingetrokken = opstelling.controller().besluit(id, new Weigeringsbesluit("intrekken"));

        assertThat(opnieuw.stand()).isEqualTo("verstuurd");
        assertThat(ingetrokken.stand()).isEqualTo("ingetrokken");
    }

    @Test
    void weigertEenOntbrekendBesluit() {
        opstelling.overdragen().voor(deelplan);
        opstelling.antwoord(deelplan, false);

        assertThatThrownBy(() -> opstelling.controller().besluit(id, new Weigeringsbesluit(null)))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        f -> assertThat(f.foutcode()).isEqualTo(OpdrachtFout.ONBEKEND_BESLUIT));
    }
}
