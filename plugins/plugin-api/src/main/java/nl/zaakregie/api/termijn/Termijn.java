package nl.zaakregie.api.termijn;

import java.time.LocalDate;

/**
 * A term as the table gives it.
 *
 * @param duur in {@code eenheid}
 * @param verlenging longest extension in weeks; 0 when it cannot be extended
 * @param grondslag article of law
 */
public record Termijn(int duur, Eenheid eenheid, int verlenging, String grondslag) {

    public enum Eenheid {
        DAGEN,
        WERKDAGEN,
        WEKEN
    }

    public Termijn {
        if (duur < 0 || verlenging < 0) {
            throw new IllegalArgumentException("Een termijn is niet negatief");
        }
    }

    /** Last day of the term that began on this day, with days added for which it stood still or was extended. */
    public LocalDate einde(LocalDate begin, long extraDagen, Werkkalender kalender) {
        LocalDate kaal = switch (eenheid) {
            case DAGEN -> begin.plusDays(duur);
            case WEKEN -> begin.plusWeeks(duur);
            case WERKDAGEN -> kalender.plusWerkdagen(begin, duur);
        };
        return kalender.eersteWerkdagVanaf(kaal.plusDays(extraDagen));
    }
}
