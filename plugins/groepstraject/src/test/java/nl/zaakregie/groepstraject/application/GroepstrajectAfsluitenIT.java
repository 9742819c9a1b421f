package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroepstrajectAfsluitenIT {

    private final Opstelling o = Opstelling.opH2();
    private final DossierId id = o.gestart(JANSEN, Gezin.SANNE);

    @Test
    @Tag("INV-28")
    void weigertZolangEenPluginBezwaarHeeftEnNoemtDat() {
        Foutdetail bezwaar = new Foutdetail("deelplan-1", "Dit deelplan loopt nog.");
        o.bezwaren.add(bezwaar);

        Uitkomst<Eindreden> uitkomst = sluit();

        assertThat(uitkomst).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.AFSLUITEN_KAN_NIET, List.of(bezwaar)));
        assertThat(o.dossiers.vind(id).orElseThrow().loopt()).isTrue();
        assertThat(o.dossiers.gemeld(id)).isEmpty();
    }

    @Test
    @Tag("INV-11")
    void sluitOpBesluitVanDeRegisseur() {
        sluit().ofFout();

        assertThat(o.dossiers.gemeld(id)).containsExactly("afsluiten");
        assertThat(o.dossiers.vind(id).orElseThrow().loopt()).isFalse();
        assertThat(o.gebeurtenissen.gepubliceerd(GroepstrajectAfgesloten.class))
                .extracting(GroepstrajectAfgesloten::reden)
                .containsExactly("DOELEN_BEHAALD");
        assertThat(o.overzicht.vind(id)).isEmpty();
    }

    @Test
    void sluitDeZaakMetStatusVierEnResultaat() {
        sluit().ofFout();

        o.zaakAfsluiten.uitvoeren(id);

        assertThat(o.uitgaand.berichten(ActualiseerZaakstatus.class))
                .extracting(ActualiseerZaakstatus::status)
                .containsExactly(4);
        SluitZaak bericht = o.uitgaand.berichten(SluitZaak.class).get(0);
        assertThat(bericht.resultaat()).isEqualTo("Doelen behaald");
        assertThat(bericht.einddatum()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(bericht.startdatum()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void sluitNietTweemaalEnKentAlleenResultatenVanHetZaaktype() {
        assertThat(o.afsluiten.uitvoeren(id, Eindreden.OVERLEDEN, "Iets anders"))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.ONBEKEND_RESULTAAT));
        sluit().ofFout();
        assertThat(sluit()).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_GESLOTEN));
    }

    @Test
    void zetIedereStatusEenmaalEnNooitTerug() {
        o.statusZetten.uitvoeren(id, 2);
        o.statusZetten.uitvoeren(id, 2);
        o.statusZetten.uitvoeren(id, 3);
        o.statusZetten.uitvoeren(id, 2);

        assertThat(o.uitgaand.berichten(ActualiseerZaakstatus.class))
                .extracting(ActualiseerZaakstatus::status)
                .containsExactly(2, 3);
        assertThat(o.uitgaand
                        .berichten(ActualiseerZaakstatus.class)
                        .get(0)
                        .gezetDoor()
                        .medewerker())
                .isEqualTo(JANSEN.id());
        assertThat(o.inzien.een(id).waarde().statusomschrijving()).isEqualTo("Gezinsplan uitgevoerd");
    }

    @Test
    void toontHoeHetEindigde() {
        sluit().ofFout();

        assertThat(o.inzien.een(id).waarde().afsluiting())
                .isEqualTo(Optional.of(
                        new Groepstrajectbeeld.Einde("doelen_behaald", "Doelen behaald", o.klok.instant())));
    }

    private Uitkomst<Eindreden> sluit() {
        return o.afsluiten.uitvoeren(id, Eindreden.DOELEN_BEHAALD, "Doelen behaald");
    }
}
