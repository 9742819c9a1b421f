package nl.zaakregie.modellen;

import static nl.zaakregie.modellen.Regiewereld.een;
import static nl.zaakregie.modellen.Regiewereld.geweigerd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** What may be done with the plan and its deelplannen. */
final class Planstappen {

    private static final List<String> DOMEINEN = List.of("financien", "huisvesting", "onderwijs");

    private Planstappen() {}

    static List<Regiestap> alle() {
        return List.of(
                new Regiestap("doel toevoegen", Regiebeeld::loopt, Planstappen::voegDoelToe),
                new Regiestap("doel wijzigen", nu -> nu.loopt() && heeft(nu, "doelen"), Planstappen::wijzigDoel),
                new Regiestap("probleem toevoegen", Regiebeeld::loopt, Planstappen::voegProbleemToe),
                new Regiestap("actie plannen", Regiebeeld::loopt, (w, nu, t) -> actie(w, nu, t, Map.of())),
                new Regiestap(
                        "ongeplande actie vastleggen",
                        nu -> true,
                        (w, nu, t) -> actie(w, nu, t, Map.of("uitgevoerdOp", "2026-01-0" + (1 + t.nextInt(9))))),
                new Regiestap("actie afvinken", nu -> nu.loopt() && heeft(nu, "acties"), Planstappen::vinkAf),
                new Regiestap("deelplan met product", Regiebeeld::loopt, (w, nu, t) -> deelplan(w, nu, t, true)),
                new Regiestap("deelplan zonder product", Regiebeeld::loopt, (w, nu, t) -> deelplan(w, nu, t, false)),
                new Regiestap(
                        "deelplan wijzigen", nu -> nu.loopt() && heeft(nu, "deelplannen"), Planstappen::wijzigDeelplan),
                besluit("deelplan inplannen", "inplanning", "VOORGESTELD"),
                besluit("deelplan starten", "start", "VOORGESTELD", "INGEPLAND"),
                besluit("deelplan hernemen", "herneming", "BEEINDIGD", "VERVALLEN"),
                stap("deelplan onderbreken", "onderbreking", "GESTART"),
                stap("deelplan hervatten", "hervatting", "TIJDELIJK_GESTOPT"),
                new Regiestap("deelplan beeindigen", nu -> !onbeslist(nu).isEmpty(), Planstappen::beeindig),
                new Regiestap(
                        "deelplan voortzetten als enkelvoudig",
                        nu -> nu.loopt() && !nu.afTeSchalen().isEmpty(),
                        (w, nu, t) -> w.doe(
                                regisseur(nu, t),
                                pad(nu, een(nu.afTeSchalen(), t)) + "/beeindiging",
                                Map.of("reden", "voortgezet_als_enkelvoudig"))),
                new Regiestap("overdracht beantwoorden", nu -> !wachtend(nu).isEmpty(), Planstappen::beantwoord),
                new Regiestap("plan vaststellen", Planstappen::magVastgesteld, Planstappen::stelVast),
                new Regiestap(
                        "plan bijstellen",
                        Regiebeeld::loopt,
                        (w, nu, t) -> w.doe(regisseur(nu, t), nu.planpad() + "/bijstelling", Map.of())),
                new Regiestap(
                        "plan uitgevoerd",
                        nu -> nu.loopt() && nu.isVastgesteld(),
                        (w, nu, t) -> w.doe(regisseur(nu, t), nu.planpad() + "/uitgevoerd", Map.of())),
                new Regiestap("plan ondertekenen", nu -> !teTekenen(nu).isEmpty(), Planstappen::onderteken),
                new Regiestap("monitoren", nu -> nu.loopt() && heeft(nu, "doelen"), Planstappen::monitor),
                new Regiestap("evalueren", nu -> nu.loopt() && heeft(nu, "doelen"), Planstappen::evalueer),
                new Regiestap("notitie", Regiebeeld::loopt, Planstappen::noteer));
    }

