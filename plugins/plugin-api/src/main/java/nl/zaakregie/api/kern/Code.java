package nl.zaakregie.api.kern;

import java.util.Locale;

/** How a choice is written in answers, events and models: its name in lower case, as in all plugins. */
public final class Code {

    private Code() {}

    public static String van(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }
}
