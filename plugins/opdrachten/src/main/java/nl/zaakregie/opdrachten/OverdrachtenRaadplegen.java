package nl.zaakregie.opdrachten;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import org.springframework.transaction.annotation.Transactional;

/** Shows the hand-overs of a traject, refused ones included. Empty for who may see nothing of it. */
class OverdrachtenRaadplegen {

    private final Overdrachten overdrachten;
    private final Deelplannen deelplannen;
    private final Inzage inzage;

    OverdrachtenRaadplegen(Overdrachten overdrachten, Deelplannen deelplannen, Inzage inzage) {
        this.overdrachten = overdrachten;
        this.deelplannen = deelplannen;
        this.inzage = inzage;
    }

    @Transactional
    List<Vrijgegeven<Overdrachtweergave>> van(Inzageverzoek verzoek, DossierId traject) {
        return inzage.vrijgevenAlle(
                verzoek,
                overdrachten.van(traject).stream()
                        .map(overdracht -> new Aangeboden<>(
                                Overdrachtweergave.van(overdracht),
                                Optional.of(traject),
                                personen(overdracht.deelplan())))
                        .toList());
    }

    private Set<PersoonId> personen(DeelplanId deelplan) {
        return deelplannen.vind(deelplan).map(DeelplanInfo::personen).orElse(Set.of());
    }
}
