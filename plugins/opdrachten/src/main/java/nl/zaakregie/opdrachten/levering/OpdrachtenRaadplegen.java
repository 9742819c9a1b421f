package nl.zaakregie.opdrachten.levering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import org.springframework.transaction.annotation.Transactional;

/** Shows opdrachten of a traject, what they cost, and what other systems reported. */
class OpdrachtenRaadplegen {

    private final Opdrachten opdrachten;
    private final Zaakmeldingen meldingen;
    private final Aanbiedercatalogus catalogus;
    private final Deelplannen deelplannen;
    private final Inzage inzage;

    OpdrachtenRaadplegen(
            Opdrachten opdrachten,
            Zaakmeldingen meldingen,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Inzage inzage) {
        this.opdrachten = opdrachten;
        this.meldingen = meldingen;
        this.catalogus = catalogus;
        this.deelplannen = deelplannen;
        this.inzage = inzage;
    }

    @Transactional
    List<Vrijgegeven<Opdrachtweergave>> van(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgevenAlle(
                verzoek,
                opdrachten.van(traject).stream()
                        .map(o -> new Aangeboden<>(weergave(o), Optional.of(traject), personen(o)))
                        .toList());
    }

    @Transactional
    Vrijgegeven<Kostenbeeld> kosten(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgeven(
                verzoek, new Aangeboden<>(Kostenbeeld.van(opdrachten.van(traject)), Optional.of(traject), Set.of()));
    }

    @Transactional
    List<Vrijgegeven<Zaakmelding>> meldingen(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgevenAlle(
                verzoek,
                meldingen.van(traject).stream()
                        .map(m -> new Aangeboden<>(m, Optional.of(traject), Set.of()))
                        .toList());
    }

    private Set<PersoonId> personen(Opdracht opdracht) {
        return deelplannen.vind(opdracht.deelplan()).map(DeelplanInfo::personen).orElse(Set.of());
    }

    private Opdrachtweergave weergave(Opdracht o) {
        return new Opdrachtweergave(
                o.id(),
                o.deelplan(),
                o.aanbieder(),
                catalogus.naam(o.aanbieder()),
                o.product(),
                o.volume(),
                o.frequentie().name().toLowerCase(Locale.ROOT),
                o.ingang(),
                o.einde(),
                o.stand().code(),
                opdrachten.verloop(o.id()).stream()
                        .map(s -> new Opdrachtweergave.Stap(s.stand().code(), s.op()))
                        .toList(),
                o.reden(),
                o.akkoord(),
                o.tarief(),
                o.kosten());
    }
}
