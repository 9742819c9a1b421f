package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.LADDER;
import static nl.zaakregie.triage.Metingopstelling.M1;
import static nl.zaakregie.triage.Metingopstelling.ROUTERING;
import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.ladder;
import static nl.zaakregie.triage.Metingopstelling.pad;
import static nl.zaakregie.triage.Metingopstelling.score;
import static nl.zaakregie.triage.Metingopstelling.zrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.triage.Meting.Afwijking;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Markering;
import nl.zaakregie.triage.Meting.Score;
import nl.zaakregie.triage.Meting.Stap;
import nl.zaakregie.triage.MetingVastleggen.Nieuw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MetingVastleggenTest {

    private static final Score OPEN = new Score("huisvesting", Optional.empty(), Optional.empty(), Optional.empty());
    private static final Score NIET_RELEVANT =
            new Score("huisvesting", Optional.empty(), Optional.of(Markering.NIET_RELEVANT), Optional.empty());

    private final OpenToegang toegang = new OpenToegang();
    private final Metingopstelling opstelling = new Metingopstelling(toegang);

    @Test
    @Tag("AF-02.2")
    void bewaartEenOnvolledigeMetingAlsConceptEnMaaktHaarPasDefinitiefAlsAllesIsIngevuld() {
        Meting concept =
                maak(domeinen("2026-11-20", score("financien", 2), OPEN)).ofFout();

        Uitkomst<Meting> teVroeg = opstelling.vastleggen.maakDefinitief(concept.id(), 1);
        opstelling
                .vastleggen
                .wijzig(concept.id(), 1, domeinen("2026-11-20", score("financien", 2), NIET_RELEVANT))
                .ofFout();
        Uitkomst<Meting> daarna = opstelling.vastleggen.maakDefinitief(concept.id(), 2);

        assertThat(details(teVroeg)).extracting(Foutdetail::waar).containsExactly("huisvesting");
        assertThat(daarna.ofFout().isDefinitief()).isTrue();
        assertThat(toegang.vragen())
                .hasSize(4)
                .allSatisfy(v -> assertThat(v.rollen()).isEqualTo(Set.of(Rol.REGISSEUR)))
                .allSatisfy(v -> assertThat(v.dossier()).contains(opstelling.dossier));
    }

    @Test
    @Tag("AF-02.2")
    void eenDefinitieveMetingVerandertNietMaarKrijgtEenCorrectie() {
        Meting eerst = opstelling.definitief(ZRM, SANNE, zrm("2026-09-24", M1));

        Uitkomst<Meting> gewijzigd = opstelling.vastleggen.wijzig(eerst.id(), 2, zrm("2026-09-25", M1));
        Meting correctie = opstelling.vastleggen.maak(correctie(eerst.id())).ofFout();

        assertThat(fout(gewijzigd)).isEqualTo(TriageFout.AL_DEFINITIEF);
        assertThat(fout(opstelling.vastleggen.maakDefinitief(eerst.id(), 2))).isEqualTo(TriageFout.AL_DEFINITIEF);
        assertThat(correctie.correctieVan()).contains(eerst.id());
        assertThat(fout(opstelling.vastleggen.maak(correctie(correctie.id()))))
                .isEqualTo(TriageFout.CORRECTIE_PAST_NIET);
    }

    @Test
    @Tag("AF-02.2")
    void wieEenOudereVersieZagOverschrijftNietsEnHoortWelkDomeinAndersStaat() {
        Meting concept = maak(domeinen("2026-11-20", score("financien", 2))).ofFout();
        opstelling
                .vastleggen
                .wijzig(concept.id(), 1, domeinen("2026-11-20", score("financien", 4)))
                .ofFout();

        Uitkomst<Meting> tweede =
                opstelling.vastleggen.wijzig(concept.id(), 1, domeinen("2026-11-20", score("financien", 3)));

        assertThat(fout(tweede)).isEqualTo(TriageFout.VERSIECONFLICT);
        assertThat(details(tweede)).extracting(Foutdetail::waar).containsExactly("financien");
        assertThat(fout(opstelling.vastleggen.maakDefinitief(concept.id(), 1))).isEqualTo(TriageFout.VERSIECONFLICT);
        assertThat(opstelling.metingen.vind(concept.id()).orElseThrow().inhoud().scores())
                .containsExactly(score("financien", 4));
    }

    @Test
    @Tag("AF-02.2")
    void domeinenHebbenEenReden() {
        Inhoud zonder = new Inhoud(
                zrm("2026-09-24", M1).datum(),
                Optional.empty(),
                List.of(score("financien", 1)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Meting concept = maak(zonder).ofFout();

        Uitkomst<Meting> uitkomst = opstelling.vastleggen.maakDefinitief(concept.id(), 1);

        assertThat(details(uitkomst)).extracting(Foutdetail::waar).containsExactly("reden");
    }

    @Test
    void weigertWatInDitInstrumentNietBestaat() {
        assertThat(fout(maak(domeinen("2026-11-20", score("financien", 6))))).isEqualTo(TriageFout.METING_ONJUIST);
        assertThat(fout(maak(domeinen("2026-11-20", score("verslaving", 3))))).isEqualTo(TriageFout.METING_ONJUIST);
        assertThat(fout(maak(domeinen("2026-11-25", score("financien", 3))))).isEqualTo(TriageFout.METING_ONJUIST);
        assertThat(fout(maak(ladder("2026-11-20", 2, 4)))).isEqualTo(TriageFout.METING_ONJUIST);
        assertThat(opstelling.metingen.van(opstelling.dossier)).isEmpty();
    }

    @Test
    void weigertEenPersoonDieGeenClientIs() {
        Nieuw vreemd = opstelling.nieuw(ZRM, Gezin.ANDER.id(), zrm("2026-09-24", M1));

        assertThat(fout(opstelling.vastleggen.maak(vreemd))).isEqualTo(TriageFout.PERSOON_NIET_IN_DOSSIER);
    }

    @Test
    @Tag("AF-02.4")
    void deLadderHeeftZesTreden() {
        Meting meting = opstelling.definitief(LADDER, SANNE, ladder("2026-09-24", 2, 4));

        assertThat(meting.inhoud().groeipotentieel()).contains(4);
        assertThat(fout(opstelling.vastleggen.maak(opstelling.nieuw(LADDER, SANNE, ladder("2026-09-24", 7, 4)))))
                .isEqualTo(TriageFout.METING_ONJUIST);
    }

    @Test
    @Tag("AF-02.1")
    void deBeslisboomAdviseertEnEenMensMagAfwijken() {
        Stap[] pad = {new Stap("veiligheid", "nee"), new Stap("traject", "nee"), new Stap("zelf", "ja")};
        Afwijking afwijking = new Afwijking("gesprek_wijkteam", "wil liever iemand spreken");

        Meting meting = opstelling.definitief(ROUTERING, SANNE, pad(Optional.of(afwijking), pad));

        assertThat(Metingweergave.van(
                        meting, Metingopstelling.INSTRUMENTEN.vind(ROUTERING).orElseThrow(), List.of()))
                .satisfies(w -> assertThat(w.advies()).contains("sociale_kaart"))
                .satisfies(w -> assertThat(w.pad()).containsExactly(pad))
                .satisfies(w -> assertThat(w.afwijking()).contains(afwijking));
    }

    @Test
    @Tag("AF-02.1")
    void eenPadDatNietBestaatWordtGeweigerdEnEenHalfPadIsConcept() {
        Uitkomst<Meting> sprong = opstelling.vastleggen.maak(
                opstelling.nieuw(ROUTERING, SANNE, pad(Optional.empty(), new Stap("zelf", "ja"))));
        Meting half = opstelling
                .vastleggen
                .maak(opstelling.nieuw(ROUTERING, SANNE, pad(Optional.empty(), new Stap("veiligheid", "nee"))))
                .ofFout();

        assertThat(fout(sprong)).isEqualTo(TriageFout.METING_ONJUIST);
        assertThat(fout(opstelling.vastleggen.maakDefinitief(half.id(), 1))).isEqualTo(TriageFout.METING_ONVOLLEDIG);
    }

    @Test
    void zonderBandMetHetDossierGebeurtErNiets() {
        Metingopstelling dicht = new Metingopstelling(new GeslotenToegang());

        assertThatThrownBy(() -> dicht.vastleggen.maak(dicht.nieuw(ZRM, SANNE, zrm("2026-09-24", M1))))
                .isInstanceOf(SociaalDomeinException.class);
        assertThat(dicht.metingen.van(dicht.dossier)).isEmpty();
    }

    private Nieuw correctie(UUID van) {
        return new Nieuw(opstelling.dossier, SANNE, ZRM, Optional.of(van), zrm("2026-09-24", M1));
    }

    private Uitkomst<Meting> maak(Inhoud inhoud) {
        return opstelling.vastleggen.maak(opstelling.nieuw(ZRM, SANNE, inhoud));
    }

    private static Foutcode fout(Uitkomst<?> uitkomst) {
        return ((Uitkomst.Geweigerd<?>) uitkomst).foutcode();
    }

    private static List<Foutdetail> details(Uitkomst<?> uitkomst) {
        return ((Uitkomst.Geweigerd<?>) uitkomst).details();
    }
}
