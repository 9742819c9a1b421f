package nl.zaakregie.api.dossier;

import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;

/**
 * A dossier to open.
 *
 * @param id chosen by the caller, so that its own rows can refer to it in the same transaction
 * @param soort code of the kind of dossier, e.g. {@code groepstraject} or {@code signaal}
 * @param model key of the case or process model
 * @param vertrouwelijk the dossier is invisible, existence too, for all but its own team (INV-20)
 * @param variabelen references, codes and dates; never personal data
 * @param team with which its work lands; at most 200 characters
 */
public record Dossieropening(
        DossierId id,
        String soort,
        String model,
        boolean vertrouwelijk,
        Map<String, Object> variabelen,
        Optional<String> team) {

    public Dossieropening {
        variabelen = Map.copyOf(variabelen);
    }

    /** With no team of its own. */
    public Dossieropening(
            DossierId id, String soort, String model, boolean vertrouwelijk, Map<String, Object> variabelen) {
        this(id, soort, model, vertrouwelijk, variabelen, Optional.empty());
    }
}
