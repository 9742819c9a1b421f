package nl.zaakregie.modellen;

import static nl.zaakregie.modellen.Regiewereld.een;
import static nl.zaakregie.modellen.Regiewereld.gelukt;
import static nl.zaakregie.modellen.Regiewereld.geweigerd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.zaakregie.api.dossier.Taak;

/** What may be done beside the plan: an aanvraag from intake to delivery, up to the regie and down from it. */
final class Aanvraagstappen {

    private static final int HOOGSTENS = 3;
    private static final List<String> PRODUCTEN = List.of("rolstoel", "huishoudelijke hulp");

    private Aanvraagstappen() {}

    /** Does it with one aanvraag. */
    private interface Handeling {
        void doe(Regiewereld wereld, Aanvraagbeeld aanvraag, Random toeval);
    }

    static List<Regiestap> alle() {
        return List.of(
                new Regiestap("aanvraag indienen", nu -> nu.aanvragen().size() < HOOGSTENS, Aanvraagstappen::dienIn),
                taak("intake afronden", "intake"),
                taak("behandelen afronden", "behandelen"),
                taak("levering afronden", "leveringVolgen"),
                taak("overgenomen levering afronden", "overgenomenLevering"),
                taak("klantcontact van een aanvraag afronden", "klantcontactRegistreren"),
                stap("toetsen: volledig", a -> a.heeft("toetsen"), post("toets", Map.of("compleet", true))),
                stap("toetsen: onvolledig", a -> a.heeft("toetsen"), post("toets", Map.of("compleet", false))),
                stap("aanvulling ontvangen", Aanvraagbeeld::wachtOpAanvulling, post("aanvulling", Map.of())),
                stap(
                        "hersteltermijn verloopt",
                        Aanvraagbeeld::wachtOpAanvulling,
                        (w, a, t) -> w.laatAflopen(a.id(), "hersteltermijnVerlopen")),
                stap(
                        "na de hersteltermijn toch behandelen",
                        a -> a.heeft("beoordelenAanvulling"),
                        post("hersteltermijn", Map.of("behandelen", true))),
                stap(
                        "buiten behandeling stellen",
                        a -> a.heeft("beoordelenAanvulling"),
                        post("hersteltermijn", Map.of("behandelen", false))),
                stap(
                        "termijn opschorten",
                        a -> a.isInVoorbereiding() && !a.staatStil(),
                        post("opschorting", Map.of("reden", "advies gevraagd"))),
                stap("termijn hervatten", a -> a.isInVoorbereiding() && a.staatStil(), post("hervatting", Map.of())),
                stap(
                        "termijn verlengen",
                        a -> a.isInVoorbereiding() && !a.isVerlengd() && magVerlengd(a),
                        post("verlenging", Map.of("dagen", 7, "reden", "onderzoek"))),
                stap("aanvraag intrekken", Aanvraagbeeld::isInVoorbereiding, post("intrekking", Map.of())),
                stap(
                        "klantcontact bij een aanvraag",
                        Aanvraagstappen::isBijDeBehandelaar,
                        post("klantcontact", Map.of())),
                stap("concept van een besluit", a -> !a.teBesluiten().isEmpty(), Aanvraagstappen::schrijf),
                stap("besluit nemen", a -> !a.teBesluiten().isEmpty(), Aanvraagstappen::besluit),
                stap("opschalen", Aanvraagstappen::magOp, (w, a, t) -> schaalOp(w, a, false)),
                stap("opschalen en wachten", Aanvraagstappen::magOp, (w, a, t) -> schaalOp(w, a, true)),
                stap(
                        "over opschalen beslissen",
                        a -> a.heeft(Aanvraagbeeld.OPSCHALING),
                        Aanvraagstappen::beslisOverOpschalen),
                stap(
                        "zaak na afschalen behandelen",
                        a -> a.heeft("overnemen"),
                        post("overname", Map.of("vervolg", "behandelen"))),
                stap(
                        "levering na afschalen volgen",
                        a -> a.heeft("overnemen"),
                        post("overname", Map.of("vervolg", "leveren"))));
    }

