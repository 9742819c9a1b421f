package nl.zaakregie.signalen.application;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkitem.Prioriteit;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Regeluitkomst;
import nl.zaakregie.signalen.domain.Regeluitkomst.Gevolg;
import nl.zaakregie.signalen.domain.Regeluitkomst.Grond;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Weegregels;

/** The rules in decision table {@value #TABEL}. A cell it does not understand refuses the whole weighing. */
public final class TabelWeegregels implements Weegregels {

    static final String TABEL = "signalenCombineren";

    private final Beslissingen beslissingen;

    public TabelWeegregels(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public List<Regeluitkomst> weeg(Feiten feiten) {
        return beslissingen.beslis(TABEL, invoer(feiten)).stream()
                .map(TabelWeegregels::uitkomst)
                .toList();
    }

    private static Map<String, Object> invoer(Feiten f) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("soort", f.soort());
        invoer.put("aantal", f.signalen());
        invoer.put("domeinen", f.domeinen());
        invoer.put("zelfdeDomein", f.zelfdeDomein());
        invoer.put("kindEnVolwassene", f.kindEnVolwassene());
        invoer.put("adresDomeinen", f.adresDomeinen());
        invoer.put("jeugd", f.jeugd());
        invoer.put("spoed", f.spoed());
        invoer.put("veiligheid", f.veiligheid());
        invoer.put("wgs", f.wgs());
        return invoer;
    }

    private static Regeluitkomst uitkomst(Beslisregel rij) {
        Gevolg gevolg = keuze(Gevolg.class, rij, "gevolg").orElseThrow(TabelWeegregels::onbruikbaar);
        Optional<Rol> rol = keuze(Rol.class, rij, "rol");
        if (gevolg == Gevolg.ATTENDEREN && rol.isEmpty()) {
            throw onbruikbaar();
        }
        return new Regeluitkomst(
                rij.tekst("regel").filter(r -> r.length() <= 40).orElseThrow(TabelWeegregels::onbruikbaar),
                gevolg,
                rij.tekst("titel").filter(t -> t.length() <= 120),
                rol,
                keuze(Prioriteit.class, rij, "prioriteit").orElse(Prioriteit.NORMAAL),
                keuze(Grond.class, rij, "grond").orElse(Grond.ZELF));
    }

    private static <E extends Enum<E>> Optional<E> keuze(Class<E> soort, Beslisregel rij, String naam) {
        try {
            return rij.tekst(naam).map(t -> Enum.valueOf(soort, t.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw onbruikbaar();
        }
    }

    private static RuntimeException onbruikbaar() {
        return SignaalFout.WEGING_ONBRUIKBAAR.bij(TABEL);
    }
}
