package nl.zaakregie.plan.application;

import java.util.List;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;

/** What doelbinding decides on for a plan (DOMEIN 7.1, Regie). */
public final class Gegevensgroepen {

    public static final String INHOUD = "plan.inhoud";
    public static final String DOELEN = "plan.doelen";
    public static final String ACTIES = "plan.acties";
    public static final String DEELPLANNEN = "plan.deelplannen";
    public static final String VOORTGANG = "plan.voortgang";

    private Gegevensgroepen() {}

    public static List<Gegevensgroep> alle() {
        return List.of(
                new Gegevensgroep(INHOUD, "Stand van het plan en wat er speelt", Classificatie.GEZONDHEID),
                new Gegevensgroep(DOELEN, "Doelen van groep en groepsleden", Classificatie.GEZONDHEID),
                new Gegevensgroep(ACTIES, "Acties: wie doet wat", Classificatie.GEVOELIG),
                new Gegevensgroep(DEELPLANNEN, "Deelplannen: hulp en ondersteuning", Classificatie.GEZONDHEID),
                new Gegevensgroep(VOORTGANG, "Voortgang en evaluaties per doel", Classificatie.GEVOELIG));
    }
}
