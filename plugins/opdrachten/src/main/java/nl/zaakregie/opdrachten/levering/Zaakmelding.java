package nl.zaakregie.opdrachten.levering;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;

/**
 * Something another system did to the zaak of a deelplan.
 *
 * @param soort {@code status}, {@code document} (a new one) or {@code bijgewerkt} (a document that was changed)
 * @param omschrijving of the status or the documenttype; no free text
 */
record Zaakmelding(
        @Gegeven(Opdrachtweergave.MELDINGEN) UUID id,
        @Gegeven(Opdrachtweergave.MELDINGEN) DeelplanId deelplan,
        @Gegeven(Opdrachtweergave.MELDINGEN) DossierId traject,
        @Gegeven(Opdrachtweergave.MELDINGEN) String afzender,
        @Gegeven(Opdrachtweergave.MELDINGEN) String soort,
        @Gegeven(Opdrachtweergave.MELDINGEN) String omschrijving,
        @Gegeven(Opdrachtweergave.MELDINGEN) Optional<Documentidentificatie> document,
        @Gegeven(Opdrachtweergave.MELDINGEN) Instant gebeurd) {}
