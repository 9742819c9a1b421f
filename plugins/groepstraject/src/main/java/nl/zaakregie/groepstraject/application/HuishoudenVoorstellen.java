package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.personen.Zoekresultaat;
import nl.zaakregie.api.personen.Zoekvraag;
import nl.zaakregie.groepstraject.application.Huishoudenvoorstel.Kandidaat;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;

/**
 * Proposes whom to take up in a groep: the family and the housemates of a member, as the BRP has them now (AF-04.1). Adds
 * nobody. Not transactional, for it asks over the network.
 */
public class HuishoudenVoorstellen {

    private final Groepskring groep;
    private final Personen personen;
    private final Optional<Personenbron> bron;

    /** @param bron empty when the gemeente connected no source: then every question is refused */
    public HuishoudenVoorstellen(Groepskring groep, Personen personen, Optional<Personenbron> bron) {
        this.groep = groep;
        this.personen = personen;
        this.bron = bron;
    }

    /**
     * @param persoon a present member of the groep
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, GEEN_LID, LID_ZONDER_BSN, GEEN_BRP, NIET_IN_BRP, or what
     *     the source says
     */
    public Aangeboden<Huishoudenvoorstel> uitvoeren(Inzageverzoek verzoek, DossierId id, PersoonId persoon) {
        Groepskring.Uitgangspunt punt = groep.rond(id, persoon);
        Personenbron brp = bron.orElseThrow(() -> GroepstrajectFout.GEEN_BRP.bij(id));
        Ingeschrevene midden = brp.opBsn(verzoek, Optional.of(id), punt.bsn())
                .orElseThrow(() -> GroepstrajectFout.NIET_IN_BRP.bij(id));
        Optional<Zoekresultaat> adres = midden.gegevens().adres().map(a -> brp.zoek(verzoek, Optional.of(id), op(a)));
        boolean instelling = adres.filter(HuishoudenVoorstellen::isInstelling).isPresent();
        List<Ingeschrevene> huisgenoten =
                instelling ? List.of() : adres.map(Zoekresultaat::personen).orElse(List.of());
        List<Kandidaat> kandidaten = Huishoudenkring.rond(midden, huisgenoten, punt.leden());
        return new Aangeboden<>(
                new Huishoudenvoorstel(kandidaten, instelling), Optional.of(id), betrokkenen(persoon, kandidaten));
    }

    private static boolean isInstelling(Zoekresultaat adres) {
        return adres.meer() || adres.personen().size() > Personen.HUISHOUDEN;
    }

    private static Zoekvraag op(Adres adres) {
        return new Zoekvraag.OpAdres(adres.postcode(), adres.huisnummer(), adres.huisletter(), adres.toevoeging());
    }

    /** Protocol rows are kept per person we know; of others there is no key yet. */
    private Set<PersoonId> betrokkenen(PersoonId midden, List<Kandidaat> kandidaten) {
        return Stream.concat(
                        Stream.of(midden),
                        kandidaten.stream()
                                .flatMap(k -> k.persoon().bsn().stream())
                                .map(Bsn::new)
                                .flatMap(bsn -> personen.zoekOpBsn(bsn).stream()))
                .collect(Collectors.toSet());
    }
}
