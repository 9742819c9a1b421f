package nl.zaakregie.runtime.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkgreep;

/**
 * Which tasks an employee sees, as one query: those of dossiers whose team he is in, and those of roles that see every
 * dossier that is not confidential. The first follow his own dossiers; of the others there may be as many as there are
 * dossiers, so these can be walked in order of urgency up to what is asked for. That is only quicker when there are many:
 * to find few among the tasks of everybody else it would have to pass all of those.
 */
final class Taakzicht {

    /** These roles work per dossier: they see tasks of their own dossiers only. */
    private static final Set<Rol> ROLLEN_PER_DOSSIER = EnumSet.of(Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);

    private static final String OUDSTE_EERST = " ORDER BY ontstaan, id";

    /** As {@link Taakindex} has it. */
    private static final String DRINGENDST_EERST = " ORDER BY uiterlijk NULLS LAST, ontstaan, id";

    private static final String IN_TEAM = """
            WHERE m.medewerker = :medewerker AND m.tot IS NULL
              AND (t.ASSIGNEE_ = :medewerker
                   OR EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK l
                              WHERE l.TASK_ID_ = t.ID_ AND l.GROUP_ID_ IN (:alle)))
            """;

    private static final String OVERAL = """
            WHERE d.vertrouwelijk = FALSE
              AND EXISTS (SELECT 1 FROM ACT_RU_IDENTITYLINK l
                          WHERE l.TASK_ID_ = t.ID_ AND l.GROUP_ID_ IN (:overal))
            """;

    private final Set<Rol> overal;
    private final List<String> voorwaarden = new ArrayList<>();
    private final Map<String, Object> waarden = new HashMap<>();
    private Optional<Integer> hoogstens = Optional.empty();

    private Taakzicht(Gebruiker gebruiker) {
        this.overal = gebruiker.rollen().stream()
                .filter(rol -> !ROLLEN_PER_DOSSIER.contains(rol))
                .collect(Collectors.toUnmodifiableSet());
        waarden.put("medewerker", gebruiker.id().waarde());
        waarden.put("overal", codes(overal));
        waarden.put("alle", codes(gebruiker.rollen()));
    }

    static Taakzicht alles(Gebruiker gebruiker) {
        return new Taakzicht(gebruiker);
    }

    static Taakzicht een(Gebruiker gebruiker, TaakId taak) {
        return new Taakzicht(gebruiker).mits("t.ID_ = :taak", "taak", taak.waarde());
    }

    static Taakzicht greep(Gebruiker gebruiker, Werkgreep greep) {
        Taakzicht zicht = new Taakzicht(gebruiker);
        greep.soort().ifPresent(soort -> zicht.mits("t.TASK_DEF_KEY_ = :soort", "soort", soort));
        if (greep.alleenMijn()) {
            zicht.voorwaarden.add("t.ASSIGNEE_ = :medewerker");
        }
        zicht.hoogstens = Optional.of(greep.hoogstens());
        zicht.waarden.put("hoogstens", greep.hoogstens());
        return zicht;
    }

    private Taakzicht mits(String voorwaarde, String naam, Object waarde) {
        voorwaarden.add(voorwaarde);
        waarden.put(naam, waarde);
        return this;
    }

    Map<String, Object> waarden() {
        return waarden;
    }

    /** Whether an end is asked for, and there are roles of which the tasks may be many. */
    boolean isBegrensd() {
        return hoogstens.isPresent() && !overal.isEmpty();
    }

    /**
     * One way to a task each; UNION leaves out what is found along two.
     *
     * @param langsVolgorde walks the tasks of roles that see every dossier in order of urgency
     */
    String vraag(boolean langsVolgorde) {
        Stream<String> uitTeams = TaakRepository.VAN_DOSSIER.stream()
                .map(pad -> TaakRepository.KOLOMMEN + "FROM zr_dossier_team m JOIN zr_dossier d ON d.id = m.dossier "
                        + pad + IN_TEAM + eisen());
        String vanRollen = TaakRepository.KOLOMMEN
                + TaakRepository.VAN_TAAK
                + OVERAL
                + eisen()
                + (langsVolgorde ? DRINGENDST_EERST + grens() : "");
        return Stream.concat(uitTeams, overal.isEmpty() ? Stream.of() : Stream.of(vanRollen))
                        .map(weg -> "(" + weg + ")")
                        .collect(Collectors.joining(" UNION "))
                + (hoogstens.isPresent() ? DRINGENDST_EERST : OUDSTE_EERST)
                + grens();
    }

    private String eisen() {
        return voorwaarden.stream().map(v -> " AND " + v).collect(Collectors.joining());
    }

    private String grens() {
        return hoogstens.isPresent() ? " FETCH FIRST :hoogstens ROWS ONLY" : "";
    }

    /** Never empty: an empty IN list is no SQL. */
    private static Collection<String> codes(Set<Rol> rollen) {
        return rollen.isEmpty() ? Set.of("-") : rollen.stream().map(Rol::code).toList();
    }
}
