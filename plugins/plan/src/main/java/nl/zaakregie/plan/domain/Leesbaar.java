package nl.zaakregie.plan.domain;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Writes a field of a plan as a person reads it: dates in words, codes without marks, absence as nothing. Persons are
 * ids here and no words: names come with the groep, and only to those who may see them.
 */
final class Leesbaar {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    /** What people call a field; a field that is not here is called by its own name. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("personen", "voor wie"),
            Map.entry("redenZonderDoel", "reden zonder doel"),
            Map.entry("status", "stand"),
            Map.entry("uiterlijk", "uiterlijk op"),
            Map.entry("doel", "hoort bij doel"),
            Map.entry("uitgevoerdOp", "uitgevoerd op"),
            Map.entry("keren", "keren uitgevoerd"),
            Map.entry("zaaktype", "gemeentelijk product"),
            Map.entry("doelen", "werkt aan doel"),
            Map.entry("meting", "uit meting"),
            Map.entry("ledeninzage", "inzage voor leden"));

    private Leesbaar() {}

    static String label(String veld) {
        return LABELS.getOrDefault(veld, veld);
    }

    static String tekst(Object waarde) {
        if (waarde instanceof Optional<?> mogelijk) {
            return mogelijk.map(Leesbaar::tekst).orElse("");
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(Leesbaar::tekst).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        }
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        if (waarde instanceof LocalDate dag) {
            return DAG.format(dag);
        }
        if (waarde instanceof Enum<?> keuze) {
            return Code.van(keuze).replace('_', ' ');
        }
        if (waarde instanceof PersoonId || waarde instanceof UUID) {
            return "";
        }
        if (waarde instanceof Record samengesteld && samengesteld.getClass().isMemberClass()) {
            return velden(samengesteld);
        }
        return waarde.toString();
    }

    private static String velden(Record samengesteld) {
        return Arrays.stream(samengesteld.getClass().getRecordComponents())
                .map(component -> veld(component, samengesteld))
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Start and target say which of the two they are; other parts speak for themselves. */
    private static String veld(RecordComponent component, Record van) {
        String tekst = tekst(lees(component, van));
        return switch (tekst.isEmpty() ? "" : component.getName()) {
            case "start" -> "nu " + tekst;
            case "streef" -> "streven " + tekst;
            case "einde" -> "tot " + tekst;
            default -> tekst;
        };
    }

    static Object lees(RecordComponent component, Record van) {
        try {
            return component.getAccessor().invoke(van);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Onderdeel van een plan is niet leesbaar: " + component.getName(), e);
        }
    }
}
