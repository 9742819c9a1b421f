package nl.zaakregie.runtime.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tasks are about: the local variable {@code sleutel} of their plan item, of the nearest stage around it, or the
 * variable of that name that their case was given by the case task that started it.
 */
class Taaksleutels {

    private final JdbcClient jdbc;

    Taaksleutels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Onderdeel(
            @Nullable String fase, @Nullable String sleutel) {}

    /** By plan item instance; without those that have no key. One query per level of nesting. */
    Map<String, String> vanOnderdelen(Collection<String> ids) {
        return sleutels(ids, this::lees);
    }

    /**
     * By execution of a process: its own variable, that of the nearest subprocess around it (one of several that run side
     * by side), or the one the process was given by its process task.
     */
    Map<String, String> vanUitvoeringen(Collection<String> ids) {
        return sleutels(ids, this::leesUitvoeringen);
    }

    private static Map<String, String> sleutels(
            Collection<String> ids, Function<Set<String>, Map<String, Onderdeel>> lezer) {
        Map<String, Onderdeel> gelezen = new HashMap<>();
        Set<String> teLezen = new HashSet<>(ids);
        while (!teLezen.isEmpty()) {
            Map<String, Onderdeel> laag = lezer.apply(teLezen);
            gelezen.putAll(laag);
            teLezen = new HashSet<>();
            for (Onderdeel onderdeel : laag.values()) {
                if (onderdeel.sleutel() == null && onderdeel.fase() != null && !gelezen.containsKey(onderdeel.fase())) {
                    teLezen.add(onderdeel.fase());
                }
            }
        }
        Map<String, String> sleutels = new HashMap<>();
        ids.forEach(id -> sleutel(gelezen, id).ifPresent(sleutel -> sleutels.put(id, sleutel)));
        return sleutels;
    }

    private static Optional<String> sleutel(Map<String, Onderdeel> gelezen, String id) {
        Onderdeel onderdeel = gelezen.get(id);
        while (onderdeel != null && onderdeel.sleutel() == null) {
            onderdeel = gelezen.get(onderdeel.fase());
        }
        return onderdeel == null ? Optional.empty() : Optional.ofNullable(onderdeel.sleutel());
    }

    private Map<String, Onderdeel> lees(Set<String> ids) {
        Map<String, Onderdeel> onderdelen = new HashMap<>();
        jdbc.sql("""
                        SELECT p.ID_ AS id, p.STAGE_INST_ID_ AS fase, COALESCE(v.TEXT_, z.TEXT_) AS sleutel
                        FROM ACT_CMMN_RU_PLAN_ITEM_INST p
                        LEFT JOIN ACT_RU_VARIABLE v ON v.SUB_SCOPE_ID_ = p.ID_ AND v.NAME_ = 'sleutel'
                        LEFT JOIN ACT_RU_VARIABLE z
                          ON z.SCOPE_ID_ = p.CASE_INST_ID_ AND z.SCOPE_TYPE_ = 'cmmn' AND z.SUB_SCOPE_ID_ IS NULL
                             AND z.NAME_ = 'sleutel' AND p.STAGE_INST_ID_ IS NULL
                        WHERE p.ID_ IN (:ids)
                        """).param("ids", ids).query(rs -> {
            onderdelen.put(rs.getString("id"), new Onderdeel(rs.getString("fase"), rs.getString("sleutel")));
        });
        return onderdelen;
    }

    private Map<String, Onderdeel> leesUitvoeringen(Set<String> ids) {
        Map<String, Onderdeel> onderdelen = new HashMap<>();
        jdbc.sql("""
                        SELECT e.ID_ AS id, e.PARENT_ID_ AS fase, v.TEXT_ AS sleutel
                        FROM ACT_RU_EXECUTION e
                        LEFT JOIN ACT_RU_VARIABLE v
                          ON v.EXECUTION_ID_ = e.ID_ AND v.TASK_ID_ IS NULL AND v.NAME_ = 'sleutel'
                        WHERE e.ID_ IN (:ids)
                        """).param("ids", ids).query(rs -> {
            onderdelen.put(rs.getString("id"), new Onderdeel(rs.getString("fase"), rs.getString("sleutel")));
        });
        return onderdelen;
    }
}
