package nl.zaakregie.api.werk;

import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslissingen;

/**
 * The decision table by which a municipality tells which team gets which work. A process designer changes it without Java;
 * what enters after that goes by the new table, what a team has already stays there.
 */
public final class Toewijzingstabel {

    public static final String TABEL = "toewijzing";

    private final Beslissingen beslissingen;

    public Toewijzingstabel(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    /** The first line that applies; empty when none does. */
    public Optional<Toewijzing> bij(Toewijzingsvraag vraag) {
        return beslissingen.beslis(TABEL, vraag.invoer()).stream()
                .findFirst()
                .map(rij -> new Toewijzing(rij.tekst("team"), rij.tekst("rol")));
    }
}
