package nl.zaakregie.groepstraject.application;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** What has to be known of a groep before the BRP is asked; a transaction of its own, ended before the network is used. */
public class Groepskring {

    private final Toegang toegang;
    private final GroepstrajectRepository trajecten;
    private final GroepRepository groepen;
    private final Personen personen;

    public Groepskring(Toegang toegang, GroepstrajectRepository trajecten, GroepRepository groepen, Personen personen) {
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.groepen = groepen;
        this.personen = personen;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, GEEN_LID, or LID_ZONDER_BSN */
    @Transactional
    public Uitgangspunt rond(DossierId id, PersoonId persoon) {
        toegang.eisInzage(id, "huishouden opvragen", Rol.REGISSEUR, Rol.WIJKTEAMLID);
        Groep groep = trajecten
                .vind(id)
                .flatMap(traject -> groepen.vind(traject.groep()))
                .orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (groep.huidigLid(persoon).isEmpty()) {
            throw GroepstrajectFout.GEEN_LID.bij(id);
        }
        Bsn bsn = personen.vind(persoon)
                .flatMap(p -> p.bsn())
                .orElseThrow(() -> GroepstrajectFout.LID_ZONDER_BSN.bij(id));
        return new Uitgangspunt(bsn, bsns(groep));
    }

    private Set<Bsn> bsns(Groep groep) {
        Set<PersoonId> huidige = groep.leden().stream()
                .filter(Groepslid::isHuidig)
                .map(Groepslid::persoon)
                .collect(Collectors.toSet());
        return personen.vindAlle(huidige).values().stream()
                .flatMap(p -> p.bsn().stream())
                .collect(Collectors.toSet());
    }

    /** @param leden BSNs of the present members */
    public record Uitgangspunt(Bsn bsn, Set<Bsn> leden) {

        @Override
        public String toString() {
            return "Uitgangspunt[***]";
        }
    }
}
