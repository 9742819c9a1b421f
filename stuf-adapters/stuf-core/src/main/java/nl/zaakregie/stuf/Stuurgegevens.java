package nl.zaakregie.stuf;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/**
 * Heading of a message, in the order of the standard. Questions and Bv02 may leave almost everything out.
 *
 * @param referentienummer at most 40 characters when sent; longer ones are received and kept
 */
public record Stuurgegevens(
        Berichtcode berichtcode,
        @Nullable Systeem zender,
        @Nullable Systeem ontvanger,
        @Nullable String referentienummer,
        @Nullable StufTijdstip tijdstipBericht,
        @Nullable String crossRefnummer,
        @Nullable String entiteittype,
        @Nullable String functie) {

    /** Heading of a request that we send. */
    public static Stuurgegevens voor(
            StufService service, Systeem zender, Systeem ontvanger, String referentienummer, Instant moment) {
        return new Stuurgegevens(
                service.berichtcode(),
                zender,
                ontvanger,
                referentienummer,
                StufTijdstip.van(moment),
                null,
                service.entiteittype().orElse(null),
                service.functie().orElse(null));
    }

    /** Only a berichtcode: Bv02 and Fo02. */
    public static Stuurgegevens kaal(Berichtcode berichtcode) {
        return new Stuurgegevens(berichtcode, null, null, null, null, null, null, null);
    }

    /**
     * Heading of a reply to this message: zender and ontvanger exchanged, crossRefnummer filled. Entiteittype and
     * functie stay only where the reply has them (La01, Du01, Du02).
     */
    public Stuurgegevens antwoord(Berichtcode code, String eigenReferentienummer, Instant moment) {
        boolean inhoudelijk = code == Berichtcode.LA01 || code == Berichtcode.DU01 || code == Berichtcode.DU02;
        return new Stuurgegevens(
                code,
                ontvanger,
                zender,
                eigenReferentienummer,
                StufTijdstip.van(moment),
                referentienummer,
                inhoudelijk ? entiteittype : null,
                inhoudelijk ? functie : null);
    }

    public Optional<Systeem> mogelijkeZender() {
        return Optional.ofNullable(zender);
    }

    public Optional<Systeem> mogelijkeOntvanger() {
        return Optional.ofNullable(ontvanger);
    }

    public Optional<String> mogelijkReferentienummer() {
        return Optional.ofNullable(referentienummer);
    }

    public Optional<StufTijdstip> mogelijkTijdstip() {
        return Optional.ofNullable(tijdstipBericht);
    }

    public Optional<String> mogelijkCrossRefnummer() {
        return Optional.ofNullable(crossRefnummer);
    }
}
