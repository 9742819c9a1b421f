package nl.zaakregie.groepstraject.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Verwant;
import nl.zaakregie.groepstraject.application.Huishoudenvoorstel.Band;
import nl.zaakregie.groepstraject.application.Huishoudenvoorstel.Kandidaat;

/**
 * Gathers family and housemates of one person, each once and under the closest relation. The dead, former partners and
 * whoever has no BSN are left out, and a housemate whose address is secret too: naming him would tell it.
 */
final class Huishoudenkring {

    private final Ingeschrevene midden;
    private final Set<Bsn> leden;
    private final Map<Bsn, Kandidaat> kandidaten = new LinkedHashMap<>();

    private Huishoudenkring(Ingeschrevene midden, Set<Bsn> leden) {
        this.midden = midden;
        this.leden = leden;
    }

    /** @param huisgenoten who is registered at the same address, the person himself included */
    static List<Kandidaat> rond(Ingeschrevene midden, Collection<Ingeschrevene> huisgenoten, Set<Bsn> leden) {
        Huishoudenkring kring = new Huishoudenkring(midden, leden);
        midden.partners().stream()
                .filter(p -> p.ontbonden().isEmpty())
                .forEach(p -> kring.neemOp(p.persoon(), Band.PARTNER));
        midden.kinderen().forEach(k -> kring.neemOp(k, Band.KIND));
        midden.ouders().forEach(o -> kring.neemOp(o, Band.OUDER));
        huisgenoten.stream()
                .filter(h -> h.overlijden().isEmpty() && !h.geheim())
                .forEach(h -> kring.neemOp(h.gegevens(), Band.HUISGENOOT, true, false));
        return List.copyOf(kring.kandidaten.values());
    }

    private void neemOp(Verwant verwant, Band band) {
        if (!verwant.overleden()) {
            Optional<Adres> adres = verwant.gegevens().adres();
            boolean inwonend = !verwant.geheim()
                    && adres.isPresent()
                    && adres.equals(midden.gegevens().adres());
            neemOp(verwant.gegevens(), band, inwonend, verwant.geheim());
        }
    }

    private void neemOp(Persoonsgegevens persoon, Band band, boolean inwonend, boolean geheim) {
        Optional<Bsn> zelf = midden.gegevens().bsn();
        persoon.bsn()
                .filter(bsn -> !Optional.of(bsn).equals(zelf))
                .ifPresent(bsn -> kandidaten.merge(
                        bsn,
                        new Kandidaat(
                                Persoonsopgave.van(persoon), Code.van(band), inwonend, geheim, leden.contains(bsn)),
                        Huishoudenkring::naasteBand));
    }

    /** Who turns out to live there too keeps his relation. */
    private static Kandidaat naasteBand(Kandidaat eerst, Kandidaat later) {
        return new Kandidaat(
                eerst.persoon(), eerst.band(), eerst.inwonend() || later.inwonend(), eerst.geheim(), eerst.lid());
    }
}
