package nl.zaakregie.runtime.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Test;

class VariabelenTest {

    private final Variabelen variabelen = new Variabelen("plan"::equals);

    @Test
    void laatVerwijzingenCodesEnDatumsDoor() {
        Map<String, Object> goed = Map.of(
                "deelplan",
                "3f2b6f0e-8d3a-4a39-b9c7-123456789012",
                "aantal",
                3,
                "bedrag",
                new BigDecimal("12.50"),
                "akkoord",
                true,
                "dag",
                LocalDate.EPOCH,
                "moment",
                Instant.EPOCH);

        assertThat(variabelen.controleer(goed)).isEqualTo(goed);
    }

    @Test
    void weigertEenBsnOokAlsGetalOfInEenTekst() {
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();

        weigert(MotorFout.VARIABELE_BSN, "persoon", bsn);
        weigert(MotorFout.VARIABELE_BSN, "persoon", Long.valueOf(bsn));
        weigert(MotorFout.VARIABELE_BSN, "persoon", "bsn:" + bsn);
    }

    @Test
    void laatIederMomentDoorOokMetEenBsnAchterDeSeconde() {
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();

        variabelen.controleer("wekker", Instant.parse("2026-11-24T10:00:00." + bsn + "Z"));
    }

    @Test
    void laatNegenCijfersDieGeenBsnZijnDoor() {
        variabelen.controleer("nummer", "123456789");
        variabelen.controleer("nummer", "0363000000001");
    }

    /** A key of ours can hold a BSN by chance; it must never stop a dossier. */
    @Test
    void laatEenSleutelDoorWaarinToevalligEenBsnStaat() {
        String bsn = Gezin.SANNE.bsn().orElseThrow().waarde();

        variabelen.controleer("signaal", "3f2b6f0e-8d3a-4a39-b9c7-abc" + bsn);
        weigert(MotorFout.VARIABELE_BSN, "signaal", "3f2b6f0e-8d3a-4a39-b9c7-abcdef012345 " + bsn);
        weigert(MotorFout.VARIABELE_BSN, "signaal", "abc" + bsn);
    }

    @Test
    void weigertLangeTekstenEnAndereSoorten() {
        weigert(MotorFout.VARIABELE_TE_LANG, "toelichting", "x".repeat(256));
        weigert(MotorFout.VARIABELE_SOORT, "lijst", List.of("a"));
        weigert(MotorFout.VARIABELE_SOORT, "teken", 'x');
    }

    @Test
    void weigertDeNaamVanEenPlugin() {
        weigert(MotorFout.VARIABELE_NAAM, "plan", "P-1");
    }

    private void weigert(MotorFout fout, String naam, Object waarde) {
        assertThatThrownBy(() -> variabelen.controleer(naam, waarde))
                .isInstanceOfSatisfying(SociaalDomeinException.class, geweigerd -> {
                    assertThat(geweigerd.foutcode()).isEqualTo(fout);
                    assertThat(geweigerd.details()).extracting("waar").containsExactly(naam);
                    assertThat(geweigerd).hasMessageNotContaining(waarde.toString());
                });
    }
}
