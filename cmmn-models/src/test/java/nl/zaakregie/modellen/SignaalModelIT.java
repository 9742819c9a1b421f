package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaalModelIT {

    @ParameterizedTest
    @CsvSource({
        "start,starten",
        "koppel,signaalKoppelen",
        "bewaar,bewaren",
        "afwijzen,afwijzen",
        "doorzetten,afwijzen",
        "enkelvoudig,afwijzen"
    })
    @Tag("INV-11")
    void voertHetBesluitVanDeTriagistUitEnEindigtVanzelf(String besluit, String actie) {
        Modelhost host = host(Databasesoort.H2, "geen");
        DossierId id = host.open("signaal");

        assertThat(host.aanroepen(id)).containsExactly("trajectenZoeken -", "wegen -");
        host.voltooi(id, "beoordelenSignaal", Map.of("besluit", besluit));

        assertThat(host.aanroepen(id)).containsExactlyInAnyOrder("trajectenZoeken -", "wegen -", actie + " -");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isFalse();
    }

    @OpElkeDatabase
    void geeftDeTriagistEenTaakZolangErNietsLoopt(Databasesoort soort) {
        Modelhost host = host(soort, "geen");

        DossierId id = host.open("signaal");

        assertThat(host.dossiers().taken(id))
                .singleElement()
                .satisfies(t -> assertThat(t.definitie()).isEqualTo("beoordelenSignaal"))
                .satisfies(t -> assertThat(t.naam()).isEqualTo("Beoordelen signaal"))
                .satisfies(t -> assertThat(t.rollen()).containsExactly(nl.zaakregie.api.gebruiker.Rol.TRIAGIST));
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isTrue();
    }

    @OpElkeDatabase
    @Tag("INV-09")
    void koppeltZonderTaakAlsErEenTrajectLoopt(Databasesoort soort) {
        Modelhost host = host(soort, "gevonden");

        DossierId id = host.open("signaal");

        assertThat(host.aanroepen(id)).containsExactlyInAnyOrder("trajectenZoeken -", "signaalKoppelen -", "wegen -");
        assertThat(host.taken(id)).isEmpty();
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isFalse();
    }

    @OpElkeDatabase
    @Tag("INV-20")
    void koppeltEnLaatOokBeoordelenAlsNietIedereenEenTrajectHeeft(Databasesoort soort) {
        Modelhost host = host(soort, "deels");
        DossierId id = host.open("signaal");

        assertThat(host.aanroepen(id)).containsExactlyInAnyOrder("trajectenZoeken -", "signaalKoppelen -", "wegen -");
        assertThat(host.taken(id)).containsExactly("beoordelenSignaal");
        host.voltooi(id, "beoordelenSignaal", Map.of("besluit", "koppel"));

        assertThat(host.aanroepen(id))
                .containsExactlyInAnyOrder("trajectenZoeken -", "signaalKoppelen -", "wegen -", "signaalKoppelen -");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isFalse();
    }

    @OpElkeDatabase
    @Tag("INV-10")
    void bewaartZonderTaakWatDeRegelsTeLichtVinden(Databasesoort soort) {
        Modelhost host = host(soort, "geen", "bewaren");

        DossierId id = host.open("signaal");

        assertThat(host.aanroepen(id)).containsExactly("trajectenZoeken -", "wegen -", "bewaren -");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isFalse();
    }

    private static Modelhost host(Databasesoort soort, String trajecten) {
        return host(soort, trajecten, "beoordelen");
    }

    private static Modelhost host(Databasesoort soort, String trajecten, String weging) {
        Modelhost host = Modelhost.op(soort);
        host.plugin("signalen").bijAanroep(c -> {
            c.zet("trajecten", trajecten);
            c.zet("weging", weging);
        });
        return host;
    }
}
