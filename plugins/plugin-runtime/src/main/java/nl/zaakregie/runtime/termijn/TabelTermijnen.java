package nl.zaakregie.runtime.termijn;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.termijn.Termijn;
import nl.zaakregie.api.termijn.Termijn.Eenheid;
import nl.zaakregie.api.termijn.Termijnen;

/** Terms from the decision {@code termijnen}; the first row that fits counts. */
final class TabelTermijnen implements Termijnen {

    private static final String BESLISSING = "termijnen";

    private final Beslissingen beslissingen;

    TabelTermijnen(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public Termijn vind(String soort, String wet, String zaaktype) {
        return beslissingen
                .beslis(
                        BESLISSING,
                        Map.of("soort", soort, "wet", wet, "zaaktype", zaaktype, "spoed", false, "commissie", false))
                .stream()
                .findFirst()
                .map(regel -> termijn(regel, soort))
                .orElseThrow(() -> TermijnFout.GEEN_TERMIJN.bij(soort));
    }

    private static Termijn termijn(Beslisregel regel, String soort) {
        return new Termijn(
                regel.getal("duur").map(BigDecimal::intValueExact).orElseThrow(() -> TermijnFout.ONLEESBAAR.bij(soort)),
                regel.tekst("eenheid")
                        .flatMap(tekst -> Arrays.stream(Eenheid.values())
                                .filter(e -> e.name().equals(tekst.toUpperCase(Locale.ROOT)))
                                .findFirst())
                        .orElseThrow(() -> TermijnFout.ONLEESBAAR.bij(soort)),
                regel.getal("verlenging").map(BigDecimal::intValueExact).orElse(0),
                regel.tekst("grondslag").orElse(""));
    }
}
