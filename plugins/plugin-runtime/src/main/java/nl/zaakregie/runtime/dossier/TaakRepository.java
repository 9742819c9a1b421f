package nl.zaakregie.runtime.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks, read from the tables of the engine together with dossier and team. One query decides who sees what: the
 * query interface of the engine cannot join our tables, and filtering afterwards grows with the number of cases.
 *
 * <p>A task of a case has {@code SCOPE_ID_}, a task of a process {@code PROC_INST_ID_}; both inherit the business key of
 * their dossier.
 */
class TaakRepository {

    static final String KOLOMMEN = """
            SELECT t.ID_ AS id, d.id AS dossier, t.TASK_DEF_KEY_ AS definitie, t.NAME_ AS naam, t.ASSIGNEE_ AS behandelaar,
                   t.CREATE_TIME_ AS ontstaan, t.DUE_DATE_ AS uiterlijk, t.SUB_SCOPE_ID_ AS onderdeel,
                   t.EXECUTION_ID_ AS uitvoering
            """;

    /** From a task to its dossier. */
    static final String VAN_TAAK = """
            FROM ACT_RU_TASK t
            LEFT JOIN ACT_CMMN_RU_CASE_INST c ON c.ID_ = t.SCOPE_ID_ AND t.SCOPE_TYPE_ = 'cmmn'
            LEFT JOIN ACT_RU_EXECUTION e ON e.ID_ = t.PROC_INST_ID_
            JOIN zr_dossier d ON d.id = COALESCE(c.BUSINESS_KEY_, e.BUSINESS_KEY_)
            """;

    /** From dossiers to their tasks, along indices only: through cases and through processes. */
    static final List<String> VAN_DOSSIER = List.of("""
            JOIN ACT_CMMN_RU_CASE_INST c ON c.BUSINESS_KEY_ = d.id
            JOIN ACT_RU_TASK t ON t.SCOPE_ID_ = c.ID_ AND t.SCOPE_TYPE_ = 'cmmn'
            """, """
            JOIN ACT_RU_EXECUTION e ON e.BUSINESS_KEY_ = d.id
            JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = e.ID_
            """);

    private static final int VEEL = 5_000;

    private final JdbcClient jdbc;
    private final int veel;
    private final Taaksleutels sleutels;

    TaakRepository(JdbcClient jdbc) {
        this(jdbc, VEEL);
    }

    /** @param veel from how many tasks of a role on it is quicker to walk all tasks in order of urgency */
    TaakRepository(JdbcClient jdbc, int veel) {
        this.jdbc = jdbc;
        this.veel = veel;
        this.sleutels = new Taaksleutels(jdbc);
    }

    /** A task with where in the engine it hangs. */
    record Rij(Taak taak, Optional<String> onderdeel, Optional<String> uitvoering) {}

    List<Taak> vanDossier(DossierId id) {
        return compleet(jdbc.sql(VAN_DOSSIER.stream()
                                .map(pad -> KOLOMMEN + "FROM zr_dossier d " + pad + "WHERE d.id = :dossier")
                                .collect(Collectors.joining(" UNION "))
                        + " ORDER BY ontstaan, id")
                .param("dossier", id.toString())
                .query(TaakRepository::rij)
                .list());
    }

    Optional<Taak> vind(TaakId id) {
        List<Taak> gevonden = compleet(jdbc.sql(KOLOMMEN + VAN_TAAK + "WHERE t.ID_ = :id")
                .param("id", id.waarde())
                .query(TaakRepository::rij)
                .list());
        return gevonden.stream().findFirst();
    }

    /** Of all that an employee may see, what is asked for. */
    List<Taak> zichtbaar(Taakzicht zicht) {
        return compleet(jdbc.sql(zicht.vraag(zicht.isBegrensd() && isVeel(zicht)))
                .params(zicht.waarden())
                .query(TaakRepository::rij)
                .list());
    }

    private boolean isVeel(Taakzicht zicht) {
        long aantal = jdbc.sql("""
                        SELECT COUNT(*) FROM (
                            SELECT l.TASK_ID_ FROM ACT_RU_IDENTITYLINK l WHERE l.GROUP_ID_ IN (:overal)
                            FETCH FIRST :veel ROWS ONLY) gevonden
                        """)
                .params(zicht.waarden())
                .param("veel", veel)
                .query(Long.class)
                .single();
        return aantal >= veel;
    }

    private List<Taak> compleet(List<Rij> rijen) {
        if (rijen.isEmpty()) {
            return List.of();
        }
        Map<String, Set<Rol>> rollen = rollen(rijen);
        Map<String, String> perOnderdeel = sleutels.vanOnderdelen(
                rijen.stream().flatMap(r -> r.onderdeel().stream()).toList());
        Map<String, String> perUitvoering = sleutels.vanUitvoeringen(
                rijen.stream().flatMap(r -> r.uitvoering().stream()).toList());
        return rijen.stream()
                .map(rij -> compleet(rij, rollen, perOnderdeel, perUitvoering))
                .toList();
    }

    private static Taak compleet(
            Rij rij,
            Map<String, Set<Rol>> rollen,
            Map<String, String> perOnderdeel,
            Map<String, String> perUitvoering) {
        Taak kaal = rij.taak();
        Optional<String> sleutel =
                rij.onderdeel().map(perOnderdeel::get).or(() -> rij.uitvoering().map(perUitvoering::get));
        return new Taak(
                kaal.id(),
                kaal.dossier(),
                kaal.definitie(),
                kaal.naam(),
                rollen.getOrDefault(kaal.id().waarde(), Set.of()),
                kaal.behandelaar(),
                sleutel,
                kaal.ontstaan(),
                kaal.uiterlijk());
    }

    private Map<String, Set<Rol>> rollen(List<Rij> rijen) {
        Map<String, Rol> perCode = Arrays.stream(Rol.values()).collect(Collectors.toMap(Rol::code, rol -> rol));
        Map<String, Set<Rol>> perTaak = new HashMap<>();
        jdbc.sql("SELECT TASK_ID_ AS taak, GROUP_ID_ AS groep FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ IN (:taken)")
                .param(
                        "taken",
                        rijen.stream().map(rij -> rij.taak().id().waarde()).toList())
                .query(rs -> {
                    Rol rol = perCode.get(String.valueOf(rs.getString("groep")));
                    if (rol != null) {
                        perTaak.computeIfAbsent(rs.getString("taak"), taak -> new LinkedHashSet<>())
                                .add(rol);
                    }
                });
        return perTaak;
    }

    private static Rij rij(ResultSet rs, int nummer) throws SQLException {
        Taak taak = new Taak(
                new TaakId(rs.getString("id")),
                DossierId.van(rs.getString("dossier")),
                rs.getString("definitie"),
                rs.getString("naam"),
                Set.of(),
                Optional.ofNullable(rs.getString("behandelaar")).map(MedewerkerId::new),
                Optional.empty(),
                rs.getTimestamp("ontstaan").toInstant(),
                Optional.ofNullable(rs.getTimestamp("uiterlijk")).map(Timestamp::toInstant));
        return new Rij(
                taak, Optional.ofNullable(rs.getString("onderdeel")), Optional.ofNullable(rs.getString("uitvoering")));
    }
}
