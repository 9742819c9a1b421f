package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What holds of an enkelvoudige aanvraag after every step, whatever was done before; checked on what the database says. */
enum Aanvraagregel {
    /** One zaak for an aanvraag: made once, closed once with its resultaat, and not before. */
    EEN_ZAAK_VAN_BEGIN_TOT_RESULTAAT {
        @Override
        void keur(Aanvraagbeeld nu) {
            assertThat(nu.van("zr_dossier").get(0).get("zaak")).isNotNull();
            assertThat(nu.berichten("CreeerZaak")).isEqualTo(nu.isAfgeschaald() ? 0 : 1);
            assertThat(nu.berichten("SluitZaak")).isEqualTo(nu.resultaat().isPresent() ? 1 : 0);
        }
    },
    /** What ended has a resultaat, and nothing of it is left to do; only what was handed to the regie ends without. */
    AFGEROND_HEEFT_RESULTAAT {
        @Override
        void keur(Aanvraagbeeld nu) {
            if (nu.resultaat().isPresent()) {
                assertThat(nu.wachtOpAanvulling()).isFalse();
                assertThat(nu.taken())
                        .as("alleen een contact of een opschaling kan nog worden afgemaakt")
                        .allMatch(taak -> taak.definitie().equals("klantcontactRegistreren")
                                || taak.definitie().startsWith(Aanvraagbeeld.OPSCHALING));
            }
            if (!nu.loopt()) {
                assertThat(nu.taken()).isEmpty();
                assertThat(nu.wachtOpAanvulling()).isFalse();
                assertThat(nu.resultaat().isPresent() || isOpgeschaald(nu)).isTrue();
            }
        }

        private boolean isOpgeschaald(Aanvraagbeeld nu) {
            return nu.van("zr_enkelvoudig_opschaling").stream()
                    .anyMatch(o -> o.get("afgedaan").equals(true));
        }
    },
    /** Which resultaat follows from how it ended. */
    RESULTAAT_VOLGT_HET_BESLUIT {
        @Override
        void keur(Aanvraagbeeld nu) {
            Set<Object> uitkomsten =
                    nu.verzonden().stream().map(b -> b.get("uitkomst")).collect(Collectors.toSet());
            boolean levert = uitkomsten.contains("TOEGEKEND") || uitkomsten.contains("DEELS");
            nu.resultaat().ifPresent(resultaat -> {
                switch (resultaat) {
                    case "Verstrekt" -> assertThat(levert || nu.isAfgeschaald()).isTrue();
                    case "Geweigerd" -> assertThat(uitkomsten).containsExactly("AFGEWEZEN");
                    case "Beëindigd" ->
                        assertThat(nu.van("zr_enkelvoudig_opschaling"))
                                .anyMatch(o -> "SLUITEN".equals(o.get("besluit")));
                    default -> assertThat(uitkomsten).as(resultaat).isEmpty();
                }
            });
        }
    },
    /** The process does not get stuck: as long as it runs somebody has something to do, or the applicant has. */
    LOOPT_NIET_VAST {
        @Override
        void keur(Aanvraagbeeld nu) {
            if (nu.loopt()) {
                assertThat(nu.wachtOpAanvulling() || !nu.taken().isEmpty()).isTrue();
            }
        }
    },
    /** INV-13: one behandelaar, always. */
    EEN_BEHANDELAAR {
        @Override
        void keur(Aanvraagbeeld nu) {
            assertThat(nu.van("zr_dossier_team"))
                    .filteredOn(lid -> lid.get("tot") == null && lid.get("rol").equals("BEHANDELAAR"))
                    .hasSize(1);
        }
    },
    /** The term stands still at most once at a time and is extended at most once (Awb 4:14, 4:15). */
    TERMIJN_HOOGSTENS_EENMAAL {
        @Override
        void keur(Aanvraagbeeld nu) {
            assertThat(nu.van("zr_enkelvoudig_termijn"))
                    .filteredOn(t -> t.get("soort").equals("OPSCHORTING") && t.get("tot") == null)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(nu.van("zr_enkelvoudig_termijn"))
                    .filteredOn(t -> t.get("soort").equals("VERLENGING"))
                    .hasSizeLessThanOrEqualTo(1);
        }

        /** It changes by these only: an opschaling leaves it running (DOMEIN 1.4). */
        @Override
        void keur(Aanvraagbeeld was, Aanvraagbeeld nu) {
            if (was.van("zr_enkelvoudig_termijn").equals(nu.van("zr_enkelvoudig_termijn"))) {
                assertThat(nu.aanvraag().get("uiterlijk"))
                        .isEqualTo(was.aanvraag().get("uiterlijk"));
            }
        }
    },
    /** INV-24: a besluit is a version after the other, sent once for each voorziening, and never changed after that. */
    VERZONDEN_IS_VERZONDEN {
        @Override
        void keur(Aanvraagbeeld nu) {
            Map<Object, List<Map<String, Object>>> per =
                    nu.van("zr_enkelvoudig_besluit").stream().collect(Collectors.groupingBy(b -> b.get("nummer")));
            per.forEach((nummer, versies) -> {
                assertThat(versies)
                        .extracting(b -> b.get("versie"))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, versies.size()).boxed().toList());
                assertThat(versies.subList(0, versies.size() - 1)).allMatch(b -> b.get("verzonden") == null);
            });
        }
    },
    /** Somebody decides about an opschaling as long as it stands open, and about one at a time. */
    OPSCHALING_IS_EEN_TAAK {
        @Override
        void keur(Aanvraagbeeld nu) {
            assertThat(nu.van("zr_enkelvoudig_opschaling"))
                    .filteredOn(o -> o.get("afgedaan").equals(false))
                    .hasSize(nu.heeft(Aanvraagbeeld.OPSCHALING) ? 1 : 0);
        }
    },
    /** INV-24: no row goes away, and what was filled in stays. */
    NIETS_VERDWIJNT {
        @Override
        void keur(Aanvraagbeeld was, Aanvraagbeeld nu) {
            assertThat(nu.van("zr_enkelvoudig_besluit")).containsAll(was.van("zr_enkelvoudig_besluit"));
            for (String tabel : List.of("zr_enkelvoudig_voorziening", "zr_enkelvoudig_termijn", "zr_dossier_team")) {
                was.van(tabel)
                        .forEach(rij -> assertThat(nu.van(tabel))
                                .as(tabel)
                                .anyMatch(later -> later.entrySet().containsAll(ingevuld(rij))));
            }
            assertThat(nu.van("zr_enkelvoudig_opschaling"))
                    .extracting(o -> o.get("id"))
                    .containsAll(was.van("zr_enkelvoudig_opschaling").stream()
                            .map(o -> o.get("id"))
                            .toList());
        }

        private Set<Map.Entry<String, Object>> ingevuld(Map<String, Object> rij) {
            return rij.entrySet().stream().filter(e -> e.getValue() != null).collect(Collectors.toSet());
        }
    };

    /** Must hold of this moment. */
    void keur(Aanvraagbeeld nu) {}

    /** Must hold of this moment after that one. */
    void keur(Aanvraagbeeld was, Aanvraagbeeld nu) {}

    /** Of every aanvraag of a path. */
    void keur(Regiebeeld was, Regiebeeld nu) {
        assertThat(nu.aanvragen())
                .extracting(Aanvraagbeeld::id)
                .containsAll(was.aanvragen().stream().map(Aanvraagbeeld::id).toList());
        for (Aanvraagbeeld aanvraag : nu.aanvragen()) {
            keur(aanvraag);
            was.aanvragen().stream()
                    .filter(eerder -> eerder.id().equals(aanvraag.id()))
                    .forEach(eerder -> keur(eerder, aanvraag));
        }
    }
}
