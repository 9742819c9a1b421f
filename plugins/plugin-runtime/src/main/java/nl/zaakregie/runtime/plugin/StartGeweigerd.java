package nl.zaakregie.runtime.plugin;

import java.util.List;

/** The application does not start: everything that is wrong with plugins and models, in Dutch, in one message. */
public class StartGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bezwaren;

    StartGeweigerd(List<String> bezwaren) {
        super(tekst(bezwaren));
        this.bezwaren = List.copyOf(bezwaren);
    }

    private static String tekst(List<String> bezwaren) {
        String lijst = String.join(System.lineSeparator() + " - ", bezwaren);
        return PluginFout.START_GEWEIGERD.code() + " " + PluginFout.START_GEWEIGERD.tekst() + System.lineSeparator()
                + " - " + lijst;
    }

    public List<String> bezwaren() {
        return bezwaren;
    }
}
