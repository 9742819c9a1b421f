package nl.zaakregie.modellen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.kern.DossierId;

/** A plugin of which the actions only write down that they were called. */
final class Naamplugin implements Plugin {

    /** One call, e.g. {@code deelplanzaakAanmaken D-1}. */
    record Aanroep(String actie, String onderwerp) {}

    private final String id;
    private final List<String> acties;
    private final Map<DossierId, List<Aanroep>> aanroepen = new ConcurrentHashMap<>();
    private volatile Consumer<ActieContext> erbij = c -> {};

    Naamplugin(String id, String... acties) {
        this.id = id;
        this.acties = List.of(acties);
    }

    @Override
    public PluginId id() {
        return new PluginId(id);
    }

    @Override
    public String naam() {
        return "Proef " + id;
    }

    @Override
    public List<CmmnActie> acties() {
        return acties.stream()
                .map(naam -> new CmmnActie(naam, "Schrijft op dat hij is aangeroepen.", c -> noteer(naam, c)))
                .toList();
    }

    /** What every action does besides. */
    void bijAanroep(Consumer<ActieContext> ook) {
        erbij = ook;
    }

    private void noteer(String naam, ActieContext context) {
        String onderwerp = Stream.of(context.sleutel(), context.gegeven("status"))
                .flatMap(o -> o.stream())
                .findFirst()
                .orElse("-");
        aanroepen
                .computeIfAbsent(context.dossier(), d -> new CopyOnWriteArrayList<>())
                .add(new Aanroep(naam, onderwerp));
        erbij.accept(context);
    }

    List<String> aanroepen(DossierId dossier) {
        return aanroepen.getOrDefault(dossier, List.of()).stream()
                .map(a -> a.actie() + " " + a.onderwerp())
                .toList();
    }
}
