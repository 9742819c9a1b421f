package nl.zaakregie.opdrachten;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * One hand-over of the zaak of a deelplan to a backoffice.
 *
 * @param referentienummer of the message; what an answer refers to
 * @param ontvangen when the backoffice confirmed receipt (Bv03); the answer may come before we know
 * @param melding of the backoffice, free text
 */
record Overdracht(
        UUID id,
        DeelplanId deelplan,
        DossierId traject,
        Zaakidentificatie zaak,
        String backoffice,
        Referentienummer referentienummer,
        Stand stand,
        Instant verstuurd,
        Optional<Instant> ontvangen,
        Optional<Instant> beantwoord,
        Optional<String> melding) {

    private static final int MELDING_MAX = 250;

    enum Stand {
        VERSTUURD,
        ONTVANGEN,
        GEACCEPTEERD,
        GEWEIGERD,
        /** Refused, and the regisseur let it rest. */
        INGETROKKEN,
        /** Functioneel beheer decided that the message will never be sent. */
        NIET_VERZONDEN;

        /** The backoffice has still to answer. */
        boolean wacht() {
            return this == VERSTUURD || this == ONTVANGEN;
        }

        /** The regisseur has to decide what now. */
        boolean vraagtBesluit() {
            return this == GEWEIGERD || this == NIET_VERZONDEN;
        }

        String code() {
            return Code.van(this);
        }
    }

    static Overdracht verstuurd(Opdracht opdracht, String backoffice, Referentienummer referentienummer, Instant op) {
        return new Overdracht(
                UUID.randomUUID(),
                opdracht.deelplan(),
                opdracht.traject(),
                opdracht.zaak(),
                backoffice,
                referentienummer,
                Stand.VERSTUURD,
                op,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is handed over. */
    record Opdracht(DeelplanId deelplan, DossierId traject, Zaakidentificatie zaak, String zaaktype) {}

    /** Keeps an answer that was faster than the confirmation. */
    Overdracht bevestigd(Instant op) {
        return ontvangen.isPresent()
                ? this
                : met(stand == Stand.VERSTUURD ? Stand.ONTVANGEN : stand, Optional.of(op), beantwoord, melding);
    }

    Overdracht antwoord(boolean geaccepteerd, Optional<String> tekst, Instant op) {
        Optional<String> kort = tekst.map(t -> t.substring(0, Math.min(t.length(), MELDING_MAX)));
        return met(geaccepteerd ? Stand.GEACCEPTEERD : Stand.GEWEIGERD, ontvangen, Optional.of(op), kort);
    }

    Overdracht metStand(Stand nieuw) {
        return met(nieuw, ontvangen, beantwoord, melding);
    }

    /** The same hand-over under the number of the corrected message. */
    Overdracht hernieuwd(Referentienummer nieuw) {
        return new Overdracht(
                id, deelplan, traject, zaak, backoffice, nieuw, stand, verstuurd, ontvangen, beantwoord, melding);
    }

    /** Whether this answer says what was answered before. */
    boolean isBeantwoordMet(boolean geaccepteerd) {
        return beantwoord.isPresent() && (stand == Stand.GEACCEPTEERD) == geaccepteerd;
    }

    private Overdracht met(
            Stand nieuw, Optional<Instant> ontvangst, Optional<Instant> antwoord, Optional<String> tekst) {
        return new Overdracht(
                id,
                deelplan,
                traject,
                zaak,
                backoffice,
                referentienummer,
                nieuw,
                verstuurd,
                ontvangst,
                antwoord,
                tekst);
    }

    @Override
    public String toString() {
        return "Overdracht[" + referentienummer + " " + stand + "]";
    }
}
