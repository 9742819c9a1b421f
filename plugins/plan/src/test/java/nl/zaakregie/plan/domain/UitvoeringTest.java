package nl.zaakregie.plan.domain;

import static nl.zaakregie.api.fout.Uitkomst.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PlanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UitvoeringTest {

    private final Uitvoering voorgesteld =
            Uitvoering.voorgesteld(DeelplanId.nieuw(), PlanId.nieuw(), DossierId.nieuw());

    @Test
    void wordtEersteIngeplandEnLaterGestart() {
        Uitvoering ingepland = voorgesteld.planIn().ofFout();

        assertThat(ingepland.status()).isEqualTo(Deelplanstatus.INGEPLAND);
        assertThat(ingepland.start().ofFout().status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(ingepland.planIn()).isEqualTo(geweigerd(PlanFout.AL_GESTART));
    }

    @Test
    void teltAlsOpdrachtTotDeBackofficeAanvaardt() {
        Uitvoering uitgezet = voorgesteld.start().ofFout().overgedragen();

        assertThat(uitgezet.status()).isEqualTo(Deelplanstatus.OPDRACHT_UITGEZET);
        assertThat(uitgezet.beantwoord(true).status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(uitgezet.beantwoord(false).status()).isEqualTo(Deelplanstatus.GEWEIGERD);
    }

    @Test
    @Tag("INV-28")
    void isNaWeigeringNogNietBeslist() {
        Uitvoering geweigerd = voorgesteld.start().ofFout().overgedragen().beantwoord(false);

        assertThat(geweigerd.status().isOnbeslist()).isTrue();
        assertThat(geweigerd.beantwoord(true).status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(geweigerd.beeindig().ofFout().status()).isEqualTo(Deelplanstatus.BEEINDIGD);
    }

    @Test
    void vervaltAlsHetNooitIsGestart() {
        assertThat(voorgesteld.beeindig().ofFout().status()).isEqualTo(Deelplanstatus.VERVALLEN);
    }

    @Test
    void antwoordNaHetEindeVerandertNiets() {
        Uitvoering beeindigd =
                voorgesteld.start().ofFout().overgedragen().beeindig().ofFout();

        assertThat(beeindigd.beantwoord(true)).isSameAs(beeindigd);
        assertThat(beeindigd.beeindig()).isEqualTo(geweigerd(PlanFout.AL_BEEINDIGD));
    }

    @Test
    @Tag("INV-16")
    void hernemenGebruiktEenOpenZaakOpnieuw() {
        Uitvoering beeindigd =
                voorgesteld.start().ofFout().metZaak(zaak(), dag()).beeindig().ofFout();

        Uitvoering hernomen = beeindigd.herneem().ofFout();

        assertThat(hernomen.status()).isEqualTo(Deelplanstatus.GESTART);
        assertThat(hernomen.openZaak()).map(Deelplanzaak::zaak).contains(zaak());
    }

    @Test
    @Tag("INV-16")
    void hernemenNaEenGeslotenZaakVraagtEenNieuweZaak() {
        Uitvoering beeindigd = voorgesteld
                .start()
                .ofFout()
                .metZaak(zaak(), dag())
                .beeindig()
                .ofFout()
                .metGeslotenZaak();

        assertThat(beeindigd.herneem().ofFout().openZaak()).isEmpty();
    }

    @Test
    void nogmaalsOverdragenNaWeigeringZetDeOpdrachtWeerUit() {
        Uitvoering geweigerd = voorgesteld.start().ofFout().overgedragen().beantwoord(false);

        assertThat(geweigerd.overgedragen().status()).isEqualTo(Deelplanstatus.OPDRACHT_UITGEZET);
        assertThat(voorgesteld.overgedragen()).isSameAs(voorgesteld);
    }

    @Test
    void weigertHernemenVanWatNogLoopt() {
        assertThat(voorgesteld.start().ofFout().herneem()).isEqualTo(geweigerd(PlanFout.NIET_BEEINDIGD));
    }

    private static Zaakidentificatie zaak() {
        return new Zaakidentificatie("9901-TEST-000001");
    }

    private static LocalDate dag() {
        return LocalDate.parse("2026-11-23");
    }
}
