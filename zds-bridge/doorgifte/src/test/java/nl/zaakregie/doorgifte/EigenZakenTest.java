package nl.zaakregie.doorgifte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.junit.jupiter.api.Test;

class EigenZakenTest {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901F1");

    @Test
    void houdtFormulierenHierEnGeeftHetAndereDoor() {
        EigenZaken eigen =
                new EigenZaken(List::of, bericht -> bericht.afzender().equals("Formulieren"));

        assertThat(eigen.horenHier(List.of(nieuw("Formulieren")))).isTrue();
        assertThat(eigen.horenHier(List.of(document("Formulieren")))).isTrue();
        assertThat(eigen.horenHier(List.of(nieuw("Suite")))).isFalse();
        assertThat(eigen.horenHier(List.of(document("Suite")))).isFalse();
        assertThat(eigen.horenHier(List.of())).isFalse();
    }

    private static Zaakbericht nieuw(String afzender) {
        return new NieuweZaakGezien(afzender, ZAAK, "EFWMOHH", "Formulier", List.of(), List.of());
    }

    private static Zaakbericht document(String afzender) {
        return new DocumentOntvangen(afzender, ZAAK, Optional.empty(), Optional.empty());
    }
}
