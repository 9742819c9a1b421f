package nl.zaakregie.berichtenlog;

import java.time.Duration;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.springframework.jdbc.core.JdbcTemplate;

class BerichtenlogPluginTest extends PluginContract {

    private static final TestDatabase DATABASE = TestDatabase.h2("berichtenlog");

    @Override
    protected Plugin plugin() {
        LogRepository repository = new LogRepository(new JdbcTemplate(DATABASE.dataSource()));
        return new BerichtenlogPlugin(
                repository,
                new AsynchroonBerichtenlog(repository, DATABASE.transactie(), null),
                new BerichtenlogProperties(
                        Duration.ofDays(90), Uitwisselingen.bewaren("a", Map.of("a", Uitwisselingen.SLEUTEL_A))),
                new VerzetbareKlok());
    }
}
