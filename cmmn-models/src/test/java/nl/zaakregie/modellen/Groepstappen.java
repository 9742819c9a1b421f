package nl.zaakregie.modellen;

import static nl.zaakregie.modellen.Planstappen.regisseur;
import static nl.zaakregie.modellen.Regiewereld.REGISSEURS;
import static nl.zaakregie.modellen.Regiewereld.een;
import static nl.zaakregie.modellen.Regiewereld.gelukt;
import static nl.zaakregie.modellen.Regiewereld.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;

/** What may be done with the groep, its regisseurs and the case, up to closing it and beginning anew. */
final class Groepstappen {

    private static final List<String> FASEN =
            List.of("signaal", "toets_klantsituatie", "planvorming", "uitvoering", "evaluatie", "uitgestroomd");
    private static final List<String> VRIJ =
            List.of("notitieVastleggen", "actieBijwerken", "voerenCasusoverleg", "toetsKlantsituatie");
    private static final Map<String, String> TERMIJNEN =
            Map.of("monitortermijn", "monitorenVoortgang", "evaluatietermijn", "evaluerenResultaat");
    private static final Map<String, Object> SLUITING =
            Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald");

    private Groepstappen() {}

    static List<Regiestap> alle() {
        return List.of(
                new Regiestap(
                        "regisseur toevoegen",
                        nu -> nu.loopt() && !nu.anderen().isEmpty(),
                        (w, nu, t) -> w.doe(
                                regisseur(nu, t),
                                nu.trajectpad() + "/regisseurs",
                                Map.of("medewerker", een(nu.anderen(), t)))),
                new Regiestap(
                        "regisseur beeindigen",
                        nu -> nu.loopt() && nu.regisseurs().size() > 1,
                        (w, nu, t) -> w.verwijder(
                                regisseur(nu, t), nu.trajectpad() + "/regisseurs/" + een(nu.regisseurs(), t))),
                new Regiestap(
                        "regie overdragen", nu -> nu.loopt() && !nu.anderen().isEmpty(), Groepstappen::draagOver),
                new Regiestap("groepslid toevoegen", Regiebeeld::loopt, Groepstappen::voegLidToe),
                new Regiestap(
                        "groepslid afmelden", nu -> nu.loopt() && nu.clienten().size() > 1, Groepstappen::meldLidAf),
                new Regiestap("fase zetten", Regiebeeld::loopt, Groepstappen::zetFase),
                new Regiestap("netwerk toevoegen", Regiebeeld::loopt, Groepstappen::voegNetwerkToe),
                new Regiestap("zaak koppelen", Regiebeeld::loopt, Groepstappen::koppelZaak),
                new Regiestap("signaal melden", Regiebeeld::loopt, Groepstappen::meldSignaal),
                new Regiestap(
                        "signaal afhandelen",
                        nu -> nu.loopt() && !nu.wachtendeSignalen().isEmpty(),
                        Groepstappen::handelSignaalAf),
                new Regiestap("klantcontact", Regiebeeld::loopt, Groepstappen::legContactVast),
                new Regiestap("vrij onderdeel beginnen", Regiebeeld::loopt, Groepstappen::begin),
                new Regiestap(
                        "vrije taak afronden",
                        nu -> nu.loopt() && !afTeRonden(nu).isEmpty(),
                        (w, nu, t) ->
                                w.doe(regisseur(nu, t), "taken/" + een(afTeRonden(nu), t) + "/voltooiing", Map.of())),
                new Regiestap("termijn loopt af", nu -> nu.loopt() && nu.isVastgesteld(), Groepstappen::laatAflopen),
                new Regiestap("afsluiten", Groepstappen::magSluiten, Groepstappen::sluit),
                new Regiestap("opnieuw beginnen", nu -> !nu.loopt(), Groepstappen::beginOpnieuw));
    }

