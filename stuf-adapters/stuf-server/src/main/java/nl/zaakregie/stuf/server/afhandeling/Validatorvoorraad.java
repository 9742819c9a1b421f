package nl.zaakregie.stuf.server.afhandeling;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;

/**
 * Validators to use once more: to make one costs as much as it takes to hold a small message against the schema. Only one
 * that saw a whole message and found nothing wrong comes back, and only so many times, because it never forgets a name or
 * prefix that it has seen. Thread-safe; a validator that was taken is not.
 */
final class Validatorvoorraad {

    private static final int HOOGSTENS = 64;
    private static final int KEREN = 1_000;

    private final Schema schema;
    private final BlockingQueue<Exemplaar> vrij = new ArrayBlockingQueue<>(HOOGSTENS);

    Validatorvoorraad(Schema schema) {
        this.schema = schema;
    }

    /** A validator for one message. Who does not give it back has only made the next one dearer. */
    Exemplaar neem() {
        Exemplaar gebruikt = vrij.poll();
        return gebruikt == null ? new Exemplaar(schema.newValidatorHandler(), 1) : gebruikt;
    }

    /** @param exemplaar has been told of the end of the document, and of nothing that was wrong before it */
    void geefTerug(Exemplaar exemplaar) {
        exemplaar.validator().setErrorHandler(null); // lets go of the message
        if (exemplaar.keer() < KEREN) {
            vrij.offer(new Exemplaar(exemplaar.validator(), exemplaar.keer() + 1));
        }
    }

    /** @param keer how many messages it has seen when this one is done */
    record Exemplaar(ValidatorHandler validator, int keer) {}
}
