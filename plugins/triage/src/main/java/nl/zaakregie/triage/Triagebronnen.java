package nl.zaakregie.triage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.LopendeAanvragen;
import nl.zaakregie.api.overzicht.Signaaloverzicht;

/** What other plugins know, each of which may not be installed: then it counts as none. */
record Triagebronnen(
        Optional<Signaaloverzicht> signalen, Optional<Deelplannen> plannen, Optional<LopendeAanvragen> aanvragen) {

    private static final Set<String> VOORBIJ = Set.of("voorgesteld", "beeindigd", "vervallen");

    List<PersoonId> betrokkenen(SignaalId signaal) {
        return signalen.map(s -> s.betrokkenen(signaal)).orElse(List.of());
    }

    /** Municipal products that are planned or run in this traject. */
    int deelplannen(DossierId traject) {
        return plannen.map(p -> p.van(traject).stream()
                        .filter(d -> d.zaaktype().isPresent() && !VOORBIJ.contains(d.status()))
                        .toList()
                        .size())
                .orElse(0);
    }

    int voorzieningen(Collection<PersoonId> personen) {
        return aanvragen.map(a -> a.voorzieningen(personen)).orElse(0);
    }

    Optional<PersoonId> aanvrager(DossierId dossier) {
        return aanvragen.flatMap(a -> a.aanvrager(dossier));
    }
}