    /** What must be refused now, and change nothing. */
    static List<Regiestap> onmogelijk() {
        return List.of(
                new Regiestap(
                        "tevergeefs: doel bij gesloten plan",
                        nu -> !nu.loopt(),
                        (w, nu, t) ->
                                geweigerd(w.host().post(regisseur(nu, t), nu.planpad() + "/doelen", doel("te laat")))),
                new Regiestap(
                        "tevergeefs: evaluatie van gesloten plan",
                        nu -> !nu.loopt() && heeft(nu, "doelen"),
                        (w, nu, t) -> geweigerd(w.host()
                                .post(regisseur(nu, t), nu.planpad() + "/evaluaties", evaluatie(nu, t, "bijstellen")))),
                new Regiestap(
                        "tevergeefs: hernemen na sluiting",
                        nu -> !nu.loopt()
                                && !nu.deelplannen("BEEINDIGD", "VERVALLEN").isEmpty(),
                        (w, nu, t) -> geweigerd(w.host()
                                .post(
                                        regisseur(nu, t),
                                        pad(nu, een(nu.deelplannen("BEEINDIGD", "VERVALLEN"), t)) + "/herneming",
                                        Map.of()))),
                new Regiestap(
                        "tevergeefs: starten zonder behandelaar of besluit",
                        nu -> !zonderStart(nu).isEmpty(),
                        (w, nu, t) -> geweigerd(w.host()
                                .post(regisseur(nu, t), pad(nu, een(zonderStart(nu), t)) + "/start", Map.of()))),
                new Regiestap(
                        "tevergeefs: behandelaar weghalen",
                        nu -> nu.loopt() && !lopend(nu).isEmpty(),
                        (w, nu, t) -> {
                            String id = een(lopend(nu), t);
                            Map<String, Object> zonder = afspraak(nu, id);
                            zonder.remove("behandelaar");
                            geweigerd(w.host().putMetVersie(regisseur(nu, t), pad(nu, id), nu.versie(), zonder));
                        }),
                new Regiestap(
                        "tevergeefs: medewerker weghalen van wat enkelvoudig verdergaat",
                        nu -> nu.loopt() && !nu.afgeschaald().isEmpty(),
                        (w, nu, t) -> {
                            String id = een(nu.afgeschaald(), t);
                            geweigerd(w.host()
                                    .putMetVersie(regisseur(nu, t), pad(nu, id), nu.versie(), afspraak(nu, id)));
                        }),
                new Regiestap(
                        "tevergeefs: verouderde versie",
                        nu -> nu.loopt() && heeft(nu, "doelen") && nu.versie() > 1,
                        (w, nu, t) -> geweigerd(w.host()
                                .putMetVersie(
                                        regisseur(nu, t),
                                        nu.planpad() + "/doelen/" + een(nu.nummers("doelen"), t),
                                        nu.versie() - 1,
                                        doel("overschreven")))));
    }

    private static Regiestap besluit(String naam, String werk, String... standen) {
        return new Regiestap(
                naam,
                nu -> nu.loopt() && !nu.teStarten(standen).isEmpty(),
                (w, nu, t) -> w.doe(regisseur(nu, t), pad(nu, een(nu.teStarten(standen), t)) + "/" + werk, Map.of()));
    }

    private static Regiestap stap(String naam, String werk, String... standen) {
        return new Regiestap(
                naam,
                nu -> nu.loopt() && !nu.deelplannen(standen).isEmpty(),
                (w, nu, t) -> w.doe(regisseur(nu, t), pad(nu, een(nu.deelplannen(standen), t)) + "/" + werk, Map.of()));
    }

    private static String pad(Regiebeeld nu, String deelplan) {
        return nu.planpad() + "/deelplannen/" + deelplan;
    }

    static String regisseur(Regiebeeld nu, Random toeval) {
        return Regiewereld.REGISSEURS.get(een(nu.regisseurs(), toeval));
    }

    private static boolean heeft(Regiebeeld nu, String soort) {
        return !nu.nummers(soort).isEmpty();
    }

    private static List<String> onbeslist(Regiebeeld nu) {
        return nu.deelplannen(
                "VOORGESTELD", "INGEPLAND", "OPDRACHT_UITGEZET", "GESTART", "TIJDELIJK_GESTOPT", "GEWEIGERD");
    }

