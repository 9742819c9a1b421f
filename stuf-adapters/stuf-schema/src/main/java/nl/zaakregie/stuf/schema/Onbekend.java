package nl.zaakregie.stuf.schema;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.ValidationEventHandler;
import jakarta.xml.bind.annotation.W3CDomHandler;
import javax.xml.transform.dom.DOMResult;
import org.jspecify.annotations.Nullable;

/**
 * Keeps elements we do not model as DOM, and counts them: JAXB sets up a parser for each one, so a message full of them
 * would cost seconds of processor time. All generated wildcards use it.
 */
public final class Onbekend extends W3CDomHandler {

    private static final ThreadLocal<@Nullable Teller> TELLER = new ThreadLocal<>();

    /** Reading of one message. */
    @FunctionalInterface
    public interface Lezing {
        Object lees() throws JAXBException;
    }

    /** There were more unmodelled elements than allowed. JAXB passes it on as it is. */
    public static final class TeVeel extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TeVeel() {
            super("te veel onbekende elementen");
        }
    }

    /**
     * Reads with at most so many unmodelled elements; what stands within one is not counted.
     *
     * @throws TeVeel when there are more
     */
    public static Object metGrens(int grens, Lezing lezing) throws JAXBException {
        TELLER.set(new Teller(grens));
        try {
            return lezing.lees();
        } finally {
            TELLER.remove();
        }
    }

    @Override
    public DOMResult createUnmarshaller(ValidationEventHandler fouten) {
        Teller teller = TELLER.get();
        if (teller != null) {
            teller.tel();
        }
        return super.createUnmarshaller(fouten);
    }

    private static final class Teller {

        private final int grens;
        private int aantal;

        Teller(int grens) {
            this.grens = grens;
        }

        void tel() {
            aantal++;
            if (aantal > grens) {
                throw new TeVeel();
            }
        }
    }
}
