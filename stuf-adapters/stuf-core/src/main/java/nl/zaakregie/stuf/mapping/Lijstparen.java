package nl.zaakregie.stuf.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.stuf0301.VrijElement;
import org.jspecify.annotations.Nullable;

/** Tells which item of a list in a message became which item of the model, which may have left some out. */
final class Lijstparen {

    /**
     * An item of the message.
     *
     * @param plaats in the list of the message, from 0
     * @param model  absent when the model left it out
     */
    record Paar(int plaats, StufElement bron, @Nullable StufElement model) {}

    private Lijstparen() {}

    /** Empty when it cannot be told. */
    static List<Paar> van(List<?> bron, List<?> model) {
        boolean allemaal = bron.size() == model.size();
        List<Paar> paren = new ArrayList<>();
        int gehad = 0;
        for (int i = 0; i < bron.size(); i++) {
            if (!(bron.get(i) instanceof StufElement gegeven)) {
                return List.of();
            }
            StufElement kandidaat =
                    gehad < model.size() && model.get(gehad) instanceof StufElement element ? element : null;
            boolean zelfde = kandidaat != null && (allemaal || past(gegeven, kandidaat));
            paren.add(new Paar(i, gegeven, zelfde ? kandidaat : null));
            gehad += zelfde ? 1 : 0;
        }
        return gehad == model.size() ? paren : List.of();
    }

    /** Keys by what the items say, so that they are found again in another order; equal ones are numbered. */
    static List<String> sleutels(List<?> items) {
        Map<String, Integer> gezien = new HashMap<>();
        List<String> sleutels = new ArrayList<>();
        for (Object item : items) {
            String sleutel = item instanceof StufElement element ? sleutel(element) : "";
            int vaker = gezien.merge(sleutel, 1, Integer::sum) - 1;
            sleutels.add("=" + sleutel + (vaker == 0 ? "" : "." + vaker));
        }
        return sleutels;
    }

    /** Whether all that the model says stands in the message too. */
    private static boolean past(StufElement gegeven, StufElement model) {
        if (model.isNil() || gegeven.isNil()) {
            return model.isNil();
        }
        if (model instanceof Waarde waarde) {
            return tekst(waarde).isEmpty()
                    || gegeven instanceof Waarde ander && tekst(ander).equals(tekst(waarde));
        }
        return Schemaveld.van(model.getClass()).stream()
                .filter(veld -> !veld.isLijst())
                .allMatch(veld -> {
                    StufElement kind = veld.waarde(model);
                    StufElement daar = veld.waarde(gegeven);
                    return kind == null || kind.isNil() || isMetagegeven(kind) || daar != null && past(daar, kind);
                });
    }

    private static boolean isMetagegeven(StufElement element) {
        return element instanceof Waarde waarde && waarde.getMetagegeven() != null;
    }

    private static String sleutel(StufElement item) {
        StringBuilder alles = new StringBuilder();
        verzamel("", item, alles);
        try {
            byte[] kort =
                    MessageDigest.getInstance("SHA-256").digest(alles.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(kort, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke JDK", e);
        }
    }

    private static void verzamel(String naam, StufElement element, StringBuilder alles) {
        if (element.isNil()) {
            return;
        }
        if (element instanceof Waarde waarde) {
            alles.append(naam).append('=').append(tekst(waarde)).append('\n');
            return;
        }
        if (element instanceof VrijElement vrij) {
            alles.append(naam).append('#').append(vrij.getContent().size()).append('\n');
            return;
        }
        Schemaveld.van(element.getClass()).stream()
                .filter(veld -> !veld.isLijst())
                .forEach(veld -> {
                    StufElement kind = veld.waarde(element);
                    if (kind != null) {
                        verzamel(naam + "/" + veld.naam(), kind, alles);
                    }
                });
    }

    private static String tekst(Waarde waarde) {
        return String.valueOf(waarde.getValue()).strip();
    }
}
