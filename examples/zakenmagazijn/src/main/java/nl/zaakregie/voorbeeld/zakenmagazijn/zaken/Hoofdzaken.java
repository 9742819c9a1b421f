package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakrelatie.Soort;

/** The other side of heeftAlsDeelzaak: only the hoofdzaak can say it, and the deelzaak then answers heeftAlsHoofdzaak. */
final class Hoofdzaken {

    private final JdbcZaken zaken;

    Hoofdzaken(JdbcZaken zaken) {
        this.zaken = zaken;
    }

    /** A deelzaak that is not here is left out: the relation itself stays with the hoofdzaak. */
    void volg(Zaak hoofdzaak, List<Zaakrelatie> vroeger) {
        Set<String> waren = deelzaken(vroeger);
        Set<String> zijn = deelzaken(hoofdzaak.relaties());
        Set<String> veranderd = new HashSet<>(waren);
        veranderd.addAll(zijn);
        veranderd.removeIf(deel -> waren.contains(deel) && zijn.contains(deel));
        veranderd.forEach(deel -> zaken.vindVoorWijziging(deel)
                .ifPresent(zaak -> zaken.wijzig(
                        zaak.metRelaties(relaties(zaak, hoofdzaak.identificatie(), zijn.contains(deel))))));
    }

    private static List<Zaakrelatie> relaties(Zaak deelzaak, String hoofdzaak, boolean erbij) {
        List<Zaakrelatie> relaties = new ArrayList<>(deelzaak.relaties());
        relaties.removeIf(r -> r.soort() == Soort.HOOFDZAAK && r.identificatie().equals(hoofdzaak));
        if (erbij) {
            relaties.add(new Zaakrelatie(Soort.HOOFDZAAK, hoofdzaak, null, null, null));
        }
        return relaties;
    }

    private static Set<String> deelzaken(List<Zaakrelatie> relaties) {
        return relaties.stream()
                .filter(r -> r.soort() == Soort.DEELZAAK && Tijdvak.loopt(r.tijdvak()))
                .map(Zaakrelatie::identificatie)
                .collect(Collectors.toSet());
    }
}
