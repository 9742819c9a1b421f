package nl.zaakregie.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.triage.Instrument.Antwoord;
import nl.zaakregie.triage.Instrument.Soort;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Score;

/** What must hold of a meting: something may be missing in a concept, nothing may be wrong in it. */
final class Metingcontrole {

    private static final int KORT = 500;
    private static final int LANG = 1000;

    private final Instrument instrument;
    private final Inhoud inhoud;
    private final List<Foutdetail> fouten = new ArrayList<>();

    private Metingcontrole(Instrument instrument, Inhoud inhoud) {
        this.instrument = instrument;
        this.inhoud = inhoud;
    }

    /** What is wrong, for a concept too. */
    static List<Foutdetail> onjuist(Instrument instrument, Inhoud inhoud, LocalDate vandaag) {
        Metingcontrole controle = new Metingcontrole(instrument, inhoud);
        controle.eis(!inhoud.datum().isAfter(vandaag), "datum", "Een meting kan niet in de toekomst liggen");
        controle.eis(past(inhoud.reden(), KORT), "reden", "Ten hoogste " + KORT + " tekens");
        controle.scores();
        controle.ladder();
        controle.boom();
        return controle.fouten;
    }

    /** What is missing before it can be definitief. */
    static List<Foutdetail> onvolledig(Instrument instrument, Inhoud inhoud) {
        Metingcontrole controle = new Metingcontrole(instrument, inhoud);
        switch (instrument.soort()) {
            case DOMEINEN -> controle.alleDomeinen();
            case LADDER -> controle.eis(inhoud.trede().isPresent(), "trede", "Kies de trede van nu");
            case BESLISBOOM ->
                controle.eis(
                        instrument.volg(inhoud.pad()).flatMap(Antwoord::advies).isPresent(),
                        "pad",
                        "Beantwoord de vragen tot er een advies is");
        }
        return controle.fouten;
    }

    private void alleDomeinen() {
        eis(!inhoud.scores().isEmpty(), "scores", "Kies ten minste een domein");
        eis(inhoud.reden().filter(r -> !r.isBlank()).isPresent(), "reden", "Schrijf waarom u deze domeinen koos");
        inhoud.scores().stream()
                .filter(Score::isOpen)
                .forEach(s -> eis(false, s.domein(), "Geef een score, of kies niet beoordeeld of niet relevant"));
    }

    private void scores() {
        Set<String> gezien = new HashSet<>();
        for (Score s : inhoud.scores()) {
            boolean bekend = instrument.soort() == Soort.DOMEINEN && instrument.heeftDomein(s.domein());
            eis(bekend, "scores", "Dit instrument heeft dit domein niet");
            eis(gezien.add(s.domein()), "scores", "Een domein staat er maar een keer");
            eis(s.score().stream().allMatch(instrument::heeftScore), "scores", "Deze score bestaat niet");
            eis(s.score().isEmpty() || s.markering().isEmpty(), "scores", "Geef een score of een markering");
            eis(past(s.toelichting(), LANG), "scores", "Een toelichting heeft ten hoogste " + LANG + " tekens");
        }
    }

    private void ladder() {
        trede(inhoud.trede(), "trede");
        trede(inhoud.groeipotentieel(), "groeipotentieel");
    }

    private void trede(Optional<Integer> trede, String veld) {
        eis(
                trede.isEmpty() || instrument.soort() == Soort.LADDER && instrument.heeftScore(trede.get()),
                veld,
                "Deze trede bestaat niet in dit instrument");
    }

    private void boom() {
        boolean bestaat =
                inhoud.pad().isEmpty() || instrument.volg(inhoud.pad()).isPresent();
        eis(bestaat, "pad", "Deze antwoorden volgen niet op elkaar in deze beslisboom");
        inhoud.afwijking().ifPresent(a -> {
            eis(instrument.heeftAdvies(a.route()), "afwijking", "Kies een route van deze beslisboom");
            eis(!a.reden().isBlank() && a.reden().length() <= KORT, "afwijking", "Schrijf waarom u afwijkt");
        });
    }

    private static boolean past(Optional<String> tekst, int maximum) {
        return tekst.map(String::length).orElse(0) <= maximum;
    }

    private void eis(boolean goed, String waar, String tekst) {
        if (!goed) {
            fouten.add(new Foutdetail(waar, tekst));
        }
    }
}
