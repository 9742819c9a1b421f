package nl.zaakregie.enkelvoudig;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import org.springframework.transaction.annotation.Transactional;

/** The documents of an aanvraag, and one of them so that the host may give its content (AF-13). */
class StukkenInzien {

    private final Aanvragen aanvragen;
    private final Aanvraagdocumenten documenten;
    private final Inzage inzage;

    StukkenInzien(Aanvragen aanvragen, Aanvraagdocumenten documenten, Inzage inzage) {
        this.aanvragen = aanvragen;
        this.documenten = documenten;
        this.inzage = inzage;
    }

    @Transactional
    Vrijgegeven<Aanvraagstukken> alle(Inzageverzoek verzoek, DossierId id) {
        return bied(
                verzoek,
                id,
                new Aanvraagstukken(documenten.van(id).stream()
                        .map(Aanvraagstukken.Regel::van)
                        .toList()));
    }

    @Transactional
    Vrijgegeven<Aanvraagstuk> een(Inzageverzoek verzoek, DossierId id, Documentidentificatie document) {
        Optional<Aanvraagdocument> gevonden = documenten.vind(id, document);
        if (gevonden.isEmpty()) {
            // Who may not see the aanvraag is refused as ever; only who may hears that this is not one of its
            // documents.
            bied(verzoek, id, new Niets(""));
            throw EnkelvoudigFout.ONBEKEND_DOCUMENT.fout();
        }
        return bied(
                verzoek,
                id,
                new Aanvraagstuk(
                        document, gevonden.get().bestandsnaam(), gevonden.get().mediatype()));
    }

    private <T extends Record> Vrijgegeven<T> bied(Inzageverzoek verzoek, DossierId id, T waarde) {
        Set<PersoonId> aanvrager =
                aanvragen.vind(id).map(Aanvraag::aanvrager).map(Set::of).orElse(Set.of());
        return inzage.vrijgeven(verzoek, new Aangeboden<>(waarde, Optional.of(id), aanvrager));
    }

    private record Niets(
            @Gegeven(Aanvraagweergave.DOCUMENTEN) String document) {}
}
