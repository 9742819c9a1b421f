package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A besluit to record with the zaak that led to it (ZDS 1.2 voegBesluitToe). Motivation stands in the document, never here.
 *
 * @param besluittype name of the type, at most 80 characters, e.g. Toekenning
 * @param genomen day it was decided
 * @param ingang from when it works
 * @param vervalt last day it works; empty when it has no end
 * @param verzonden day of bekendmaking
 * @param reactieVoor last day to object
 * @param document the beschikking; stored before this command goes
 */
public record LegBesluitVast(
        Besluitidentificatie besluit,
        Zaakidentificatie zaak,
        String besluittype,
        LocalDate genomen,
        LocalDate ingang,
        Optional<LocalDate> vervalt,
        LocalDate verzonden,
        LocalDate reactieVoor,
        Documentidentificatie document)
        implements UitgaandBericht {}
