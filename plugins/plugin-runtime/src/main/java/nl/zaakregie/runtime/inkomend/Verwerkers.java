package nl.zaakregie.runtime.inkomend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.InkomendBericht;
import org.jspecify.annotations.Nullable;

/** Which plugin processes which message. Read from the plugins at first use. Thread-safe. */
final class Verwerkers {

    private final Supplier<? extends Collection<Plugin>> plugins;
    private volatile @Nullable List<BerichtVerwerker<?>> alle;

    Verwerkers(Supplier<? extends Collection<Plugin>> plugins) {
        this.plugins = plugins;
    }

    /**
     * The one verwerker for this message; empty when no plugin is for it.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TECHNISCH when there is more than one
     */
    <B extends InkomendBericht> Optional<BerichtVerwerker<B>> voor(B bericht) {
        List<BerichtVerwerker<B>> passend = alle().stream()
                .filter(v -> v.soort() == bericht.getClass())
                .map(Verwerkers::<B>alsVerwerker)
                .filter(v -> v.isVoor(bericht))
                .toList();
        if (passend.size() > 1) {
            throw InkomendFout.MEER_VERWERKERS.bij(bericht.getClass().getSimpleName());
        }
        return passend.stream().findFirst();
    }

    @SuppressWarnings("unchecked") // filtered on soort()
    private static <B extends InkomendBericht> BerichtVerwerker<B> alsVerwerker(BerichtVerwerker<?> verwerker) {
        return (BerichtVerwerker<B>) verwerker;
    }

    /** The message record of this name, as far as a plugin takes it. */
    Optional<Class<? extends InkomendBericht>> soort(String naam) {
        return alle().stream()
                .<Class<? extends InkomendBericht>>map(BerichtVerwerker::soort)
                .filter(soort -> soort.getSimpleName().equals(naam))
                .findFirst();
    }

    Set<String> soorten() {
        return alle().stream().map(v -> v.soort().getSimpleName()).collect(Collectors.toUnmodifiableSet());
    }

    private List<BerichtVerwerker<?>> alle() {
        List<BerichtVerwerker<?>> bekend = alle;
        if (bekend == null) {
            bekend = plugins.get().stream()
                    .<BerichtVerwerker<?>>flatMap(plugin -> plugin.berichtVerwerkers().stream())
                    .toList();
            alle = bekend;
        }
        return bekend;
    }
}
