package nl.zaakregie.stuf.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** For tests only: what it remembers is gone with the process. */
public final class BerichtregisterInGeheugen implements Berichtregister {

    private final Map<Berichtsleutel, Rij> rijen = new HashMap<>();

    @Override
    public synchronized String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        Rij bekend = rijen.get(sleutel);
        if (bekend == null) {
            String antwoord = verwerking.get();
            rijen.put(sleutel, new Rij(vingerafdruk, antwoord));
            return antwoord;
        }
        if (!bekend.vingerafdruk().equals(vingerafdruk)) {
            throw new StufFout(StufFoutcode.STUF016, "element referentienummer");
        }
        return bekend.antwoord();
    }

    private record Rij(String vingerafdruk, String antwoord) {}
}
