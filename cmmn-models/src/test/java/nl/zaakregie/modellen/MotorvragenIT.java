package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;

/**
 * How often a step asks the database something. The engine by itself asks for every part of the model apart, at every step;
 * a model that grows would make every step slower.
 */
class MotorvragenIT {

    @OpElkeDatabase
    void vraagtNietPerOnderdeelNaarEerdereExemplaren(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        Map<String, Long> vragen =
                host.vragen(() -> host.dossiers().zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of()));

        assertThat(keren(vragen, "FROM ACT_CMMN_RU_PLAN_ITEM_INST"))
                .isPositive()
                .isLessThan(15);
    }

    @OpElkeDatabase
    void leestDeHistorieBijAfsluitenInEenKeer(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        Map<String, Long> vragen = host.vragen(() -> host.dossiers().sluit(id));

        assertThat(keren(vragen, "UPDATE ACT_CMMN_HI_PLAN_ITEM_INST")).isGreaterThan(50);
        assertThat(keren(vragen, "FROM ACT_CMMN_HI_PLAN_ITEM_INST"))
                .isPositive()
                .isLessThan(5);
    }

    private static long keren(Map<String, Long> vragen, String deel) {
        return vragen.entrySet().stream()
                .filter(v -> v.getKey().toUpperCase(java.util.Locale.ROOT).contains(deel))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
