package nl.zaakregie.ontvangst;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.testkit.contract.PluginContract;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.springframework.jdbc.core.simple.JdbcClient;

class OntvangstPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        JdbcClient jdbc = TestDatabase.h2("ontvangst").jdbc();
        VerzetbareKlok klok = new VerzetbareKlok();
        return new OntvangstPlugin(
                new Ontvangsttelling(jdbc, klok),
                List.of(),
                Optional.empty(),
                Duration.ofSeconds(10),
                new Opruiming(jdbc, klok, Duration.ofDays(90)));
    }
}
