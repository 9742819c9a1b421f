package nl.zaakregie.testkit.geheugen;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;

/** Register of persons in memory. */
public final class GeheugenPersonen implements Personen {

    private final Map<PersoonId, Persoonsgegevens> opId = new LinkedHashMap<>();
    private final Map<Bsn, PersoonId> opBsn = new LinkedHashMap<>();

    /** With the whole family in it, each under its fixed id. */
    public static GeheugenPersonen metGezin() {
        GeheugenPersonen personen = new GeheugenPersonen();
        for (Persoon persoon : Gezin.personen()) {
            personen.bewaar(persoon.id(), persoon.gegevens());
        }
        return personen;
    }

    @Override
    public PersoonId registreer(Persoonsgegevens gegevens) {
        PersoonId id = gegevens.bsn().flatMap(this::zoekOpBsn).orElseGet(PersoonId::nieuw);
        bewaar(id, gegevens);
        return id;
    }

    @Override
    public Optional<PersoonId> zoekOpBsn(Bsn bsn) {
        return Optional.ofNullable(opBsn.get(bsn));
    }

    @Override
    public Optional<Persoonsgegevens> vind(PersoonId id) {
        return Optional.ofNullable(opId.get(id));
    }

    @Override
    public Map<PersoonId, Persoonsgegevens> vindAlle(Collection<PersoonId> ids) {
        Map<PersoonId, Persoonsgegevens> gevonden = new LinkedHashMap<>();
        for (PersoonId id : ids) {
            vind(id).ifPresent(gegevens -> gevonden.put(id, gegevens));
        }
        return gevonden;
    }

    @Override
    public Set<PersoonId> huisgenoten(Collection<PersoonId> ids) {
        Set<PersoonId> gevonden = new LinkedHashSet<>();
        for (PersoonId id : ids) {
            Optional<Adres> adres = vind(id).flatMap(Persoonsgegevens::adres);
            List<PersoonId> daar = opId.entrySet().stream()
                    .filter(e -> adres.isPresent() && e.getValue().adres().equals(adres))
                    .map(Map.Entry::getKey)
                    .toList();
            if (daar.size() <= HUISHOUDEN) {
                gevonden.addAll(daar);
            }
        }
        gevonden.removeAll(ids);
        return gevonden;
    }

    private void bewaar(PersoonId id, Persoonsgegevens gegevens) {
        opId.put(id, gegevens);
        gegevens.bsn().ifPresent(bsn -> opBsn.put(bsn, id));
    }
}
