package nl.zaakregie.groepstraject.application;

import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;

/** How every act of a regisseur on a running traject begins: access, then traject and groep. */
public final class LopendDossier {

    private final Toegang toegang;
    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;

    public LopendDossier(Toegang toegang, GroepRepository groepen, GroepstrajectRepository trajecten) {
        this.toegang = toegang;
        this.groepen = groepen;
        this.trajecten = trajecten;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, or IS_GESLOTEN */
    Geopend open(DossierId id, String handeling) {
        toegang.eisOpDossier(id, handeling, Rol.REGISSEUR);
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (!traject.loopt()) {
            throw GroepstrajectFout.IS_GESLOTEN.bij(id);
        }
        return new Geopend(traject, groepen.vind(traject.groep()).orElseThrow(GroepstrajectFout.ONBEKENDE_GROEP::fout));
    }

    /** What an act works on. */
    record Geopend(Groepstraject traject, Groep groep) {}
}
