package nl.zaakregie.voorbeeld.zakenmagazijn.catalogus;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rzs.Planzaak;

/**
 * A zaaktype of the gemeente.
 *
 * @param omschrijving 1-80 characters
 * @param statustypen in order; the first has volgnummer 1, the last is the eindstatus
 * @param plan whether it is a gezinsplan or levensdomeinplan, for which RZS asks more; empty for any other
 * @param resultaattypen the omschrijvingen with which a zaak of this type may end; empty = any
 */
public record Zaaktype(
        String omschrijving, Optional<Planzaak> plan, List<String> statustypen, List<String> resultaattypen) {

    public Zaaktype {
        if (omschrijving.isBlank() || omschrijving.length() > 80) {
            throw new IllegalArgumentException("omschrijving van een zaaktype moet 1 tot 80 tekens hebben");
        }
        statustypen = List.copyOf(statustypen);
        resultaattypen = List.copyOf(resultaattypen);
    }

    /** The omschrijving of the statustype with this volgnummer. */
    public Optional<String> statustype(int volgnummer) {
        return volgnummer >= 1 && volgnummer <= statustypen.size()
                ? Optional.of(statustypen.get(volgnummer - 1))
                : Optional.empty();
    }

    /** Whether a status with this volgnummer closes the zaak. */
    public boolean isEindstatus(int volgnummer) {
        return volgnummer == statustypen.size();
    }

    public boolean kentResultaat(String resultaat) {
        return resultaattypen.isEmpty() || resultaattypen.stream().anyMatch(resultaat::equalsIgnoreCase);
    }
}
