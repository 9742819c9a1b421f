package nl.zaakregie.runtime.modelbeheer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Open plan items by definition, before and after; kept as one line of text per case. */
record Telling(Map<String, VoorNa> perOnderdeel) {

    /** Numbers of open plan items. */
    record VoorNa(long voor, long na) {

        VoorNa plus(VoorNa ander) {
            return new VoorNa(voor + ander.voor, na + ander.na);
        }
    }

    static Telling van(Map<String, Long> voor, Map<String, Long> na) {
        Map<String, VoorNa> samen = new TreeMap<>();
        Set<String> definities = new TreeSet<>(voor.keySet());
        definities.addAll(na.keySet());
        definities.forEach(d -> samen.put(d, new VoorNa(voor.getOrDefault(d, 0L), na.getOrDefault(d, 0L))));
        return new Telling(samen);
    }

    static Telling lees(String regel) {
        Map<String, VoorNa> gelezen = new TreeMap<>();
        for (String deel : regel.split(";")) {
            String[] waarden = deel.split("[=/]");
            if (waarden.length == 3) {
                gelezen.put(waarden[0], new VoorNa(Long.parseLong(waarden[1]), Long.parseLong(waarden[2])));
            }
        }
        return new Telling(gelezen);
    }

    Telling plus(Telling ander) {
        Map<String, VoorNa> samen = new TreeMap<>(perOnderdeel);
        ander.perOnderdeel.forEach((definitie, aantal) -> samen.merge(definitie, aantal, VoorNa::plus));
        return new Telling(samen);
    }

    String regel() {
        return perOnderdeel.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().voor() + "/"
                        + e.getValue().na())
                .collect(Collectors.joining(";"));
    }
}
