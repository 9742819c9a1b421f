package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Referentienummer;
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
final class BerichtOntvangen implements Inkomend {

    private final InkomendRepository inkomend;
    private final Verwerkers verwerkers;
    private final Antwoordnummers nummers;
    private final Opslagjson json;
    private final Clock klok;
    private final Wekker wekker;
    private final TransactionTemplate transactie;
    private final Voorrang voorrang;

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
        return voorrang.voor(() -> transactie.execute(status -> {
            Ontvangst nieuw = nieuw(new Wachtplaats(sleutel, volgorde, bericht.overZaak()), vingerafdruk, bericht);
            return nieuw instanceof Ontvangst.Bewaard ? nieuw : eerder(sleutel, vingerafdruk, nieuw);
        }));
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

    private <B extends InkomendBericht> Ontvangst nieuw(Wachtplaats plaats, String vingerafdruk, B bericht) {
        Optional<BerichtVerwerker<B>> verwerker = verwerkers.voor(bericht);
        if (verwerker.isEmpty()) {
            return new Ontvangst.NietOndersteund(
                    "Geen plugin verwerkt dit bericht: " + bericht.getClass().getSimpleName());
        }
        List<Foutdetail> bezwaren = verwerker.get().controleer(bericht);
        return bezwaren.isEmpty() ? bewaar(plaats, vingerafdruk, bericht) : new Ontvangst.Geweigerd(bezwaren);
    }

    private Ontvangst bewaar(Wachtplaats plaats, String vingerafdruk, InkomendBericht bericht) {
        Referentienummer antwoord = nummers.nieuw();
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MILLIS); // as it can stand in the answer
        String soort = bericht.getClass().getSimpleName();
        if (inkomend.voegToe(plaats, vingerafdruk, antwoord, soort, json.schrijf(bericht), nu)) {
            wekker.wekNaCommit();
            return new Ontvangst.Bewaard(antwoord, nu, false);
        }
        return herhaling(inkomend.vind(plaats.sleutel()).orElseThrow(), vingerafdruk);
    }
}
