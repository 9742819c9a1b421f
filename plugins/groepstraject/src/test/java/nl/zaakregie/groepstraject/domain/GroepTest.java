package nl.zaakregie.groepstraject.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroepTest {

    private static final Instant TOEN = Instant.parse("2026-09-21T08:00:00Z");
    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    @Tag("INV-06")
    void magUitEenPersoonBestaan() {
        Groep groep = groep(Gezin.ELIF);

        assertThat(groep.clienten()).containsExactly(Gezin.ELIF.id());
    }

    @Test
    @Tag("INV-05")
    void vraagtGeenGedeeldAdresOfGemeente() {
        Groep groep = groep(Gezin.SANNE, Gezin.MURAT, Gezin.KEREM);

        assertThat(groep.clienten()).hasSize(3);
    }

    @Test
    @Tag("INV-03")
    void rekentDeSleutelOpnieuwBijEenAnderLid() {
        Groep groep = groep(Gezin.SANNE);

        Groep groter = groep.voegLidToe(Groepslid.client(Gezin.KEREM.id(), NU)).ofFout();

        assertThat(groter.sleutel()).isNotEqualTo(groep.sleutel());
        assertThat(groter.meldAf(Gezin.KEREM.id(), NU).ofFout().sleutel()).isEqualTo(groep.sleutel());
    }

    @Test
    void teltEenRandvoorwaardelijkLidNietMee() {
        Groep groep = groep(Gezin.SANNE);

        Groep metPartner = groep.voegLidToe(new Groepslid(
                        Gezin.AYLIN.id(), RolInGroep.PARTNER, Lidsoort.RANDVOORWAARDELIJK, NU, Optional.empty()))
                .ofFout();

        assertThat(metPartner.sleutel()).isEqualTo(groep.sleutel());
        assertThat(metPartner.leden()).hasSize(2);
    }

    @Test
    @Tag("INV-24")
    void houdtHetVroegereLidmaatschapVast() {
        Groep groep = groep(Gezin.SANNE, Gezin.KEREM);

        Groep later = groep.meldAf(Gezin.KEREM.id(), NU).ofFout();
        Groep terug = later.voegLidToe(Groepslid.client(Gezin.KEREM.id(), NU)).ofFout();

        assertThat(terug.leden())
                .filteredOn(l -> l.persoon().equals(Gezin.KEREM.id()))
                .extracting(Groepslid::tot)
                .containsExactly(Optional.of(NU), Optional.empty());
    }

    @Test
    void weigertDeLaatsteClientAfTeMelden() {
        assertThat(groep(Gezin.SANNE).meldAf(Gezin.SANNE.id(), NU))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_CLIENT));
    }

    @Test
    void weigertDubbelLidmaatschapEnOnbekendLid() {
        Groep groep = groep(Gezin.SANNE);

        assertThat(groep.voegLidToe(Groepslid.client(Gezin.SANNE.id(), NU)))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_AL_LID));
        assertThat(groep.meldAf(Gezin.ANDER.id(), NU)).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID));
    }

    @Test
    void houdtHetNetwerkApartVanDeClienten() {
        Groep groep = groep(Gezin.SANNE)
                .voegNetwerkpersoonToe(new Netwerkpersoon(Gezin.HENK.id(), "buurman", TOEN, Optional.empty()))
                .ofFout();

        Groep later = groep.meldNetwerkpersoonAf(Gezin.HENK.id(), NU).ofFout();

        assertThat(groep.clienten()).containsExactly(Gezin.SANNE.id());
        assertThat(later.netwerk()).extracting(Netwerkpersoon::tot).containsExactly(Optional.of(NU));
        assertThat(later.meldNetwerkpersoonAf(Gezin.HENK.id(), NU))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID));
    }

    @Test
    @Tag("INV-07")
    void vlagtAfstemmingEenmaalPerGemeente() {
        Groep gevlagd = groep(Gezin.SANNE, Gezin.MURAT).moetAfstemmenMet(Set.of(Gezin.ZANDHOVEN), TOEN);

        Groep gedaan =
                gevlagd.stemAf(new Afstemming(Gezin.ZANDHOVEN, Optional.of("CJG"), Afstemming.Stand.AFGESPROKEN, NU));

        assertThat(gedaan.moetAfstemmenMet(Set.of(Gezin.ZANDHOVEN), NU).afstemmingen())
                .extracting(Afstemming::stand)
                .containsExactly(Afstemming.Stand.AFGESPROKEN);
        assertThat(gevlagd.afstemmingen()).extracting(Afstemming::stand).containsExactly(Afstemming.Stand.TE_DOEN);
    }

    private static Groep groep(Persoon... clienten) {
        List<Groepslid> leden =
                Arrays.stream(clienten).map(c -> Groepslid.client(c.id(), TOEN)).toList();
        return Groep.nieuw("Groep", Groepsoort.OVERIG, false, leden, TOEN);
    }
}
