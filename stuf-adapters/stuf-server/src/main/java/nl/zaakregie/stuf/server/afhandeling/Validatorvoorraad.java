package nl.zaakregie.stuf.server.afhandeling;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Validators to use once more: to make one costs as much as it takes to hold a small message against the schema. Only one
 * that saw a whole message and found nothing wrong comes back, and only so many times, because it never forgets a name or
 * prefix that it has seen. Thread-safe; a validator that was taken is not.
 */
final class Validatorvoorraad {

    private static final int HOOGSTENS = 64;
    private static final int KEREN = 1_000;
    private static final Consumer<SAXParseException> NIEMAND = e -> {};

    private final Schema schema;
    private final BlockingQueue<Exemplaar> vrij = new ArrayBlockingQueue<>(HOOGSTENS);

    Validatorvoorraad(Schema schema) {
        this.schema = schema;
    }

    /**
     * A validator for one message. Who does not give it back has only made the next one dearer.
     *
     * @param opschrijver is told of all that is wrong
     */
    Exemplaar neem(Consumer<SAXParseException> opschrijver) {
        Exemplaar gebruikt = vrij.poll();
        Exemplaar exemplaar = gebruikt == null ? new Exemplaar(schema.newValidatorHandler()) : gebruikt;
        exemplaar.opschrijver = opschrijver;
        return exemplaar;
    }

    /** @param exemplaar has been told of the end of the document, and of nothing that was wrong before it */
    void geefTerug(Exemplaar exemplaar) {
        exemplaar.opschrijver = NIEMAND; // lets go of the message
        if (++exemplaar.keren < KEREN) {
            vrij.offer(exemplaar);
        }
    }

    /** Has one error handler for good: with another one a validator of the JDK begins all over (Java 17). */
    static final class Exemplaar implements ErrorHandler {

        private final ValidatorHandler validator;
        private Consumer<SAXParseException> opschrijver = NIEMAND;
        private int keren;

        private Exemplaar(ValidatorHandler validator) {
            this.validator = validator;
            validator.setErrorHandler(this);
        }

        ValidatorHandler validator() {
            return validator;
        }

        @Override
        public void warning(SAXParseException e) {
            // a schema that is doubtful is not the sender's fault
        }

        @Override
        public void error(SAXParseException e) {
            opschrijver.accept(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            opschrijver.accept(e);
        }
    }
}
