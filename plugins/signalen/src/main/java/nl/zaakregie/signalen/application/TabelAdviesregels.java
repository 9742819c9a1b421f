package nl.zaakregie.signalen.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.signalen.domain.Adviesfeiten;
import nl.zaakregie.signalen.domain.Adviesregels;
import nl.zaakregie.signalen.domain.Beoordelingsadvies;
import nl.zaakregie.signalen.domain.Beoordelingsadvies.Richting;
import nl.zaakregie.signalen.domain.SignaalFout;

/** The rules in decision table {@value #TABEL}: exactly one row, else there is no advice. */
public final class TabelAdviesregels implements Adviesregels {

    static final String TABEL = "signaalbeoordeling";

    private final Beslissingen beslissingen;

    public TabelAdviesregels(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public Beoordelingsadvies adviseer(Adviesfeiten feiten) {
        List<Beslisregel> rijen = beslissingen.beslis(TABEL, invoer(feiten));
        if (rijen.size() != 1) {
            throw onbruikbaar();
        }
        Beslisregel rij = rijen.get(0);
        return new Beoordelingsadvies(
                richting(rij), rij.ja("informeren"), rij.tekst("reden").orElseThrow(TabelAdviesregels::onbruikbaar));
    }

    private static Map<String, Object> invoer(Adviesfeiten f) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("soort", f.soort());
        invoer.put("trajecten", f.traject() ? "gevonden" : "geen");
        invoer.put("betrouwbaarheid", Code.van(f.betrouwbaarheid()));
        invoer.put("veiligheid", f.veiligheid());
        f.inwoner().ifPresent(i -> invoer.put("inwoner", i));
        f.hulpvraag().ifPresent(h -> invoer.put("hulpvraag", h));
        invoer.put("aantal", f.signalen());
        invoer.put("domeinen", f.domeinen());
        return invoer;
    }

    private static Richting richting(Beslisregel rij) {
        try {
            return rij.tekst("advies")
                    .map(t -> Richting.valueOf(t.toUpperCase(Locale.ROOT)))
                    .orElseThrow(TabelAdviesregels::onbruikbaar);
        } catch (IllegalArgumentException e) {
            throw onbruikbaar();
        }
    }

    private static RuntimeException onbruikbaar() {
        return SignaalFout.ADVIES_ONBRUIKBAAR.bij(TABEL);
    }
}
