package nl.zaakregie.runtime.inkomend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.GebundeldInkomend.Stuk;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.springframework.dao.DuplicateKeyException;

/** Messages of several senders that are stored in one transaction. */
class InkomendBundelIT {

    private static final String ANDERE_SUITE = "9901/ANDER/";

    @OpElkeDatabase
    void bewaartNietsVoorDeBundelEnDanAllesOpVolgorde(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        List<Stuk> bundel = List.of(
                stuk(o, Inkomendopstelling.SUITE, 2), stuk(o, ANDERE_SUITE, 1), stuk(o, Inkomendopstelling.SUITE, 1));
        assertThat(o.repository.metStand(Stand.WACHT, 10)).isEmpty();
        assertThat(o.gewekt).hasValue(0);

        o.database.transactie().executeWithoutResult(status -> o.inkomend.bewaar(bundel));

        assertThat(o.repository.metStand(Stand.WACHT, 10))
                .extracting(regel -> regel.zender() + regel.referentienummer())
                .containsExactly(Inkomendopstelling.SUITE + "R2", ANDERE_SUITE + "R1", Inkomendopstelling.SUITE + "R1");
        assertThat(o.gewekt).hasValue(1);
    }

    @OpElkeDatabase
    void watInEenBundelKwamIsDaarnaEenHerhaling(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = o::legEffectVast;
        Stuk stuk = stuk(o, Inkomendopstelling.SUITE, 1);
        o.database.transactie().executeWithoutResult(status -> o.inkomend.bewaar(List.of(stuk)));

        assertThat(o.bewaard(Inkomendopstelling.SUITE, 1).herhaling()).isTrue();
        o.verwerkAlles();

        assertThat(o.effecten()).containsExactly("9901-00001");
    }

    @OpElkeDatabase
    void watGeweigerdWordtGaatNietInEenBundel(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.bezwaren.add(new Foutdetail("zaak", "onbekend"));

        assertThat(o.inkomend.bereidVoor(() -> o.ontvang(Inkomendopstelling.SUITE, 1)))
                .isEqualTo(Optional.empty());
    }

    @OpElkeDatabase
    void eenBundelMetEenBekendBerichtKomtErNiet(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.bewaard(Inkomendopstelling.SUITE, 1);
        List<Stuk> bundel = List.of(stuk(o, ANDERE_SUITE, 1), stuk(o, Inkomendopstelling.SUITE, 1));

        assertThatThrownBy(() -> o.database.transactie().executeWithoutResult(status -> o.inkomend.bewaar(bundel)))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(o.repository.metStand(Stand.WACHT, 10)).hasSize(1);
        assertThat(o.gewekt).hasValue(1);
    }

    @OpElkeDatabase
    void naEenFoutIsDezeDraadWeerGewoon(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);

        assertThatThrownBy(() -> o.inkomend.bereidVoor(() -> {
                    throw new IllegalStateException("lezen");
                }))
                .hasMessage("lezen");

        assertThat(o.bewaard(Inkomendopstelling.SUITE, 1).herhaling()).isFalse();
        assertThat(o.repository.metStand(Stand.WACHT, 10)).hasSize(1);
    }

    private static Stuk stuk(Inkomendopstelling o, String zender, int nummer) {
        return o.inkomend.bereidVoor(() -> o.bewaard(zender, nummer)).orElseThrow();
    }
}
