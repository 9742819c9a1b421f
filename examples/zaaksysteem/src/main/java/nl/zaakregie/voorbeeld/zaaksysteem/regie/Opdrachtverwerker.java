package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import java.util.List;
import java.util.function.Consumer;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out one kind of command in the tables of the zaaksysteem. The work and its row in the register are one
 * transaction, so a command has its effect once, however often it is delivered.
 */
final class Opdrachtverwerker<B extends UitgaandBericht> implements Bezorger<B> {

    private final Class<B> soort;
    private final Consumer<Verzending<B>> werk;
    private final Opdrachtregister register;
    private final TransactionOperations transactie;

    Opdrachtverwerker(
            Class<B> soort, Consumer<Verzending<B>> werk, Opdrachtregister register, TransactionOperations transactie) {
        this.soort = soort;
        this.werk = werk;
        this.register = register;
        this.transactie = transactie;
    }

    @Override
    public Class<B> soort() {
        return soort;
    }

    /** There is no message to make: what the command holds goes into columns as it is. */
    @Override
    public void proef(B bericht) {
        // every command of this kind fits
    }

    @Override
    public Bezorging bezorg(Verzending<B> verzending) {
        try {
            transactie.executeWithoutResult(status -> voerEenmaalUit(verzending));
            return new Bezorging.Bevestigd();
        } catch (OnbekendeZaakException e) {
            return new Bezorging.Afgewezen(
                    "ZAAK-ONBEKEND", List.of(new Foutdetail("zaak", "Deze zaak staat niet in het zaaksysteem")));
        } catch (DataAccessException | TransactionException e) {
            return new Bezorging.Onbekend("eigen database: " + e.getClass().getSimpleName());
        }
    }

    private void voerEenmaalUit(Verzending<B> verzending) {
        if (!register.kent(verzending.referentienummer())) {
            register.voegToe(verzending);
            werk.accept(verzending);
        }
    }

    @Override
    public Bezorging vraagNa(Verzending<B> verzending) {
        try {
            return register.kent(verzending.referentienummer())
                    ? new Bezorging.Bevestigd()
                    : new Bezorging.Mislukt("niet uitgevoerd");
        } catch (DataAccessException e) {
            return new Bezorging.Onbekend("eigen database: " + e.getClass().getSimpleName());
        }
    }
}
