package nl.zaakregie.runtime.zaaktype;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktype.Statustype;
import nl.zaakregie.runtime.zaaktype.Zaaktypeninstellingen.Instelling;
import nl.zaakregie.runtime.zaaktype.Zaaktypeninstellingen.Status;
import org.jspecify.annotations.Nullable;

/** Turns configuration into zaaktypen and names every mistake at once, each with its property. */
final class ZaaktypenLezen {

    private static final int LANGSTE_CODE = 10;
    private static final int LANGSTE_OMSCHRIJVING = 80;
    private static final int HOOGSTE_VOLGNUMMER = 9999;

    private final List<String> bezwaren = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();

    /** @throws IllegalStateException naming each property that is wrong; the application must not start */
    static List<Zaaktype> uit(Map<String, Instelling> instellingen) {
        ZaaktypenLezen lezer = new ZaaktypenLezen();
        List<Zaaktype> zaaktypen = new ArrayList<>();
        new TreeMap<>(instellingen)
                .forEach(
                        (sleutel, instelling) -> lezer.lees(sleutel, instelling).ifPresent(zaaktypen::add));
        if (!lezer.bezwaren.isEmpty()) {
            throw new IllegalStateException(
                    "De zaaktypen zijn niet goed ingesteld:\n - " + String.join("\n - ", lezer.bezwaren));
        }
        return List.copyOf(zaaktypen);
    }

    private Optional<Zaaktype> lees(String sleutel, Instelling instelling) {
        int vooraf = bezwaren.size();
        String plek = "zaakregie.zaaktypen." + sleutel;
        String code = tekst(plek + ".code", instelling.code(), LANGSTE_CODE);
        String omschrijving = tekst(plek + ".omschrijving", instelling.omschrijving(), LANGSTE_OMSCHRIJVING);
        if (!code.isEmpty() && !codes.add(code)) {
            bezwaren.add(plek + ".code: '" + code + "' hoort al bij een ander zaaktype");
        }
        List<Statustype> statussen = statussen(plek, instelling.statussen());
        resultaten(plek, instelling.resultaten());
        if (bezwaren.size() > vooraf) {
            return Optional.empty();
        }
        return Optional.of(new Zaaktype(
                sleutel,
                code,
                omschrijving,
                Optional.ofNullable(instelling.ingangsdatum()),
                statussen,
                instelling.resultaten(),
                Optional.ofNullable(instelling.backoffice()).filter(naam -> !naam.isBlank())));
    }

    private List<Statustype> statussen(String plek, List<Status> statussen) {
        List<Statustype> gelezen = new ArrayList<>();
        Set<Integer> nummers = new HashSet<>();
        for (int i = 0; i < statussen.size(); i++) {
            String deze = plek + ".statussen[" + i + "]";
            Status status = statussen.get(i);
            int nummer = volgnummer(deze, status.volgnummer());
            if (nummer > 0 && !nummers.add(nummer)) {
                bezwaren.add(deze + ".volgnummer: " + nummer + " komt twee keer voor");
            }
            String code = tekst(deze + ".code", status.code(), LANGSTE_CODE);
            String omschrijving = tekst(deze + ".omschrijving", status.omschrijving(), LANGSTE_OMSCHRIJVING);
            gelezen.add(new Statustype(nummer, code, omschrijving));
        }
        return gelezen;
    }

    private int volgnummer(String plek, @Nullable Integer nummer) {
        if (nummer == null || nummer < 1 || nummer > HOOGSTE_VOLGNUMMER) {
            bezwaren.add(plek + ".volgnummer: geef een getal van 1 tot en met 9999");
            return 0;
        }
        return nummer;
    }

    private void resultaten(String plek, List<String> resultaten) {
        for (int i = 0; i < resultaten.size(); i++) {
            tekst(plek + ".resultaten[" + i + "]", resultaten.get(i), LANGSTE_OMSCHRIJVING);
        }
    }

    private String tekst(String plek, @Nullable String waarde, int langste) {
        if (waarde == null || waarde.isBlank() || waarde.length() > langste) {
            bezwaren.add(plek + ": geef een tekst van 1 tot en met " + langste + " tekens");
            return "";
        }
        return waarde;
    }
}
