package nl.zaakregie.stuf.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.stuf.server.Registerrijen.NieuwBericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Register that takes messages that came at the same time in one transaction, as far as their only effect is that they are
 * stored ({@link Dienst#gebundeld}). Everything else goes to the register for one message, and so does whatever does not go
 * smoothly: a message that is refused, one that came before, and all of a bundle that fails. So errors, answers and repeats are
 * those of a message alone, and none gets the fault of another.
 *
 * @param <G> effect of one message, checked and ready to be stored
 */
public final class GebundeldBerichtregister<G> implements Berichtregister {

    private static final Logger LOG = LoggerFactory.getLogger(GebundeldBerichtregister.class);

    private final JdbcBerichtregister alleen;
    private final Registerrijen rijen;
    private final Opslag<G> opslag;
    private final TransactionOperations transactie;
    private final Bundelaar<Stuk<G>> bundelaar;

    /**
     * What a host does to store the effects of several messages.
     *
     * @param <G> effect of one message
     */
    public interface Opslag<G> {

        /**
         * Runs the effect of a message without storing anything; on the thread of the request, outside a transaction.
         *
         * @return empty when this message must go alone; so does one for which this throws
         */
        Optional<G> bereidVoor(Runnable verwerking);

        /** Stores them in order, in the transaction of the caller; what it throws rolls back all. */
        void bewaar(List<G> gevolgen);
    }

    /**
     * @param alleen for each message that goes alone, and with the table of all
     * @param jdbc on the database of {@code alleen}, as is {@code transactie}
     * @param hoogstens messages in one transaction
     */
    public GebundeldBerichtregister(
            JdbcBerichtregister alleen,
            JdbcOperations jdbc,
            TransactionOperations transactie,
            Opslag<G> opslag,
            int hoogstens) {
        this.alleen = alleen;
        this.rijen = alleen.rijen(jdbc);
        this.opslag = opslag;
        this.transactie = transactie;
        this.bundelaar = new Bundelaar<>(hoogstens, this::bewaar);
    }

    @Override
    public String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        return alleen.ontvang(sleutel, vingerafdruk, verwerking);
    }

    @Override
    public String ontvang(Berichtsleutel sleutel, String vingerafdruk, String antwoord, Runnable verwerking) {
        return alleen.ontvang(sleutel, vingerafdruk, antwoord, verwerking);
    }

    @Override
    public String ontvangGebundeld(Berichtsleutel sleutel, String vingerafdruk, String antwoord, Runnable verwerking) {
        Optional<G> gevolg = bereidVoor(verwerking);
        if (gevolg.isPresent()
                && bundelaar.doe(new Stuk<>(new NieuwBericht(sleutel, vingerafdruk, antwoord), gevolg.get()))) {
            return antwoord;
        }
        return alleen.ontvang(sleutel, vingerafdruk, antwoord, verwerking);
    }

    @Override
    public void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak) {
        alleen.neemPlaats(kop, afspraak);
    }

    /** Inside a transaction of the caller, nothing has committed when we return: others must not be answered on that. */
    private Optional<G> bereidVoor(Runnable verwerking) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.empty();
        }
        try {
            return opslag.bereidVoor(verwerking);
        } catch (RuntimeException e) { // alone it fails again, or turns out to have come before
            return Optional.empty();
        }
    }

    /** @return of each whether it has been stored */
    private List<Boolean> bewaar(List<Stuk<G>> bundel) {
        try {
            return transactie.execute(status -> bewaarNieuwe(bundel));
        } catch (RuntimeException e) { // each of them tells its own story, alone
            LOG.warn(
                    "Berichten niet samen bewaard en daarom elk alleen, aantal={}, oorzaak={}",
                    bundel.size(),
                    e.getClass().getName());
            return bundel.stream().map(stuk -> false).toList();
        }
    }

    private List<Boolean> bewaarNieuwe(List<Stuk<G>> bundel) {
        List<Boolean> nieuw = rijen.voegToe(bundel.stream().map(Stuk::bericht).toList());
        List<G> gevolgen = new ArrayList<>();
        for (int i = 0; i < bundel.size(); i++) {
            if (nieuw.get(i)) {
                gevolgen.add(bundel.get(i).gevolg());
            }
        }
        if (!gevolgen.isEmpty()) {
            opslag.bewaar(gevolgen);
        }
        return nieuw;
    }

    private record Stuk<G>(NieuwBericht bericht, G gevolg) {}
}
