package nl.zaakregie.triage;

import java.util.List;
import java.util.Map;
import nl.zaakregie.api.kern.Code;

/**
 * An instrument as it is given: as it was read, with its kind as a code.
 *
 * @param soort domeinen, ladder or beslisboom
 */
record Instrumentweergave(
        Instrument.Sleutel sleutel,
        String naam,
        String soort,
        List<Instrument.Onderdeel> domeinen,
        List<Instrument.Niveau> niveaus,
        List<Instrument.Vraag> vragen,
        List<Instrument.Onderdeel> adviezen,
        Map<String, Map<Integer, String>> criteria) {

    static Instrumentweergave van(Instrument i) {
        return new Instrumentweergave(
                i.sleutel(),
                i.naam(),
                Code.van(i.soort()),
                i.domeinen(),
                i.niveaus(),
                i.vragen(),
                i.adviezen(),
                i.criteria());
    }
}
