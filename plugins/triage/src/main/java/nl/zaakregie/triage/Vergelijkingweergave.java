package nl.zaakregie.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.inzage.Gegeven;

/**
 * Two metingen side by side, as offered for release.
 *
 * @param acuut domains on the lowest level in the last of the two
 * @param gedaald domains that fell by two or more
 */
record Vergelijkingweergave(
        @Gegeven(Metingweergave.METING) UUID van,
        @Gegeven(Metingweergave.METING) LocalDate vanDatum,
        @Gegeven(Metingweergave.METING) UUID tot,
        @Gegeven(Metingweergave.METING) LocalDate totDatum,
        @Gegeven(Metingweergave.SCORES) List<Vergelijking.Regel> regels,
        @Gegeven(Metingweergave.SCORES) int beter,
        @Gegeven(Metingweergave.SCORES) int gelijk,
        @Gegeven(Metingweergave.SCORES) int slechter,
        @Gegeven(Metingweergave.SCORES) List<String> acuut,
        @Gegeven(Metingweergave.SCORES) List<String> gedaald) {

    static Vergelijkingweergave van(Meting eerst, Meting daarna, Vergelijking vergelijking) {
        return new Vergelijkingweergave(
                eerst.id(),
                eerst.inhoud().datum(),
                daarna.id(),
                daarna.inhoud().datum(),
                vergelijking.regels(),
                vergelijking.beter(),
                vergelijking.gelijk(),
                vergelijking.slechter(),
                Vergelijking.acuut(daarna),
                vergelijking.scherpGedaald());
    }
}
