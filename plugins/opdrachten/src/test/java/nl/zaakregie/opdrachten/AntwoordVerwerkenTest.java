package nl.zaakregie.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebeurtenis.DeelplanBeeindigd;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BerichtHernieuwd;
import nl.zaakregie.api.uitgaand.BerichtOvergeslagen;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.opdrachten.Overdracht.Stand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AntwoordVerwerkenTest {

    private final Opdrachtopstelling opstelling = new Opdrachtopstelling();
    private final DeelplanId deelplan = opstelling.deelplan("schuldhulp");

    @BeforeEach
    void draagOver() {
        opstelling.overdragen().voor(deelplan);
        opstelling.gebeurtenissen.vergeet();
    }

    @Test
    void acceptatieWordtVastgelegdEnGemeldZonderTaak() {
        opstelling.antwoorden().verwerk(antwoord(true));

        assertThat(nu().stand()).isEqualTo(Stand.GEACCEPTEERD);
        assertThat(nu().beantwoord()).contains(opstelling.klok.instant());
        assertThat(opstelling.gebeurtenissen.gepubliceerd())
                .containsExactly(new OverdrachtBeantwoord(deelplan, opstelling.traject, true));
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).isEmpty();
    }

    @Test
    @Tag("AF-05.3")
    void weigeringGeeftDeRegisseurEenTaak() {
        opstelling.antwoorden().verwerk(antwoord(false));

        assertThat(nu().stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(nu().melding()).contains("zie bericht");
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject))
                .singleElement()
                .satisfies(taak -> {
                    assertThat(taak.definitie()).isEqualTo("behandelenWeigering");
                    assertThat(taak.sleutel()).contains(deelplan.toString());
                    assertThat(taak.stand()).isEqualTo(Onderdeel.Stand.ACTIEF);
                });
    }

    @Test
    void hetzelfdeAntwoordNogEensHeeftGeenGevolg() {
        opstelling.antwoorden().verwerk(antwoord(false));
        Overdracht eerst = nu();

        assertThat(opstelling.antwoorden().controleer(antwoord(false))).isEmpty();
        opstelling.antwoorden().verwerk(antwoord(false));

        assertThat(nu()).isEqualTo(eerst);
        assertThat(opstelling.gebeurtenissen.gepubliceerd()).hasSize(1);
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).hasSize(1);
    }

    @Test
    void tegenstrijdigAntwoordWordtGeweigerdEnVerandertNiets() {
        opstelling.antwoorden().verwerk(antwoord(true));

        assertThat(opstelling.antwoorden().controleer(antwoord(false)))
                .extracting(Foutdetail::waar)
                .containsExactly("antwoord");
        assertThatThrownBy(() -> opstelling.antwoorden().verwerk(antwoord(false)))
                .isInstanceOf(SociaalDomeinException.class);
        assertThat(nu().stand()).isEqualTo(Stand.GEACCEPTEERD);
    }

    @Test
    void antwoordOpNietsVanOnsIsEenFoutOpHetCrossRefnummer() {
        OverdrachtAntwoord onbekend = new OverdrachtAntwoord(
                "SUITE", nu().zaak(), new Referentienummer("ONBEKEND-1"), true, Optional.empty());
        OverdrachtAntwoord andereZaak = new OverdrachtAntwoord(
                "SUITE", new Zaakidentificatie("9901-ANDER-1"), nu().referentienummer(), true, Optional.empty());

        assertThat(opstelling.antwoorden().controleer(onbekend))
                .extracting(Foutdetail::waar)
                .containsExactly("crossRefnummer");
        assertThat(opstelling.antwoorden().controleer(andereZaak))
                .extracting(Foutdetail::waar)
                .containsExactly("crossRefnummer");
        assertThat(opstelling.antwoorden().controleer(antwoord(true))).isEmpty();
    }

    @Test
    void weigeringNaHetEindeVanHetDeelplanGeeftGeenTaak() {
        opstelling.beeindig(deelplan);

        opstelling.antwoorden().verwerk(antwoord(false));

        assertThat(nu().stand()).isEqualTo(Stand.GEWEIGERD);
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).isEmpty();
    }

    @Test
    void bevestigingZetOntvangen() {
        opstelling.verzendingen().bij(bevestigd("DraagZaakOver"));

        assertThat(nu().stand()).isEqualTo(Stand.ONTVANGEN);
        assertThat(nu().ontvangen()).contains(opstelling.klok.instant());
    }

    @Test
    void bevestigingVanEenAnderSoortBerichtGaatNietOverDeOverdracht() {
        opstelling.verzendingen().bij(bevestigd("CreeerZaak"));

        assertThat(nu().stand()).isEqualTo(Stand.VERSTUURD);
    }

    @Test
    void antwoordMagSnellerZijnDanDeBevestiging() {
        opstelling.antwoorden().verwerk(antwoord(true));

        opstelling.verzendingen().bij(bevestigd("DraagZaakOver"));

        assertThat(nu().stand()).isEqualTo(Stand.GEACCEPTEERD);
        assertThat(nu().ontvangen()).contains(opstelling.klok.instant());
    }

    @Test
    void gecorrigeerdBerichtWordtOnderZijnNieuweNummerBeantwoord() {
        Referentienummer oud = nu().referentienummer();
        Referentienummer nieuw = new Referentienummer("NIEUW-1");
        opstelling.verzendingen().bij(new BerichtHernieuwd(opstelling.traject, oud, nieuw, "DraagZaakOver"));

        opstelling.antwoorden().verwerk(antwoord(true));

        assertThat(nu().referentienummer()).isEqualTo(nieuw);
        assertThat(nu().stand()).isEqualTo(Stand.GEACCEPTEERD);
    }

    @Test
    void overgeslagenBerichtVraagtEenBesluit() {
        opstelling
                .verzendingen()
                .bij(new BerichtOvergeslagen(opstelling.traject, nu().referentienummer(), "DraagZaakOver"));

        assertThat(nu().stand()).isEqualTo(Stand.NIET_VERZONDEN);
        assertThat(opstelling.dossiers.onderdelen(opstelling.traject)).hasSize(1);
    }

    @Test
    void eindeVanHetDeelplanRuimtDeTaakOp() {
        opstelling.antwoorden().verwerk(antwoord(false));
        opstelling.metTakenUitModel();

        opstelling.verzendingen().bij(new DeelplanBeeindigd(deelplan, opstelling.traject, "geweigerd"));

        assertThat(opstelling.dossiers.taken(opstelling.traject)).isEmpty();
        assertThat(opstelling.dossiers.voltooid()).hasSize(1);
    }

    @Test
    @Tag("INV-28")
    void afsluitenKanNietZolangEenOverdrachtWachtTenzijHetDeelplanIsBeeindigd() {
        assertThat(opstelling.afsluitcontrole().bezwaren(opstelling.traject)).hasSize(1);

        opstelling.beeindig(deelplan);

        assertThat(opstelling.afsluitcontrole().bezwaren(opstelling.traject)).isEmpty();
    }

    private Overdracht nu() {
        return opstelling.laatste(deelplan);
    }

    private OverdrachtAntwoord antwoord(boolean geaccepteerd) {
        return opstelling.antwoordOp(nu(), geaccepteerd);
    }

    private BerichtBevestigd bevestigd(String soort) {
        return new BerichtBevestigd(opstelling.traject, nu().referentienummer(), soort);
    }
}
