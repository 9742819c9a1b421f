package nl.zaakregie.runtime.plugin;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.runtime.motor.Modellen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Last step of the start: check all plugins and models, then bring the models into the engine. */
class Pluginstart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Pluginstart.class);

    private final PluginRegister register;
    private final Startcontrole controle;
    private final Modellen modellen;

    Pluginstart(PluginRegister register, Startcontrole controle, Modellen modellen) {
        this.register = register;
        this.controle = controle;
        this.modellen = modellen;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> bezwaren = controle.bezwaren();
        if (!bezwaren.isEmpty()) {
            throw new StartGeweigerd(bezwaren);
        }
        modellen.rolUit();
        log.info(
                "Plugins gereed, ids={}",
                register.alle().stream().map(Plugin::id).toList());
    }
}
