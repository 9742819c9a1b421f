package nl.zaakregie.api.personen;

import java.util.List;

/**
 * Who was found.
 *
 * @param meer true when the source has more than {@value Zoekvraag#MAXIMUM}: ask more precisely
 */
public record Zoekresultaat(List<Ingeschrevene> personen, boolean meer) {

    public Zoekresultaat {
        personen = List.copyOf(personen);
    }

    @Override
    public String toString() {
        return "Zoekresultaat[" + personen.size() + "]";
    }
}
