package nl.zaakregie.enkelvoudig;

import java.util.Collection;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.LopendeAanvragen;

/** Running aanvragen for other plugins, in numbers. */
final class Aanvraagtelling implements LopendeAanvragen {

    private final Aanvragen aanvragen;
    private final Dossiers dossiers;

    Aanvraagtelling(Aanvragen aanvragen, Dossiers dossiers) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
    }

    @Override
    public int voorzieningen(Collection<PersoonId> personen) {
        return personen.stream()
                .distinct()
                .flatMap(persoon -> aanvragen.van(persoon).stream())
                .filter(a -> dossiers.vind(a.id())
                        .filter(d -> d.loopt() && !d.vertrouwelijk())
                        .isPresent())
                .mapToInt(a -> a.voorzieningen().size())
                .sum();
    }

    @Override
    public Optional<PersoonId> aanvrager(DossierId dossier) {
        return dossiers.vind(dossier)
                .filter(Dossier::loopt)
                .flatMap(d -> aanvragen.vind(d.id()))
                .map(Aanvraag::aanvrager);
    }
}
