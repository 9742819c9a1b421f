package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.LADDER;
import static nl.zaakregie.triage.Metingopstelling.M1;
import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.ladder;
import static nl.zaakregie.triage.Metingopstelling.score;
import static nl.zaakregie.triage.Metingopstelling.zrm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zaakregie.api.overzicht.Meetscore;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScoreoverzichtTest {

    private final Metingopstelling opstelling = new Metingopstelling(new OpenToegang());
    private final Meetscores scores = new Scoreoverzicht(Metingopstelling.INSTRUMENTEN, opstelling.metingen);

    @Test
    @Tag("AF-02.5")
    void geeftEenScoreMetHaarSchaalAlsBeginVanEenDoel() {
        Meting meting = opstelling.definitief(ZRM, SANNE, zrm("2026-09-24", M1));

        Meetscore score = scores.vind(meting.id(), "financien").orElseThrow();

        assertThat(score.score()).isEqualTo(1);
        assertThat(score.schaal()).containsExactly(1, 2, 3, 4, 5);
        assertThat(score.naam()).isEqualTo("Zelfredzaamheid-Matrix 2017, Financi\u00ebn");
        assertThat(score.persoon()).isEqualTo(SANNE);
        assertThat(score.dossier()).isEqualTo(opstelling.dossier);
    }

    @Test
    @Tag("AF-02.5")
    void eenLadderGeeftHaarTrede() {
        Meting meting = opstelling.definitief(LADDER, SANNE, ladder("2026-09-24", 2, 4));

        assertThat(scores.vind(meting.id(), "trede")).map(Meetscore::score).contains(2);
        assertThat(scores.vind(meting.id(), "financien")).isEmpty();
    }

    @Test
    @Tag("AF-02.5")
    void eenConceptEnEenOnbekendeMetingGevenNiets() {
        Meting concept = opstelling
                .vastleggen
                .maak(opstelling.nieuw(ZRM, SANNE, domeinen("2026-11-20", score("financien", 2))))
                .ofFout();

        assertThat(scores.vind(concept.id(), "financien")).isEmpty();
        assertThat(scores.vind(UUID.randomUUID(), "financien")).isEmpty();
    }
}
