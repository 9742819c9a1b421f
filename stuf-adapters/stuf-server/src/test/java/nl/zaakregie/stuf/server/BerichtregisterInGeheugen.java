package nl.zaakregie.stuf.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** For tests only: what it remembers is gone with the process. */
public final class BerichtregisterInGeheugen implements Berichtregister {

    private final Map<Berichtsleutel, Rij> rijen = new HashMap<>();
    private final Map<String, StufTijdstip> laatste = new HashMap<>();

    @Override
    public synchronized String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        Rij bekend = rijen.get(sleutel);
        if (bekend == null) {
            Map<String, StufTijdstip> voor = Map.copyOf(laatste);
            String antwoord = probeer(verwerking, voor);
            rijen.put(sleutel, new Rij(vingerafdruk, antwoord));
            return antwoord;
        }
        if (!bekend.vingerafdruk().equals(vingerafdruk)) {
            throw new StufFout(StufFoutcode.STUF016, "element referentienummer");
        }
        return bekend.antwoord();
    }

    private String probeer(Supplier<String> verwerking, Map<String, StufTijdstip> voor) {
        try {
            return verwerking.get();
        } catch (RuntimeException e) {
            laatste.clear();
            laatste.putAll(voor);
            throw e;
        }
    }

    /** Within {@link #ontvang}, so alone. */
    @Override
    public void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak) {
        String zender = kop.zender().orElseThrow().sleutel();
        StufTijdstip nu = kop.tijdstipBericht().orElseThrow();
        StufTijdstip vorige = laatste.get(zender);
        boolean later = vorige == null || nu.compareTo(vorige) > 0;
        if (afspraak.tijdstipOplopend() && !later) {
            throw new StufFout(StufFoutcode.STUF019, "tijdstipBericht");
        }
        if (later) {
            laatste.put(zender, nu);
        }
    }

    private record Rij(String vingerafdruk, String antwoord) {}
}
