package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.Overdracht.Antwoord;
import org.springframework.transaction.support.TransactionOperations;

/** Receives overdrachten and decides on them: by itself after a moment, or when somebody says so. */
class Backoffice {

    private final JdbcOverdrachten overdrachten;
    private final TransactionOperations transactie;
    private final Clock klok;
    private final Duration bedenktijd;

    /** @param bedenktijd between an overdracht and the answer that the suite gives by itself */
    Backoffice(JdbcOverdrachten overdrachten, TransactionOperations transactie, Clock klok, Duration bedenktijd) {
        this.overdrachten = overdrachten;
        this.transactie = transactie;
        this.klok = klok;
        this.bedenktijd = bedenktijd;
    }

    Gedrag gedrag() {
        return overdrachten.gedrag();
    }

    void zetGedrag(Gedrag gedrag) {
        overdrachten.bewaar(gedrag);
    }

    List<Overdracht> alle() {
        return overdrachten.alle();
    }

    /** Takes part in the transaction of the inbox. */
    void ontvang(Overdracht overdracht) {
        overdrachten.voegToe(overdracht);
        Gedrag gedrag = overdrachten.gedrag();
        if (gedrag.antwoord() != Antwoordgedrag.HANDMATIG) {
            beslis(overdracht.zaakidentificatie(), gedrag, klok.instant().plus(bedenktijd));
        }
    }

    /** Decides by hand; false when there is no undecided overdracht of this zaak. */
    boolean beslis(String zaakidentificatie, Gedrag gedrag) {
        return Boolean.TRUE.equals(transactie.execute(status -> beslis(zaakidentificatie, gedrag, klok.instant())));
    }

    private boolean beslis(String zaakidentificatie, Gedrag gedrag, Instant versturenVanaf) {
        Antwoord antwoord = new Antwoord(
                gedrag.antwoord() == Antwoordgedrag.ACCEPTEER ? Besluit.GEACCEPTEERD : Besluit.GEWEIGERD,
                gedrag.tekst(),
                UUID.randomUUID().toString(),
                klok.instant());
        return overdrachten
                .onbeslist(zaakidentificatie)
                .map(overdracht -> overdrachten.beslis(overdracht.id(), antwoord, versturenVanaf))
                .orElse(false);
    }
}