    /** What must be refused now, and change nothing. */
    static List<Regiestap> onmogelijk() {
        return List.of(
                new Regiestap(
                        "tevergeefs: afsluiten met onbeslist deelplan",
                        nu -> nu.loopt() && !nu.isBeslist(),
                        (w, nu, t) ->
                                geweigerd(w.host().post(regisseur(nu, t), nu.trajectpad() + "/afsluiting", SLUITING))),
                new Regiestap(
                        "tevergeefs: afsluiten over een signaal heen",
                        nu -> nu.loopt() && !nu.wachtendeSignalen().isEmpty(),
                        (w, nu, t) ->
                                geweigerd(w.host().post(regisseur(nu, t), nu.trajectpad() + "/afsluiting", SLUITING))),
                new Regiestap(
                        "tevergeefs: nog eens afsluiten",
                        nu -> !nu.loopt(),
                        (w, nu, t) ->
                                geweigerd(w.host().post(regisseur(nu, t), nu.trajectpad() + "/afsluiting", SLUITING))),
                new Regiestap(
                        "tevergeefs: tweede traject voor dezelfde personen",
                        Regiebeeld::loopt,
                        Groepstappen::beginTweede),
                new Regiestap(
                        "tevergeefs: laatste regisseur weg",
                        nu -> nu.loopt() && nu.regisseurs().size() == 1,
                        (w, nu, t) -> geweigerd(w.host()
                                .delete(
                                        regisseur(nu, t),
                                        nu.trajectpad() + "/regisseurs/"
                                                + nu.regisseurs().get(0)))),
                new Regiestap(
                        "tevergeefs: een ander sluit, koppelt of wijzigt",
                        nu -> !nu.anderen().isEmpty(),
                        Groepstappen::alsAnder));
    }