    /** What must be refused now, and change nothing. */
    static List<Regiestap> onmogelijk() {
        return List.of(
                tevergeefs("toetsen", a -> !a.heeft("toetsen"), "toets", Map.of("compleet", true)),
                tevergeefs("aanvullen", a -> !a.wachtOpAanvulling(), "aanvulling", Map.of()),
                tevergeefs("intrekken", a -> !a.isInVoorbereiding(), "intrekking", Map.of()),
                tevergeefs("hervatten", a -> !a.staatStil(), "hervatting", Map.of()),
                tevergeefs("opschorten", Aanvraagbeeld::staatStil, "opschorting", Map.of("reden", "nog eens")),
                tevergeefs(
                        "verlengen",
                        a -> a.isVerlengd() || !a.isInVoorbereiding(),
                        "verlenging",
                        Map.of("dagen", 7, "reden", "nog eens")),
                tevergeefs(
                        "opschalen",
                        a -> a.openOpschaling().isPresent() || !isOnderweg(a),
                        "opschaling",
                        Map.of("reden", "meerdere-problemen")),
                tevergeefs("overnemen", a -> !a.heeft("overnemen"), "overname", Map.of("vervolg", "leveren")),
                stap(
                        "tevergeefs: over opschalen beslissen",
                        a -> !a.heeft(Aanvraagbeeld.OPSCHALING),
                        (w, a, t) -> geweigerd(
                                w.host().post("smit", a.pad() + "/opschaling/besluit", Map.of("besluit", "loslaten")))),
                stap(
                        "tevergeefs: besluit zonder taak of concept",
                        a -> !a.verzonden().isEmpty() || a.teBesluiten().isEmpty(),
                        (w, a, t) -> geweigerd(w.host()
                                .post(
                                        "hoek",
                                        a.pad() + "/voorzieningen/"
                                                + a.verzonden().stream()
                                                        .map(b ->
                                                                b.get("nummer").toString())
                                                        .findFirst()
                                                        .orElse("1")
                                                + "/besluit/verzending",
                                        Map.of()))),
                stap("tevergeefs: een ander behandelt", Aanvraagbeeld::loopt, (w, a, t) -> {
                    String ander = a.behandelaar().equals("mulder") ? "visser" : "mulder";
                    geweigerd(w.host().post(ander, a.pad() + "/intrekking", Map.of()));
                    geweigerd(w.host().post(ander, a.pad() + "/opschaling", Map.of("reden", "meerdere-problemen")));
                    geweigerd(w.host().get("jansen", "uitvoering", a.pad()));
                }));
    }

    private static Regiestap stap(String naam, Predicate<Aanvraagbeeld> mag, Handeling doe) {
        return new Regiestap(
                naam,
                nu -> nu.aanvragen().stream().anyMatch(mag),
                (w, nu, t) -> doe.doe(w, een(nu.aanvragen().stream().filter(mag).toList(), t), t));
    }

    private static Regiestap tevergeefs(
            String naam, Predicate<Aanvraagbeeld> mag, String pad, Map<String, Object> wat) {
        return stap(
                "tevergeefs: " + naam,
                mag,
                (w, a, t) -> geweigerd(w.host().post(a.behandelaar(), a.pad() + "/" + pad, wat)));
    }

    private static Handeling post(String pad, Map<String, Object> wat) {
        return (w, a, t) -> w.doe(a.behandelaar(), a.pad() + "/" + pad, wat);
    }

    /** A task that is done without its function. */
    private static Regiestap taak(String naam, String definitie) {
        return stap(naam, a -> a.heeft(definitie), (w, a, t) -> {
            List<Taak> open = a.taken().stream()
                    .filter(taak -> taak.definitie().equals(definitie))
                    .toList();
            String pad = "taken/" + een(open, t).id().waarde();
            if (t.nextBoolean()) {
                w.doe(a.behandelaar(), pad + "/neem", Map.of());
            }
            w.doe(a.behandelaar(), pad + "/voltooiing", Map.of());
        });
    }

