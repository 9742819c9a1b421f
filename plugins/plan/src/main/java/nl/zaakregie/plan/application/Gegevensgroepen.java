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

    public static final String NOTITIES = "plan.notities";
    public static final String ONDERTEKENINGEN = "plan.ondertekeningen";
    public static final String BIJLAGEN = "plan.bijlagen";
    public static final String DOCUMENT = "plan.document";
    public static final String UITVOERING = "plan.uitvoering";

    private Gegevensgroepen() {}

    public static List<Gegevensgroep> alle() {
        return List.of(
                new Gegevensgroep(INHOUD, "Stand van het plan en wat er speelt", Classificatie.GEZONDHEID),
                new Gegevensgroep(DOELEN, "Doelen van groep en groepsleden", Classificatie.GEZONDHEID),
                new Gegevensgroep(ACTIES, "Acties: wie doet wat", Classificatie.GEVOELIG),
                new Gegevensgroep(DEELPLANNEN, "Deelplannen: hulp en ondersteuning", Classificatie.GEZONDHEID),
                new Gegevensgroep(VOORTGANG, "Voortgang en evaluaties per doel", Classificatie.GEVOELIG),
                new Gegevensgroep(NOTITIES, "Notities bij het plan", Classificatie.GEZONDHEID),
                new Gegevensgroep(ONDERTEKENINGEN, "Wie het plan heeft ondertekend", Classificatie.GEVOELIG),
                new Gegevensgroep(BIJLAGEN, "Welke documenten zijn toegevoegd", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        DOCUMENT,
                        "Inhoud van documenten bij het plan, en het exemplaar voor een groepslid",
                        Classificatie.GEZONDHEID),
                new Gegevensgroep(
                        UITVOERING,
                        "Een deelplan met de doelen en acties waar het aan werkt, voor wie het uitvoert",
                        Classificatie.GEZONDHEID));
    }
}
