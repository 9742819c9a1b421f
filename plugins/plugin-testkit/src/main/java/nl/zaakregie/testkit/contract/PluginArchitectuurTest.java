package nl.zaakregie.testkit.contract;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of a plugin: those of every module, and it knows neither another plugin nor a technique that is not its. */
public abstract class PluginArchitectuurTest extends ArchitectuurTest {

    @Override
    protected List<ArchRule> eigenRegels() {
        return List.of(
                ArchitectuurRegels.GEEN_TECHNIEK_IN_EEN_PLUGIN, ArchitectuurRegels.kentGeenAnderePlugin(pakket()));
    }
}