    private static List<String> lopend(Regiebeeld nu) {
        return nu.deelplannen("INGEPLAND", "OPDRACHT_UITGEZET", "GESTART", "TIJDELIJK_GESTOPT", "GEWEIGERD");
    }

    private static List<String> zonderStart(Regiebeeld nu) {
        return nu.deelplannen("VOORGESTELD").stream()
                .filter(id -> !nu.loopt() || !nu.teStarten("VOORGESTELD").contains(id))
                .toList();
    }

    private static void voegDoelToe(Regiewereld w, Regiebeeld nu, Random t) {
        Map<String, Object> doel = new HashMap<>(doel("doel " + t.nextInt(1000)));
        if (t.nextBoolean()) {
            doel.put("personen", List.of(een(nu.clienten(), t)));
        }
        w.doe(regisseur(nu, t), nu.planpad() + "/doelen", doel);
    }

    private static Map<String, Object> doel(String tekst) {
        return Map.of("leefdomein", "financien", "omschrijving", tekst, "status", "actief");
    }

    private static void wijzigDoel(Regiewereld w, Regiebeeld nu, Random t) {
        String pad = nu.planpad() + "/doelen/" + een(nu.nummers("doelen"), t);
        w.wijzig(regisseur(nu, t), pad, nu.versie(), doel("beter doel " + t.nextInt(1000)));
    }

