package nl.zaakregie.groepstraject.application;

import java.util.Set;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;

/**
 * How every act of a regisseur on a running traject begins: lock the dossier, demand access, then read traject and groep;
 * and how it ends. The lock comes first, see {@link Dossiers}; access withdrawn while waiting for it counts.
 */
public final class LopendDossier {

    /** Parts of the model that stand for an act at any time. */
    static final String LEDEN = "groepslidWijzigen";

    static final String REGIE = "regieWijzigen";
    static final String ZAKEN = "zaakKoppelen";

    private final Dossiers dossiers;
    private final Toegang toegang;
    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;
    private final Gebruikers gebruikers;
    private final Casuswerk werk;

    public LopendDossier(
            Toegang toegang,
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers) {
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.groepen = groepen;
        this.trajecten = trajecten;
        this.gebruikers = gebruikers;
        this.werk = new Casuswerk(dossiers);
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, or IS_GESLOTEN */
    Geopend open(DossierId id, String handeling) {
        dossiers.vergrendel(id);
        eisToegang(id, handeling);
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (!traject.loopt()) {
            throw GroepstrajectFout.IS_GESLOTEN.bij(id);
        }
        return new Geopend(traject, groepen.vind(traject.groep()).orElseThrow(GroepstrajectFout.ONBEKENDE_GROEP::fout));
    }

    /** Completes the task he has for this act, or the only one that waits. */
    void rondAf(DossierId id, String taak, Object sleutel) {
        werk.rondAf(new Casuswerk.Gedaan(id, taak, gebruikers.huidige(), sleutel.toString(), Set.of()));
    }

    /** For what must be done before the lock: a person comes before the dossier. */
    void eisToegang(DossierId id, String handeling) {
        toegang.eisOpDossier(id, handeling, Rol.REGISSEUR);
    }

    /** What an act works on. */
    record Geopend(Groepstraject traject, Groep groep) {}
}