    private static void draagOver(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.trajectpad() + "/overdracht",
                Map.of("van", een(nu.regisseurs(), t), "naar", een(nu.anderen(), t)));
    }

    /** A newcomer, or one of the family unless he is there already or would make a groep that another path has. */
    private static void voegLidToe(Regiewereld w, Regiebeeld nu, Random t) {
        Persoon wie = t.nextBoolean() ? Gezin.ZONDER_BSN : Regiewereld.familielid(t);
        var antwoord = w.host()
                .post(
                        regisseur(nu, t),
                        nu.trajectpad() + "/leden",
                        Map.of("persoon", Regiewereld.opgave(wie), "rol", "overig", "soort", "client"));
        if (antwoord.status() != 422 && antwoord.status() != 409) {
            gelukt(antwoord);
        }
    }

    /** Refused for the last client with BSN, who must stay in the zaak. */
    private static void meldLidAf(Regiewereld w, Regiebeeld nu, Random t) {
        UUID wie = een(nu.clienten().stream().filter(c -> !c.equals(w.eigen())).toList(), t);
        var antwoord = w.host().delete(regisseur(nu, t), nu.trajectpad() + "/leden/" + wie);
        if (antwoord.status() != 422 && antwoord.status() != 409) {
            gelukt(antwoord);
        }
    }

    private static void zetFase(Regiewereld w, Regiebeeld nu, Random t) {
        String pad = nu.trajectpad() + "/leden/" + een(nu.clienten(), t) + "/fase";
        w.wijzig(regisseur(nu, t), pad, 0, Map.of("fase", een(FASEN, t)));
    }

    private static void voegNetwerkToe(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.trajectpad() + "/netwerk",
                Map.of("persoon", Regiewereld.opgave(Gezin.ZONDER_BSN), "omschrijving", "buurvrouw"));
    }

    private static void koppelZaak(Regiewereld w, Regiebeeld nu, Random t) {
        String zaak = "9901"
                + UUID.nameUUIDFromBytes((nu.trajectpad() + t.nextLong()).getBytes())
                        .toString();
        w.doe(
                regisseur(nu, t),
                nu.trajectpad() + "/zaken",
                Map.of("zaak", zaak.substring(0, 40), "zaaktype", "B0801", "omschrijving", "Bijstand"));
    }

    /** About the newcomer of this groep, so that it comes under this traject only (INV-09). */
    private static void meldSignaal(Regiewereld w, Regiebeeld nu, Random t) {
        Map<String, Object> over = Regiewereld.sleutel(w.eigen());
        w.doe(
                "bakker",
                "signalen",
                Map.of(
                        "betrokkenen",
                        List.of(over),
                        "melder",
                        Map.of("naam", "Basisschool De Wilg", "contact", "ib@dewilg.example"),
                        "relatieMelder",
                        "school",
                        "situatie",
                        "verzuim " + t.nextInt(),
                        "inhoud",
                        "niet op school",
                        "leefdomeinen",
                        List.of("onderwijs")));
    }

    private static void handelSignaalAf(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.trajectpad() + "/signalen/" + een(nu.wachtendeSignalen(), t) + "/afhandeling",
                Map.of("besluit", een(List.of("meegenomen", "actie", "geen_gevolg"), t)));
    }

    private static void legContactVast(Regiewereld w, Regiebeeld nu, Random t) {
        List<String> plaatsen = new ArrayList<>(List.of("traject"));
        List<String> deelplannen = nu.deelplannen("GESTART", "INGEPLAND", "VOORGESTELD");
        if (!deelplannen.isEmpty()) {
            plaatsen.add("deelplan");
        }
        String plaats = een(plaatsen, t);
        Object sleutel = plaats.equals("traject") ? nu.traject().get("id") : een(deelplannen, t);
        w.doe(
                regisseur(nu, t),
                "klantcontact/contacten",
                Map.of(plaats, sleutel, "kanaal", "telefoon", "onderwerp", "voortgang"));
    }

    private static void begin(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(regisseur(nu, t), "dossiers/" + nu.traject().get("id") + "/onderdelen/" + een(VRIJ, t), Map.of());
    }

    private static List<String> afTeRonden(Regiebeeld nu) {
        return nu.taken().stream()
                .filter(taak -> List.of(
                                "notitieVastleggen", "actieBijwerken", "verslagCasusoverleg", "vastleggenBevindingen")
                        .contains(taak.definitie()))
                .map(taak -> taak.id().waarde())
                .toList();
    }

    private static void laatAflopen(Regiewereld w, Regiebeeld nu, Random t) {
        String termijn = een(List.copyOf(new TreeSet<>(TERMIJNEN.keySet())), t);
        String taak = TERMIJNEN.get(termijn);
        w.laatAflopen(termijn);
        assertThat(Regiebeeld.van(w).taken(taak))
                .as(taak)
                .hasSize(nu.taken(taak).size() + 1);
    }

    private static boolean magSluiten(Regiebeeld nu) {
        return nu.loopt() && nu.isBeslist() && nu.wachtendeSignalen().isEmpty();
    }

    private static void sluit(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(regisseur(nu, t), nu.trajectpad() + "/afsluiting", SLUITING);
        w.wachtOpAfgeschaalden(nu.afgeschaald());
    }

    private static void beginOpnieuw(Regiewereld w, Regiebeeld nu, Random t) {
        w.begin(inVolgorde(nu, t));
    }

    private static void beginTweede(Regiewereld w, Regiebeeld nu, Random t) {
        geweigerd(w.host().post("jansen", "groepstrajecten", Map.of("personen", inVolgorde(nu, t))));
    }

    private static List<Map<String, Object>> inVolgorde(Regiebeeld nu, Random t) {
        List<UUID> personen = new ArrayList<>(nu.clienten());
        Collections.shuffle(personen, t);
        return personen.stream().map(Regiewereld::sleutel).toList();
    }

    private static void alsAnder(Regiewereld w, Regiebeeld nu, Random t) {
        String ander = REGISSEURS.get(een(nu.anderen(), t));
        geweigerd(w.host().post(ander, nu.trajectpad() + "/afsluiting", SLUITING));
        geweigerd(w.host().post(ander, nu.planpad() + "/uitgevoerd", Map.of()));
        geweigerd(w.host()
                .post(ander, nu.trajectpad() + "/zaken", Map.of("zaak", "99010000000000", "zaaktype", "B0801")));
    }
}
