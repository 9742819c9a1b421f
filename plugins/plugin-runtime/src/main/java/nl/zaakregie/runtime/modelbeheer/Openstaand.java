package nl.zaakregie.runtime.modelbeheer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open plan items, read from the tables of the engine: counted over all cases of a version, or of one case one by one. */
class Openstaand {

    private static final String OPEN = " p.STATE_ NOT IN ('completed', 'terminated', 'failed') ";

    private final JdbcClient jdbc;

    Openstaand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a part is open in all cases of one version. */
    record Aantal(String definitieVanZaak, String onderdeel, String definitie, long exemplaren, long zaken) {}

    /** One open plan item. */
    record Exemplaar(String id, String onderdeel, String definitie, String toestand) {

        /** Whether work has begun or may begin at once: that state must survive. */
        boolean isWerk() {
            return toestand.equals("active") || toestand.equals("enabled") || toestand.equals("async-active");
        }
    }

    List<Aantal> perVersie(Collection<String> definities) {
        return jdbc.sql("""
                        SELECT p.CASE_DEF_ID_ AS versie, p.ELEMENT_ID_ AS onderdeel, p.ITEM_DEFINITION_ID_ AS definitie,
                               COUNT(*) AS exemplaren, COUNT(DISTINCT p.CASE_INST_ID_) AS zaken
                        FROM ACT_CMMN_RU_PLAN_ITEM_INST p
                        WHERE p.CASE_DEF_ID_ IN (:definities) AND
                        """ + OPEN + """
                        GROUP BY p.CASE_DEF_ID_, p.ELEMENT_ID_, p.ITEM_DEFINITION_ID_
                        ORDER BY p.ITEM_DEFINITION_ID_, p.CASE_DEF_ID_
                        """)
                .param("definities", definities)
                .query((rs, nr) -> new Aantal(
                        rs.getString("versie"),
                        rs.getString("onderdeel"),
                        rs.getString("definitie"),
                        rs.getLong("exemplaren"),
                        rs.getLong("zaken")))
                .list();
    }

    List<Exemplaar> vanZaak(String zaak) {
        return jdbc.sql("""
                        SELECT p.ID_ AS id, p.ELEMENT_ID_ AS onderdeel, p.ITEM_DEFINITION_ID_ AS definitie,
                               p.STATE_ AS toestand
                        FROM ACT_CMMN_RU_PLAN_ITEM_INST p
                        WHERE p.CASE_INST_ID_ = :zaak AND
                        """ + OPEN)
                .param("zaak", zaak)
                .query((rs, nr) -> new Exemplaar(
                        rs.getString("id"),
                        rs.getString("onderdeel"),
                        rs.getString("definitie"),
                        rs.getString("toestand")))
                .list();
    }

    /** Number of open plan items by definition. */
    static Map<String, Long> tel(List<Exemplaar> exemplaren) {
        return exemplaren.stream()
                .collect(Collectors.groupingBy(Exemplaar::definitie, TreeMap::new, Collectors.counting()));
    }
}
