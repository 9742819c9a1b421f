package nl.zaakregie.runtime.uitgaand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.testkit.geheugen.TestFout;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An other side in memory: takes what it is sent unless the test says what happens next, and remembers all. Behaviours
 * are used up in order; after that everything arrives.
 */
final class Zakenmagazijn implements Bezorger<SluitZaak> {

    /** What arrived, in order of arrival; a double here is a double zaak. */
    final List<Verzending<SluitZaak>> ontvangen = Collections.synchronizedList(new ArrayList<>());

    final List<Verzending<SluitZaak>> verzoeken = Collections.synchronizedList(new ArrayList<>());
    final List<Verzending<SluitZaak>> navragen = Collections.synchronizedList(new ArrayList<>());
    final Deque<Function<Verzending<SluitZaak>, Bezorging>> gedrag = new ArrayDeque<>();
    final Deque<Bezorging> antwoordOpNavraag = new ArrayDeque<>();
    boolean weigertProef;

    Zakenmagazijn isUit() {
        gedrag.add(verzending -> new Bezorging.Mislukt("verbinding geweigerd"));
        return this;
    }

    Zakenmagazijn isTraagMaarVerwerkt() {
        gedrag.add(verzending -> {
            ontvangen.add(verzending);
            return new Bezorging.Onbekend("time-out");
        });
        return this;
    }

    Zakenmagazijn verliestHet() {
        gedrag.add(verzending -> new Bezorging.Onbekend("time-out"));
        return this;
    }

    Zakenmagazijn weigert() {
        gedrag.add(verzending ->
                new Bezorging.Afgewezen("StUF064", List.of(new Foutdetail("object/resultaat", "onbekende waarde"))));
        return this;
    }

    /** Takes it and then the process dies before it can settle. */
    Zakenmagazijn verwerktWaarnaHetProcesSterft() {
        gedrag.add(verzending -> {
            ontvangen.add(verzending);
            throw new Procesdood();
        });
        return this;
    }

    Zakenmagazijn antwoordtOpNavraag(Bezorging antwoord) {
        antwoordOpNavraag.add(antwoord);
        return this;
    }

    @Override
    public Class<SluitZaak> soort() {
        return SluitZaak.class;
    }

    @Override
    public void proef(SluitZaak bericht) {
        if (weigertProef) {
            throw TestFout.ONBEKEND_DOSSIER.bij("resultaat");
        }
    }

    @Override
    public Bezorging bezorg(Verzending<SluitZaak> verzending) {
        geenTransactie();
        verzoeken.add(verzending);
        Function<Verzending<SluitZaak>, Bezorging> nu;
        synchronized (gedrag) {
            nu = gedrag.isEmpty() ? this::neemAan : gedrag.poll();
        }
        return nu.apply(verzending);
    }

    private Bezorging neemAan(Verzending<SluitZaak> verzending) {
        ontvangen.add(verzending);
        return new Bezorging.Bevestigd();
    }

    @Override
    public Bezorging vraagNa(Verzending<SluitZaak> verzending) {
        geenTransactie();
        navragen.add(verzending);
        if (!antwoordOpNavraag.isEmpty()) {
            return antwoordOpNavraag.poll();
        }
        boolean bekend = ontvangen.stream()
                .anyMatch(v -> v.bericht().zaak().equals(verzending.bericht().zaak()));
        return bekend ? new Bezorging.Bevestigd() : new Bezorging.Mislukt("niet gevonden");
    }

    private static void geenTransactie() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("netwerk in transactie");
        }
    }

    /** Death of the process; an Error, so that nothing in the code under test catches it. */
    static final class Procesdood extends Error {

        private static final long serialVersionUID = 1L;
    }
}
