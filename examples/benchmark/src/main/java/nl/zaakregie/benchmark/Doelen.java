package nl.zaakregie.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds what was measured against its limits: what a message costs that has to be moved, bound to objects, or stored. */
final class Doelen {

    static final String INSERT = "insert en commit";
    static final String ECHO = "echo van creeerZaak";
    static final String GEBONDEN = "gebonden echo";
    static final String ONTVANGEN = "creeerZaak, alleen ontvangen";
    static final String VERWERKEN = "creeerZaak, met verwerking";
    static final String ECHO_VRAAG = "echo van geefZaakdetails";
    static final String ECHO_ANTWOORD = "echo van het antwoord";
    static final String GEBONDEN_VRAAG = "gebonden echo van de vraag";
    static final String GEBONDEN_ANTWOORD = "gebonden echo van het antwoord";
    static final String DETAILS = "geefZaakdetails";

    private final Map<String, Double> perSeconde = new HashMap<>();

    void noteer(String meting, int klanten, double snelheid) {
        perSeconde.put(meting + klanten, snelheid);
    }

    /** Ratios at this number of clients; the aims are 0.6 of the lowest limit and 0.3 of the bare echo. */
    void druk(int klanten) {
        for (String inbox : List.of(ONTVANGEN, VERWERKEN)) {
            regel(klanten, inbox, "doel 0,6", INSERT, ECHO);
            regel(klanten, inbox, "gebonden", INSERT, GEBONDEN);
        }
        regel(klanten, DETAILS, "doel 0,3", ECHO_VRAAG);
        regel(klanten, DETAILS, "wat er over de lijn gaat", ECHO_VRAAG, ECHO_ANTWOORD);
        regel(klanten, DETAILS, "gebonden", GEBONDEN_VRAAG, GEBONDEN_ANTWOORD);
    }

    private void regel(int klanten, String meting, String soort, String... grenzen) {
        double laagste = Double.MAX_VALUE;
        for (String grens : grenzen) {
            laagste = Math.min(laagste, perSeconde.getOrDefault(grens + klanten, 0.0));
        }
        double verhouding = laagste == 0 ? 0 : perSeconde.getOrDefault(meting + klanten, 0.0) / laagste;
        System.out.printf(
                Locale.ROOT,
                "%2d klanten: %s is %.2f van %s (%s)%n",
                klanten,
                meting,
                verhouding,
                String.join(" en ", grenzen),
                soort);
    }
}