    private static void voegProbleemToe(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.planpad() + "/problemen",
                Map.of("leefdomein", een(DOMEINEN, t), "omschrijving", "probleem", "redenZonderDoel", "later"));
    }

    private static void actie(Regiewereld w, Regiebeeld nu, Random t, Map<String, Object> erbij) {
        Map<String, Object> actie = new HashMap<>(erbij);
        actie.put("omschrijving", "bellen " + t.nextInt(1000));
        actie.put("uitvoerdersoort", "regisseur");
        w.doe(regisseur(nu, t), nu.planpad() + "/acties", actie);
    }

    private static void vinkAf(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(regisseur(nu, t), nu.planpad() + "/acties/" + een(nu.nummers("acties"), t) + "/afvinking", Map.of());
    }

    private static void deelplan(Regiewereld w, Regiebeeld nu, Random t, boolean product) {
        Map<String, Object> deelplan = new HashMap<>(Map.of(
                "naam",
                "Deelplan " + t.nextInt(1000),
                "personen",
                List.of(een(nu.clienten(), t)),
                "doelen",
                nu.nummers("doelen"),
                "uitvoerder",
                product ? "gemeente" : "netwerk"));
        if (product) {
            deelplan.put("zaaktype", "schuldhulp");
        }
        if (t.nextInt(4) > 0) {
            deelplan.put("behandelaar", "Rita Visser");
            deelplan.put("medewerker", "mw-visser");
        }
        w.doe(regisseur(nu, t), nu.planpad() + "/deelplannen", deelplan);
    }

    private static void wijzigDeelplan(Regiewereld w, Regiebeeld nu, Random t) {
        List<String> alle = nu.van("zr_plan_deelplan").stream()
                .map(d -> d.get("id").toString())
                .sorted((a, b) -> nummer(nu, a) - nummer(nu, b))
                .toList();
        String id = een(alle, t);
        Map<String, Object> anders = afspraak(nu, id);
        anders.put("naam", "Anders " + t.nextInt(1000));
        anders.put("behandelaar", "Koen Mulder");
        anders.put("medewerker", t.nextBoolean() ? "mw-mulder" : "mw-visser");
        w.wijzig(regisseur(nu, t), pad(nu, id), nu.versie(), anders);
    }

    private static int nummer(Regiebeeld nu, String deelplan) {
        return nu.afspraak(deelplan).orElseThrow().path("nummer").asInt();
    }

    /** As a screen would send it back. */
    private static Map<String, Object> afspraak(Regiebeeld nu, String deelplan) {
        JsonNode nu1 = nu.afspraak(deelplan).orElseThrow();
        Map<String, Object> verzoek = new HashMap<>(Map.of(
                "naam", nu1.path("naam").asText(),
                "personen", List.of(nu.clienten().get(0)),
                "doelen", List.of(),
                "behandelaar", "Rita Visser",
                "uitvoerder", nu.isProduct(deelplan) ? "gemeente" : "netwerk"));
        if (nu.isProduct(deelplan)) {
            verzoek.put("zaaktype", "schuldhulp");
        }
        return verzoek;
    }

    private static void beeindig(Regiewereld w, Regiebeeld nu, Random t) {
        String id = een(onbeslist(nu), t);
        boolean metResultaat = nu.isProduct(id) && t.nextBoolean();
        w.doe(
                regisseur(nu, t),
                pad(nu, id) + "/beeindiging",
                metResultaat
                        ? Map.of("reden", "doelen_behaald", "resultaat", "Afgerond")
                        : Map.of("reden", "niet_meer_nodig"));
    }

    private static List<Map<String, Object>> wachtend(Regiebeeld nu) {
        return nu.van("zr_opdrachten_overdracht").stream()
                .filter(o -> o.get("beantwoord") == null && o.get("open_voor") != null)
                .toList();
    }

    /** The backoffice answers, as the inbox hands it over. */
    private static void beantwoord(Regiewereld w, Regiebeeld nu, Random t) {
        Map<String, Object> overdracht = een(wachtend(nu), t);
        w.verwerk(new OverdrachtAntwoord(
                "SUITE",
                new Zaakidentificatie(overdracht.get("zaak").toString()),
                new Referentienummer(overdracht.get("referentienummer").toString()),
                t.nextInt(3) > 0,
                Optional.empty()));
    }

    private static boolean magVastgesteld(Regiebeeld nu) {
        return nu.loopt() && heeft(nu, "doelen");
    }

    private static void stelVast(Regiewereld w, Regiebeeld nu, Random t) {
        Regiewereld.gelukt(w.host().postMetVersie(regisseur(nu, t), nu.planpad() + "/vaststelling", nu.versie()));
    }

    private static List<UUID> teTekenen(Regiebeeld nu) {
        if (!nu.loopt() || !nu.isVastgesteld()) {
            return List.of();
        }
        List<String> getekend = nu.van("zr_plan_ondertekening").stream()
                .filter(o -> o.get("versie").equals(nu.plan().get("vastgestelde_versie")))
                .map(o -> o.get("inhoud").toString())
                .toList();
        return nu.clienten().stream()
                .filter(c -> getekend.stream().noneMatch(o -> o.contains(c.toString())))
                .toList();
    }

    private static void onderteken(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.planpad() + "/ondertekeningen",
                Map.of(
                        "partij",
                        "groepslid",
                        "persoon",
                        een(teTekenen(nu), t),
                        "wijze",
                        "op_papier",
                        "op",
                        "2026-01-05"));
    }

    private static void monitor(Regiewereld w, Regiebeeld nu, Random t) {
        Map<String, Object> regel = Map.of("doel", een(nu.nummers("doelen"), t), "kleur", "oranje");
        w.doe(regisseur(nu, t), nu.planpad() + "/voortgang", Map.of("doelen", List.of(regel)));
    }

    private static void evalueer(Regiewereld w, Regiebeeld nu, Random t) {
        String besluit = een(List.of("doorgaan", "bijstellen", "afsluiten"), t);
        w.doe(regisseur(nu, t), nu.planpad() + "/evaluaties", evaluatie(nu, t, besluit));
    }

    private static Map<String, Object> evaluatie(Regiebeeld nu, Random t, String besluit) {
        String oordeel = een(List.of("behaald", "deels", "niet"), t);
        Map<String, Object> regel = Map.of("doel", een(nu.nummers("doelen"), t), "oordeel", oordeel);
        return Map.of("doelen", List.of(regel), "besluit", besluit);
    }

    private static void noteer(Regiewereld w, Regiebeeld nu, Random t) {
        w.doe(
                regisseur(nu, t),
                nu.planpad() + "/notities",
                Map.of("soort", "observatie", "tekst", "gezien " + t.nextInt(1000)));
    }
}
