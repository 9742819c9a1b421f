package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Stand;

/** What holds after every step, whatever was done before; checked on what the database says. */
enum Regieregel {
    /** INV-01. */
    HOOGSTENS_EEN_LOPEND_PLAN {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.van("zr_plan_plan").stream().filter(p -> p.get("lopend_voor") != null))
                    .hasSize(nu.loopt() ? 1 : 0);
            assertThat(nu.van("zr_groepstraject_traject").stream().filter(t -> t.get("lopend_van") != null))
                    .hasSize(nu.loopt() ? 1 : 0);
        }
    },
    /** INV-02: never reopened, and each refers to the one before. */
    VOLGENDE_VERWIJST_NAAR_VORIGE {
        @Override
        void keur(Regiebeeld nu) {
            List<Map<String, Object>> trajecten = nu.van("zr_groepstraject_traject");
            for (int n = 1; n < trajecten.size(); n++) {
                Object vorig = trajecten.get(n - 1).get("id");
                assertThat(trajecten.get(n - 1).get("gesloten")).isNotNull();
                assertThat(trajecten.get(n).get("vorig")).isEqualTo(vorig);
                assertThat(planVan(nu, trajecten.get(n).get("id")).get("vorig_plan"))
                        .isEqualTo(planVan(nu, vorig).get("id"));
            }
        }

        private Map<String, Object> planVan(Regiebeeld nu, Object traject) {
            return nu.van("zr_plan_plan").stream()
                    .filter(p -> p.get("traject").equals(traject))
                    .findFirst()
                    .orElseThrow();
        }
    },
    /** INV-07: each client of another municipality has his line. */
    AFSTEMMING_MET_ANDERE_GEMEENTE {
        @Override
        void keur(Regiebeeld nu) {
            boolean vanElders = nu.van("zr_persoon").stream()
                    .filter(p -> nu.clienten().contains(p.get("id")))
                    .anyMatch(p -> Objects.equals(p.get("gemeentecode"), "9902"));
            if (vanElders) {
                assertThat(nu.van("zr_groepstraject_afstemming"))
                        .extracting(a -> a.get("gemeentecode"))
                        .contains("9902");
            }
        }
    },
    /** INV-08: somebody has the regie, one of them is head, and they are the team of the dossier. */
    ALTIJD_EEN_REGISSEUR {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.regisseurs()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(nu.van("zr_groepstraject_regisseur").stream()
                            .filter(r -> r.get("tot") == null && r.get("hoofd").equals(true)))
                    .hasSize(1);
            assertThat(nu.van("zr_dossier_team").stream()
                            .filter(r -> r.get("tot") == null && r.get("rol").equals("REGISSEUR"))
                            .map(r -> r.get("medewerker")))
                    .containsExactlyInAnyOrderElementsOf(nu.regisseurs());
        }
    },
    /** INV-12: versions follow each other without a gap, each with author and moment. */
    IEDERE_WIJZIGING_EEN_VERSIE {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.van("zr_plan_versie"))
                    .extracting(v -> v.get("versie"))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, nu.versie()).boxed().toList());
            assertThat(nu.van("zr_plan_versie")).allMatch(v -> v.get("auteur") != null && v.get("tijdstip") != null);
        }
    },
    /** INV-13. */
    GEEN_UITVOERING_ZONDER_BEHANDELAAR {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.van("zr_plan_deelplan"))
                    .filteredOn(d ->
                            LOPEND.contains(d.get("status")) || d.get("status").equals("INGEPLAND"))
                    .allMatch(d -> Regiebeeld.isGezet(
                            nu.afspraak(d.get("id")).orElseThrow().path("behandelaar")));
        }
    },
    /** INV-15: whoever a deelplan is for was client of the groep. */
    DEELPLAN_VOOR_CLIENTEN {
        @Override
        void keur(Regiebeeld nu) {
            Set<String> ooit = nu.van("zr_groepstraject_lid").stream()
                    .map(l -> l.get("persoon").toString())
                    .collect(Collectors.toSet());
            assertThat(Regiebeeld.stroom(nu.inhoud().path("deelplannen")))
                    .allMatch(d -> ooit.stream().anyMatch(d.path("personen").toString()::contains));
        }
    },
    /** INV-16 and INV-26: a started product has a zaak, one that is open at most; anything else has none. */
    ZAAK_ALLEEN_VOOR_EEN_PRODUCT {
        @Override
        void keur(Regiebeeld nu) {
            for (Map<String, Object> deelplan : nu.van("zr_plan_deelplan")) {
                List<Map<String, Object>> zaken = nu.van("zr_plan_deelplanzaak").stream()
                        .filter(z -> z.get("deelplan").equals(deelplan.get("id")))
                        .toList();
                boolean product = nu.isProduct(deelplan.get("id"));
                assertThat(product || zaken.isEmpty()).isTrue();
                assertThat(!product || !LOPEND.contains(deelplan.get("status")) || open(zaken) == 1)
                        .isTrue();
                assertThat(open(zaken)).isLessThan(2);
            }
        }

        private long open(List<Map<String, Object>> zaken) {
            return zaken.stream().filter(z -> z.get("gesloten").equals(false)).count();
        }
    },
    /** INV-22. */
    KLANTCONTACT_OP_EEN_PLAATS {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.van("zr_klantcontact_contact")).allMatch(k -> k.get("signaal") == null);
        }
    },
    /** INV-28: what is closed is decided, in the plan, the traject, the dossier and the engine alike. */
    GESLOTEN_IS_BESLIST {
        @Override
        void keur(Regiebeeld nu) {
            assertThat(nu.plan().get("status").equals("AFGESLOTEN")).isEqualTo(!nu.loopt());
            assertThat(nu.van("zr_dossier").get(0).get("gesloten") == null).isEqualTo(nu.loopt());
            if (!nu.loopt()) {
                assertThat(nu.isBeslist()).isTrue();
                assertThat(nu.taken()).isEmpty();
                assertThat(nu.onderdelen()).noneMatch(o -> OPEN.contains(o.stand()));
            }
        }
    },
    /** The status of the zaak follows from what was done: agreed, executed, closed; and was sent rising. */
    ZAAKSTATUS_VOLGT {
        @Override
        void keur(Regiebeeld nu) {
            int status = (int) nu.traject().get("zaakstatus");
            Set<Integer> gehaald = new TreeSet<>(Set.of(1));
            if (nu.isVastgesteld()) {
                gehaald.add(2);
            }
            if (isUitgevoerd(nu)) {
                gehaald.add(3);
            }
            if (!nu.loopt()) {
                gehaald.add(4);
            }
            assertThat(status).isEqualTo(List.copyOf(gehaald).get(gehaald.size() - 1));
            gehaald.remove(1);
            assertThat(nu.van("zr_uitgaand").stream().filter(u -> u.get("soort").equals("ActualiseerZaakstatus")))
                    .as("verstuurd")
                    .hasSize(gehaald.size());
        }

        private boolean isUitgevoerd(Regiebeeld nu) {
            return nu.onderdelen().stream()
                    .anyMatch(o -> o.definitie().equals("gezinsplanUitgevoerd") && o.stand() == Stand.VOLTOOID);
        }
    },
    /** The case does what the plan says: one open stage per deelplan that is planned or runs, none for the others. */
    FASE_PER_LOPEND_DEELPLAN {
        @Override
        void keur(Regiebeeld nu) {
            Set<String> verwacht = new HashSet<>();
            nu.van("zr_plan_deelplan").forEach(d -> {
                if (d.get("status").equals("INGEPLAND")) {
                    verwacht.add(d.get("id") + " " + Stand.KLAARGEZET);
                } else if (LOPEND.contains(d.get("status"))) {
                    verwacht.add(d.get("id") + " " + Stand.ACTIEF);
                }
            });
            assertThat(nu.onderdelen().stream()
                            .filter(o -> o.definitie().equals("uitvoerenDeelplan"))
                            .filter(o -> o.sleutel().isPresent() && OPEN.contains(o.stand()))
                            .map(o -> o.sleutel().orElseThrow() + " " + o.stand()))
                    .containsExactlyInAnyOrderElementsOf(verwacht);
        }
    },
    /** Never stuck: as long as nobody closed it everything may be asked for, closing included. */
    LOOPT_NIET_VAST {
        @Override
        void keur(Regiebeeld nu) {
            if (nu.loopt()) {
                assertThat(nu.onderdelen().stream()
                                .filter(o -> o.soort() == Onderdeel.Soort.GEBEURTENIS)
                                .filter(o -> o.stand() == Stand.BESCHIKBAAR)
                                .map(Onderdeel::definitie))
                        .contains(
                                "afsluiten",
                                "planBijstellen",
                                "planVaststellen",
                                "planUitgevoerd",
                                "uitvoerenDeelplanGevraagd",
                                "beoordelenNieuwSignaalGevraagd");
            }
        }
    },
    /** INV-09: every signal under the traject is or was a task of its regisseur. */
    SIGNAAL_IS_EEN_TAAK {
        @Override
        void keur(Regiebeeld nu) {
            List<String> sleutels = nu.onderdelen().stream()
                    .filter(o -> o.definitie().equals("beoordelenNieuwSignaal"))
                    .flatMap(o -> o.sleutel().stream())
                    .toList();
            assertThat(sleutels)
                    .containsExactlyInAnyOrderElementsOf(nu.van("zr_groepstraject_signaal").stream()
                            .map(s -> s.get("signaal").toString())
                            .toList());
        }
    },
    /** A deelplan goes from state to state as DOMEIN 2.2 says. */
    DEELPLAN_GAAT_ZIJN_GANG {
        @Override
        void keur(Regiebeeld nu) {
            Map<Object, List<String>> standen = nu.van("zr_plan_deelplanstap").stream()
                    .collect(Collectors.groupingBy(
                            s -> s.get("deelplan"),
                            Collectors.mapping(s -> s.get("status").toString(), Collectors.toList())));
            standen.forEach((deelplan, gang) -> {
                assertThat(gang.get(0)).isEqualTo("VOORGESTELD");
                for (int n = 1; n < gang.size(); n++) {
                    assertThat(VERVOLG.get(gang.get(n - 1)))
                            .as("na %s", gang.subList(0, n))
                            .contains(gang.get(n));
                }
            });
            assertThat(nu.van("zr_plan_deelplan"))
                    .allMatch(d -> d.get("status").equals(laatste(standen.get(d.get("id")))));
        }

        private String laatste(List<String> gang) {
            return gang.get(gang.size() - 1);
        }
    },
    /** INV-24: no row goes away, and what is written once stays as it is; a period may end. */
    NIETS_VERDWIJNT {
        @Override
        void keur(Regiebeeld was, Regiebeeld nu) {
            if (was.traject().get("id").equals(nu.traject().get("id"))) {
                BLIJVEND.forEach(tabel -> assertThat(nu.van(tabel)).as(tabel).containsAll(was.van(tabel)));
                AANVULBAAR.forEach(tabel -> was.van(tabel)
                        .forEach(rij -> assertThat(nu.van(tabel))
                                .as(tabel)
                                .anyMatch(nieuw -> nieuw.entrySet().containsAll(ingevuld(rij)))));
                assertThat(beeindigd(nu)).containsAll(beeindigd(was));
                assertThat((int) nu.traject().get("zaakstatus"))
                        .isGreaterThanOrEqualTo((int) was.traject().get("zaakstatus"));
            }
        }

        private Set<Map.Entry<String, Object>> ingevuld(Map<String, Object> rij) {
            return rij.entrySet().stream().filter(e -> e.getValue() != null).collect(Collectors.toSet());
        }

        private Set<Onderdeel> beeindigd(Regiebeeld beeld) {
            return beeld.onderdelen().stream()
                    .filter(o -> o.beeindigd().isPresent())
                    .collect(Collectors.toSet());
        }
    };

    private static final Set<Object> LOPEND = Set.of("OPDRACHT_UITGEZET", "GESTART", "TIJDELIJK_GESTOPT", "GEWEIGERD");
    private static final Set<Stand> OPEN = Set.of(Stand.ACTIEF, Stand.KLAARGEZET);

    private static final Map<String, Set<String>> VERVOLG = Map.of(
            "VOORGESTELD", Set.of("INGEPLAND", "GESTART", "VERVALLEN"),
            "INGEPLAND", Set.of("GESTART", "VERVALLEN"),
            "GESTART", Set.of("OPDRACHT_UITGEZET", "TIJDELIJK_GESTOPT", "GEWEIGERD", "BEEINDIGD"),
            "OPDRACHT_UITGEZET", Set.of("GESTART", "GEWEIGERD", "BEEINDIGD"),
            "TIJDELIJK_GESTOPT", Set.of("GESTART", "BEEINDIGD"),
            "GEWEIGERD", Set.of("OPDRACHT_UITGEZET", "GESTART", "BEEINDIGD"),
            "BEEINDIGD", Set.of("GESTART"),
            "VERVALLEN", Set.of("GESTART"));

    private static final List<String> BLIJVEND = List.of(
            "zr_plan_versie",
            "zr_plan_voortgang",
            "zr_plan_evaluatie",
            "zr_plan_ondertekening",
            "zr_plan_notitie",
            "zr_plan_deelplanstap",
            "zr_groepstraject_fase",
            "zr_klantcontact_contact");

    /** What was empty may be filled in, such as an end; what was filled in stays. */
    private static final List<String> AANVULBAAR = List.of(
            "zr_groepstraject_regisseur",
            "zr_groepstraject_lid",
            "zr_groepstraject_netwerk",
            "zr_groepstraject_signaal",
            "zr_dossier_team");

    /** Must hold of this moment. */
    void keur(Regiebeeld nu) {}

    /** Must hold of this moment after that one. */
    void keur(Regiebeeld was, Regiebeeld nu) {}
}
