package nl.zaakregie.modellen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a gezinsplan that may be done at any moment, again and beside each other, and what is in them. */
enum Padonderdeel {
    UITVOEREN_DEELPLAN("volgenDeelplan", "", true, "afstemmenUitvoerder", "vastleggenVoortgang"),
    TOETS_KLANTSITUATIE(
            "vastleggenBevindingen",
            "klantsituatieGetoetst",
            false,
            "voorbereidenToets",
            "voerenGesprek",
            "afnemenInstrument"),
    VOEREN_CASUSOVERLEG("verslagCasusoverleg", "", false, "uitnodigenCasusoverleg", "agendaCasusoverleg"),
    LEVENSDOMEINPLAN_LOOPT(
            "opstellenLevensdomeinplan", "", true, "bijstellenLevensdomeinplan", "evaluerenLevensdomein"),
    INPLANNEN_DEELVOORZIENING("inplannenDeelvoorziening", "deelvoorzieningIngepland", false),
    MONITOREN_VOORTGANG,
    EVALUEREN_RESULTAAT,
    BEOORDELEN_NIEUW_SIGNAAL,
    BEHANDELEN_WEIGERING,
    KLANTCONTACT_REGISTREREN,
    ACTIE_BIJWERKEN,
    NOTITIE_VASTLEGGEN,
    DOCUMENT_TOEVOEGEN,
    GROEPSLID_WIJZIGEN,
    REGIE_WIJZIGEN,
    TOESTEMMING_VASTLEGGEN,
    NOODTOEGANG_VERANTWOORDEN,
    SIGNAAL_KOPPELEN,
    ZAAK_KOPPELEN;

    private final String taak;
    private final String mijlpaal;
    private final boolean stappenVaker;
    private final List<String> stappen;

    Padonderdeel() {
        this("", "", false);
    }

    /**
     * @param taak the task that opens when the part starts; empty: the part is that task
     * @param mijlpaal reached whenever the part is completed; empty: none
     * @param stappenVaker whether the same step may be done again within one instance of the part
     */
    Padonderdeel(String taak, String mijlpaal, boolean stappenVaker, String... stappen) {
        this.taak = taak.isEmpty() ? definitie() : taak;
        this.mijlpaal = mijlpaal;
        this.stappenVaker = stappenVaker;
        this.stappen = List.of(stappen);
    }

    /** The id in the model. */
    final String definitie() {
        String[] woorden = name().split("_");
        return Arrays.stream(woorden)
                .skip(1)
                .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", woorden[0].toLowerCase(Locale.ROOT), ""));
    }

    static Padonderdeel van(String definitie) {
        return Stream.of(values())
                .filter(o -> o.definitie().equals(definitie))
                .findFirst()
                .orElseThrow();
    }

    String taak() {
        return taak;
    }

    List<String> mijlpalen() {
        return mijlpaal.isEmpty() ? List.of() : List.of(mijlpaal);
    }

    boolean stappenVaker() {
        return stappenVaker;
    }

    List<String> stappen() {
        return stappen;
    }
}
