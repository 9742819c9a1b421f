package nl.zaakregie.stuf.server;

import java.util.Optional;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * Who sent a message, when, and which service it asks for. Sender and receiver have been checked by {@link Zenderbeleid}
 * before a port sees it. Asynchronous messages always have zender, referentienummer and tijdstipBericht; questions and
 * synchronous free messages may lack all three.
 */
public record Berichtkop(StufService service, Stuurgegevens stuurgegevens) {

    public Operatie operatie() {
        return service.operatie();
    }

    public StufVersie versie() {
        return service.versie();
    }

    public Optional<Systeem> zender() {
        return stuurgegevens.mogelijkeZender();
    }

    public Optional<Systeem> ontvanger() {
        return stuurgegevens.mogelijkeOntvanger();
    }

    public Optional<String> referentienummer() {
        return stuurgegevens.mogelijkReferentienummer();
    }

    public Optional<StufTijdstip> tijdstipBericht() {
        return stuurgegevens.mogelijkTijdstip();
    }

    /** Referentienummer of the message that this one answers; Du01, Bv01, Bv03, Fo01 and Fo03 have it. */
    public Optional<String> crossRefnummer() {
        return stuurgegevens.mogelijkCrossRefnummer();
    }

    /** Key for the {@link Berichtregister}; empty when the message cannot be recognised when it comes again. */
    public Optional<Berichtsleutel> sleutel() {
        return zender().flatMap(z -> referentienummer().map(r -> new Berichtsleutel(z.sleutel(), r)));
    }
}
