package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import org.junit.jupiter.api.Test;

/** The two switches that make the zakenmagazijn take messages of strangers, for tests of others. */
class AannemendIT extends Magazijnproef {

    AannemendIT() {
        super(
                Databasesoort.H2,
                Map.of(
                        "zakenmagazijn.zaaktypen.onbekend", "aannemen",
                        "zakenmagazijn.zenders.onbekend", "aannemen"));
    }

    @Test
    void neemtEenOnbekendZaaktypeVanEenOnbekendeZenderAan() {
        String zaak = nieuweZaakidentificatie();

        assertThat(suite.stuur(
                                Vraag.CREEER_ZAAK,
                                "creeerZaak-klein",
                                Map.of("identificatie", zaak, "zaaktype", "B9001", "zender", "VREEMDE"))
                        .isBv03())
                .isTrue();
        assertThat(details(zaak).waarde("code")).isEqualTo("B9001");
    }

    @Test
    void neemtEenOnbekendStatustypeAan() {
        String zaak = bestaandGezinsplan();

        assertThat(status(zaak, "12", "Tussenstand", "20261125100000").isBv03()).isTrue();
    }
}
