package nl.zaakregie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What every plugin holds to. {@code XPluginTest extends PluginContract} and gives its plugin; the classes of the plugin
 * are found from its package, so nothing can be left out by forgetting it.
 */
public abstract class PluginContract {

    protected abstract Plugin plugin();

    /** Base package of the plugin; that of its plugin class unless that stands deeper. */
    protected String pakket() {
        return plugin().getClass().getPackageName();
    }

    @Test
    void heeftEenNaamEnVereistZichzelfNiet() {
        Plugin plugin = plugin();

        assertThat(plugin.naam()).isNotBlank();
        assertThat(plugin.vereist()).doesNotContain(plugin.id());
    }

    @Test
    void geeftBijElkeAanroepHetzelfde() {
        Plugin plugin = plugin();

        assertThat(namen(plugin.acties())).isEqualTo(namen(plugin.acties()));
        assertThat(plugin.gegevensgroepen()).isEqualTo(plugin.gegevensgroepen());
        assertThat(plugin.luisteraars().stream().map(GebeurtenisLuisteraar::naam))
                .containsExactlyElementsOf(plugin.luisteraars().stream()
                        .map(GebeurtenisLuisteraar::naam)
                        .toList());
    }

    @Test
    void gegevensgroepenZijnVanDezePluginUniekEnOmschreven() {
        String voor = plugin().id() + ".";
        List<Gegevensgroep> groepen = plugin().gegevensgroepen();

        assertThat(groepen).allSatisfy(g -> {
            assertThat(g.code()).startsWith(voor).matches("[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*");
            assertThat(g.omschrijving()).isNotBlank();
            assertThat(g.classificatie()).isNotNull();
        });
        assertThat(groepen).extracting(Gegevensgroep::code).doesNotHaveDuplicates();
    }

    @Test
    void gegevensInRecordsHorenBijEenEigenGegevensgroep() {
        List<String> codes =
                plugin().gegevensgroepen().stream().map(Gegevensgroep::code).toList();

        assertThat(Pluginklassen.van(pakket()).gegevenscodes())
                .allSatisfy(code -> assertThat(code)
                        .as("@Gegeven met een code die deze plugin aanbiedt")
                        .isIn(codes));
    }

    @Test
    void actiesZijnUniekEnGedocumenteerd() {
        List<CmmnActie> acties = plugin().acties();

        assertThat(acties).allSatisfy(a -> {
            assertThat(a.naam()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(a.omschrijving()).as("omschrijving van " + a.naam()).matches("(?s).{15,}\\.");
        });
        assertThat(namen(acties)).doesNotHaveDuplicates();
    }

    @Test
    void namenVanLuisteraarsZijnUniek() {
        assertThat(plugin().luisteraars())
                .extracting(GebeurtenisLuisteraar::naam)
                .doesNotHaveDuplicates()
                .allMatch(naam -> naam.matches("[a-z][a-zA-Z0-9-]{2,59}"));
    }

    @Test
    void gebeurtenissenDragenAlleenSleutelsEnCodes() {
        List<Class<?>> soorten = new ArrayList<>(Pluginklassen.van(pakket()).gebeurtenissen());
        plugin().luisteraars().forEach(l -> soorten.add(l.soort()));

        assertThat(soorten.stream().flatMap(s -> Gebeurtenisregels.bezwaren(s).stream()))
                .isEmpty();
    }

    @Test
    void toestandHoudtGeenBsn() {
        assertThat(plugin().toestand().entrySet()).allSatisfy(e -> {
            assertThat(e.getKey()).matches("[\\p{L}\\p{N} ._-]+");
            assertThat(Bsnzoeker.bevatBsn(e.getKey() + " " + e.getValue())).isFalse();
        });
    }

    @Test
    void foutcodesZijnUniekVanVormEnHebbenEenTekst() {
        String voor = "ZR-" + plugin().id().waarde().toUpperCase(java.util.Locale.ROOT) + "-";
        List<Foutcode> codes = Pluginklassen.van(pakket()).foutcodes();

        assertThat(codes).allSatisfy(f -> {
            assertThat(f.code()).startsWith(voor).matches("ZR-[A-Z0-9]+-\\d{4}");
            assertThat(f.tekst()).as("tekst van " + f.code()).matches("(?s)[A-Z0-9].{9,}[.?!]");
            assertThat(f.httpStatus()).isBetween(400, 599);
        });
        assertThat(codes).extracting(Foutcode::code).doesNotHaveDuplicates();
    }

    @Test
    void controllersGevenAlleenVrijgegevenOfOnpersoonlijkeGegevens() {
        assertThat(Pluginklassen.van(pakket()).controllers().flatMap(Controllerregels::bezwaren))
                .isEmpty();
    }

    @Test
    void controllersStaanOnderHetPadVanDezePlugin() {
        assertThat(Pluginklassen.van(pakket()).controllers().flatMap(Controllerregels::paden))
                .allSatisfy(pad -> assertThat(pad).startsWith("/api/v1/" + plugin().id()));
    }

    @Test
    void migratiesMakenAlleenTabellenVanDezePlugin() {
        assertThat(Migraties.van(plugin().id()).bezwaren()).isEmpty();
    }

    @OpElkeDatabase
    void migratiesLopenOpElkeDatabase(Databasesoort soort) {
        Assumptions.assumeTrue(Migraties.van(plugin().id()).zijnEr(), "deze plugin heeft geen tabellen");

        assertThat(soort.vers(plugin().id().waarde()).jdbc())
                .satisfies(jdbc -> assertThat(
                                jdbc.sql("SELECT COUNT(*) FROM zr_" + plugin().id() + "_flyway WHERE success")
                                        .query(Integer.class)
                                        .single())
                        .isPositive());
    }

    private static List<String> namen(List<CmmnActie> acties) {
        return acties.stream().map(CmmnActie::naam).toList();
    }
}
