package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.GebundeldInkomend;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores a message in the transaction of the caller, or else in one of its own that has committed when this returns. A
 * second transaction inside that of an endpoint would take a second connection per request, and with all connections in
 * hands that wait for another nobody goes on. Of two equal messages at the same moment the unique key lets one in; the
 * other finds it.
 */
final class BerichtOntvangen implements GebundeldInkomend {

    private final InkomendRepository inkomend;
    private final Verwerkers verwerkers;
    private final Antwoordnummers nummers;
    private final Opslagjson json;
    private final Clock klok;
    private final Wekker wekker;
    private final TransactionTemplate transactie;
    private final Voorrang voorrang;
    private final Bundeling bundeling = new Bundeling();

    BerichtOntvangen(
            InkomendRepository inkomend,
            Verwerkers verwerkers,
            Antwoordnummers nummers,
            Opslagjson json,
            Clock klok,
            Wekker wekker,
            PlatformTransactionManager transactiebeheer,
            Voorrang voorrang) {
        this.inkomend = inkomend;
        this.verwerkers = verwerkers;
        this.nummers = nummers;
        this.json = json;
        this.klok = klok;
        this.wekker = wekker;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.voorrang = voorrang;
    }

    @Override
    public Ontvangst ontvang(Sleutel sleutel, String vingerafdruk, InkomendBericht bericht, Volgorde volgorde) {
        Wachtplaats plaats = new Wachtplaats(sleutel, volgorde, bericht.overZaak());
        return bundeling
                .lopend()
                .map(aanbod -> neemOp(aanbod, plaats, vingerafdruk, bericht))
                .orElseGet(() -> voorrang.voor(() -> transactie.execute(status -> {
                    Ontvangst nieuw = gekeurd(bericht, () -> bewaar(maak(plaats, vingerafdruk, bericht)));
                    return nieuw instanceof Ontvangst.Bewaard ? nieuw : eerder(sleutel, vingerafdruk, nieuw);
                })));
    }

    @Override
    public Optional<Stuk> bereidVoor(Runnable aanbod) {
        return voorrang.voor(() -> bundeling.verzamel(aanbod));
    }

    @Override
    public void bewaar(List<Stuk> stukken) {
        List<NieuwBericht> berichten = stukken.stream()
                .flatMap(stuk -> ((Bundeling.Berichten) stuk).berichten().stream())
                .toList();
        if (!berichten.isEmpty()) {
            voorrang.voor(() -> inkomend.voegToe(berichten));
            wekker.wekNaCommit();
        }
    }

    private Ontvangst neemOp(
            Bundeling.Aanbod aanbod, Wachtplaats plaats, String vingerafdruk, InkomendBericht bericht) {
        Ontvangst uitkomst = gekeurd(bericht, () -> {
            NieuwBericht nieuw = maak(plaats, vingerafdruk, bericht);
            aanbod.neemOp(nieuw);
            return new Ontvangst.Bewaard(nieuw.antwoord(), nieuw.op(), false);
        });
        if (!(uitkomst instanceof Ontvangst.Bewaard)) {
            aanbod.weiger();
        }
        return uitkomst;
    }

    /** What was accepted before stays so, also when it would be refused by now. */
    private Ontvangst eerder(Sleutel sleutel, String vingerafdruk, Ontvangst weigering) {
        return inkomend.vind(sleutel)
                .map(regel -> herhaling(regel, vingerafdruk))
                .orElse(weigering);
    }

    private static Ontvangst herhaling(Inkomendregel eerder, String vingerafdruk) {
        return eerder.vingerafdruk().equals(vingerafdruk)
                ? new Ontvangst.Bewaard(eerder.antwoordnummer(), eerder.ontvangen(), true)
                : new Ontvangst.NietUniek();
    }

    private <B extends InkomendBericht> Ontvangst gekeurd(B bericht, Supplier<Ontvangst> bewaren) {
        Optional<BerichtVerwerker<B>> verwerker = verwerkers.voor(bericht);
        if (verwerker.isEmpty()) {
            return new Ontvangst.NietOndersteund(
                    "Geen plugin verwerkt dit bericht: " + bericht.getClass().getSimpleName());
        }
        List<Foutdetail> bezwaren = verwerker.get().controleer(bericht);
        return bezwaren.isEmpty() ? bewaren.get() : new Ontvangst.Geweigerd(bezwaren);
    }

    private NieuwBericht maak(Wachtplaats plaats, String vingerafdruk, InkomendBericht bericht) {
        return new NieuwBericht(
                plaats,
                vingerafdruk,
                nummers.nieuw(),
                bericht.getClass().getSimpleName(),
                json.schrijf(bericht),
                klok.instant().truncatedTo(ChronoUnit.MILLIS)); // as it can stand in the answer
    }

    private Ontvangst bewaar(NieuwBericht bericht) {
        if (inkomend.voegToe(bericht)) {
            wekker.wekNaCommit();
            return new Ontvangst.Bewaard(bericht.antwoord(), bericht.op(), false);
        }
        return herhaling(inkomend.vind(bericht.plaats().sleutel()).orElseThrow(), bericht.vingerafdruk());
    }
}
