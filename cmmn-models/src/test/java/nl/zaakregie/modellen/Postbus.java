package nl.zaakregie.modellen;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;

/** Takes every command of one kind and confirms it; stands in for the bridge to a zakenmagazijn. */
final class Postbus<B extends UitgaandBericht> implements Bezorger<B> {

    private final Class<B> soort;
    private final List<Verzending<B>> ontvangen = new CopyOnWriteArrayList<>();

    Postbus(Class<B> soort) {
        this.soort = soort;
    }

    @Override
    public Class<B> soort() {
        return soort;
    }

    @Override
    public void proef(B bericht) {
        // every command can be made into a message here
    }

    @Override
    public Bezorging bezorg(Verzending<B> verzending) {
        ontvangen.add(verzending);
        return new Bezorging.Bevestigd();
    }

    @Override
    public Bezorging vraagNa(Verzending<B> verzending) {
        return new Bezorging.Bevestigd();
    }

    /** Everything delivered, per dossier in order. */
    Map<DossierId, List<B>> alle() {
        return ontvangen.stream()
                .collect(Collectors.groupingBy(
                        Verzending::dossier, Collectors.mapping(Verzending::bericht, Collectors.toList())));
    }

    List<B> van(DossierId dossier) {
        return ontvangen.stream()
                .filter(v -> v.dossier().equals(dossier))
                .map(Verzending::bericht)
                .toList();
    }
}
