package nl.zaakregie.triage;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.triage.Instrument.Sleutel;

/** The instruments that can be used. Unchangeable after the start. */
final class Instrumenten {

    private final Map<Sleutel, Instrument> opSleutel = new LinkedHashMap<>();

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException INSTRUMENT_ONJUIST when two have the same key */
    Instrumenten(Collection<Instrument> instrumenten) {
        for (Instrument instrument : instrumenten) {
            if (opSleutel.put(instrument.sleutel(), instrument) != null) {
                throw TriageFout.INSTRUMENT_ONJUIST.bij(instrument.sleutel());
            }
        }
    }

    List<Instrument> alle() {
        return List.copyOf(opSleutel.values());
    }

    Optional<Instrument> vind(Sleutel sleutel) {
        return Optional.ofNullable(opSleutel.get(sleutel));
    }
}