    /** Not ended yet; what still stands open after that is only finished. */
    private static boolean isOnderweg(Aanvraagbeeld a) {
        return a.loopt() && a.resultaat().isEmpty();
    }

    private static boolean isBijDeBehandelaar(Aanvraagbeeld a) {
        return isOnderweg(a) && !a.heeft("klantcontactRegistreren") && !a.heeft("opschalingBeslissenStop");
    }

    private static boolean magVerlengd(Aanvraagbeeld a) {
        return a.aanvraag().get("wet").equals("wmo");
    }

    /**
     * Only of the newcomer: the signal of an opschaling comes under every traject of whom it is about, and the rest of the
     * family is in those of other paths.
     */
    private static boolean magOp(Aanvraagbeeld a) {
        return isOnderweg(a)
                && !a.isAfgeschaald()
                && a.openOpschaling().isEmpty()
                && !a.heeft("opschalingBeslissenStop");
    }

    private static void dienIn(Regiewereld w, Regiebeeld nu, Random t) {
        Map<String, Object> verzoek = new HashMap<>(Map.of(
                "zaaktype", "wmohulp",
                "aanvrager", Regiewereld.sleutel(w.eigen()),
                "kanaal", een(List.of("balie", "telefoon", "brief", "mail", "formulier"), t)));
        if (t.nextBoolean()) {
            verzoek.put("voorzieningen", t.nextBoolean() ? PRODUCTEN : PRODUCTEN.subList(0, 1));
        }
        w.doe("bakker", "enkelvoudig/aanvragen", verzoek);
    }

    private static void schrijf(Regiewereld w, Aanvraagbeeld a, Random t) {
        Map<String, Object> concept = Map.of("uitkomst", "toegekend", "motivering", "concept " + t.nextInt(1000));
        w.wijzig(a.behandelaar(), besluitpad(a, een(a.teBesluiten(), t)), 0, concept);
    }

    private static void besluit(Regiewereld w, Aanvraagbeeld a, Random t) {
        int nummer = een(a.teBesluiten(), t);
        Map<String, Object> besluit = new HashMap<>(Map.of(
                "uitkomst", een(List.of("toegekend", "deels", "afgewezen"), t),
                "grondslag", "Wmo 2015 art. 2.3.5",
                "motivering", "onderzocht en gewogen",
                "mandaat", "namens het college",
                "omvang", "een",
                "ingang", "2026-12-01",
                "leveringsvorm", "natura",
                "aanbieder", "De Steun",
                "voorwaarden", "geen"));
        Taak taak = a.taken().stream()
                .filter(o -> o.definitie().equals("besluiten")
                        && o.sleutel().orElse("").replaceAll("[^0-9]", "").equals(String.valueOf(nummer)))
                .findFirst()
                .orElseThrow();
        w.doe("hoek", "taken/" + taak.id().waarde() + "/neem", Map.of());
        w.wijzig("hoek", besluitpad(a, nummer), 0, besluit);
        w.doe("hoek", besluitpad(a, nummer) + "/verzending", Map.of());
    }

    private static String besluitpad(Aanvraagbeeld a, int nummer) {
        return a.pad() + "/voorzieningen/" + nummer + "/besluit";
    }

    private static void schaalOp(Regiewereld w, Aanvraagbeeld a, boolean stop) {
        String opschaling = w.doe(
                        a.behandelaar(), a.pad() + "/opschaling", Map.of("reden", "meerdere-problemen", "stop", stop))
                .path("id")
                .asText();
        w.wachtOpSignaal(opschaling);
    }

    private static void beslisOverOpschalen(Regiewereld w, Aanvraagbeeld a, Random t) {
        String besluit = een(List.of("koppelen", "sluiten", "loslaten"), t);
        Map<String, Object> verzoek = besluit.equals("koppelen")
                ? Map.of("besluit", besluit, "zaak", w.gezinsplanzaak())
                : Map.of("besluit", besluit);
        gelukt(w.host().post("smit", a.pad() + "/opschaling/besluit", verzoek));
    }
}
