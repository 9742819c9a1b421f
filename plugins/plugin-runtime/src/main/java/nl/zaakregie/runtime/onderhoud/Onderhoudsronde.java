package nl.zaakregie.runtime.onderhoud;

import java.time.Clock;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.runtime.gebruiker.Systeemidentiteit;
import nl.zaakregie.runtime.plugin.PluginRegister;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look at all tasks: those that are due and that no other node took are done. */
public final class Onderhoudsronde {

    private static final Logger LOG = LoggerFactory.getLogger(Onderhoudsronde.class);

    private final PluginRegister plugins;
    private final OnderhoudRepository beurten;
    private final Clock klok;

    Onderhoudsronde(PluginRegister plugins, OnderhoudRepository beurten, Clock klok) {
        this.plugins = plugins;
        this.beurten = beurten;
        this.klok = klok;
    }

    /** Never fails: a task that does is logged and has its turn again later. */
    public void loop() {
        plugins.alle().forEach(plugin -> plugin.onderhoud().forEach(taak -> doe(plugin, taak)));
    }

    private void doe(Plugin plugin, Onderhoudstaak taak) {
        String naam = plugin.id() + "." + taak.naam();
        try {
            if (beurten.neem(naam, klok.instant(), taak.iedere())) {
                Systeemidentiteit.doe(taak.werk());
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Onderhoud niet gelukt, taak={}, fout={}",
                    naam,
                    Mislukking.van(e).code());
        }
    }
}
