package nl.zaakregie.runtime.inkomend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.fout.Foutdetail;

/** A plugin that takes answers to a hand-over, as the test says. */
final class Ontvangplugin implements Plugin, BerichtVerwerker<OverdrachtAntwoord> {

    Predicate<OverdrachtAntwoord> voor = bericht -> true;
    List<Foutdetail> bezwaren = new ArrayList<>();
    Consumer<OverdrachtAntwoord> verwerking = bericht -> {};

    @Override
    public PluginId id() {
        return new PluginId("ontvang");
    }

    @Override
    public String naam() {
        return "Ontvanger van de test";
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return List.of(this);
    }

    @Override
    public Class<OverdrachtAntwoord> soort() {
        return OverdrachtAntwoord.class;
    }

    @Override
    public boolean isVoor(OverdrachtAntwoord bericht) {
        return voor.test(bericht);
    }

    @Override
    public List<Foutdetail> controleer(OverdrachtAntwoord bericht) {
        return bezwaren;
    }

    @Override
    public void verwerk(OverdrachtAntwoord bericht) {
        verwerking.accept(bericht);
    }
}
