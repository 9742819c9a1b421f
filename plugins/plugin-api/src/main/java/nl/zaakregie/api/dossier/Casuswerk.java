package nl.zaakregie.api.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DossierId;

/**
 * Ties what somebody records to the part of the case that stands for it: he need not complete a task of which the work
 * was recorded, and the history of the case tells of work for which nobody had made a task. Called in the transaction
 * that records; the case never stands in the way of recording.
 *
 * <p>Work belongs to the open task of its kind that carries one of its keys; or else to the one he took himself, the
 * oldest first; or else to the only one that is free for him.
 */
public final class Casuswerk {

    private final Dossiers dossiers;

    public Casuswerk(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /**
     * Work that was recorded.
     *
     * @param definitie id of the part of the model that stands for it, e.g. {@code klantcontactRegistreren}
     * @param sleutel our key of what was recorded
     * @param over what it is about: keys a task for it may carry
     */
    public record Gedaan(DossierId dossier, String definitie, Gebruiker door, String sleutel, Set<String> over) {

        public Gedaan {
            over = Set.copyOf(over);
        }
    }

    /** Completes the task it belongs to. @return false when there is none */
    public boolean rondAf(Gedaan werk) {
        Optional<Taak> taak = taak(werk);
        taak.map(Taak::id).ifPresent(id -> dossiers.voltooi(id, Map.of()));
        return taak.isPresent();
    }

    /**
     * Completes the task it belongs to; without one the work gets a part of its own that is over at once. Nothing
     * happens in a closed dossier, or when its model has no such part.
     */
    public void boek(Gedaan werk) {
        if (!loopt(werk.dossier()) || rondAf(werk) || !kent(werk.dossier(), werk.definitie())) {
            return;
        }
        Onderdeel onderdeel = dossiers.zetKlaar(werk.dossier(), werk.definitie(), werk.sleutel(), Map.of());
        if (onderdeel.stand() == Onderdeel.Stand.KLAARGEZET) {
            dossiers.start(werk.dossier(), werk.definitie(), werk.sleutel());
        }
        dossiers.beeindig(werk.dossier(), werk.definitie(), werk.sleutel());
    }

    /** Completes the open task of this kind that carries one of these keys, whoever has it. @return false without one */
    public boolean voltooi(DossierId dossier, String definitie, Set<String> sleutels) {
        Optional<Taak> taak = dossiers.taken(dossier).stream()
                .filter(t -> t.definitie().equals(definitie)
                        && t.sleutel().filter(sleutels::contains).isPresent())
                .findFirst();
        taak.map(Taak::id).ifPresent(id -> dossiers.voltooi(id, Map.of()));
        return taak.isPresent();
    }

    /** Whether a part with this id can be made ready in the case now. */
    public boolean kent(DossierId dossier, String definitie) {
        return dossiers.onderdelen(dossier).stream()
                .anyMatch(o -> o.definitie().equals(definitie) && o.stand() == Onderdeel.Stand.BESCHIKBAAR);
    }

    private boolean loopt(DossierId dossier) {
        return dossiers.vind(dossier).filter(Dossier::loopt).isPresent();
    }

    private Optional<Taak> taak(Gedaan werk) {
        List<Taak> open = dossiers.taken(werk.dossier()).stream()
                .filter(t -> t.definitie().equals(werk.definitie()))
                .filter(t -> t.rollen().isEmpty() || t.rollen().stream().anyMatch(werk.door()::heeft))
                .filter(t -> t.behandelaar().isEmpty() || isVan(t, werk.door()))
                .sorted(Comparator.comparing(Taak::ontstaan).thenComparing(t -> t.id().waarde()))
                .toList();
        return open.stream()
                .filter(t -> t.sleutel().filter(s -> heeftSleutel(werk, s)).isPresent())
                .findFirst()
                .or(() -> open.stream().filter(t -> isVan(t, werk.door())).findFirst())
                .or(() -> open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty());
    }

    private static boolean heeftSleutel(Gedaan werk, String sleutel) {
        return werk.sleutel().equals(sleutel) || werk.over().contains(sleutel);
    }

    private static boolean isVan(Taak taak, Gebruiker wie) {
        return taak.behandelaar().filter(wie.id()::equals).isPresent();
    }
}
