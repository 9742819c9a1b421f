package nl.zaakregie.groepstraject.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import nl.zaakregie.groepstraject.domain.LopendeTrajecten;
import nl.zaakregie.groepstraject.domain.Regisseur;

/** Answers other plugins about groepstrajecten. */
public final class LopendeGroepstrajecten implements Groepstrajecten {

    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;
    private final LopendeTrajecten lopende;

    public LopendeGroepstrajecten(
            GroepRepository groepen, GroepstrajectRepository trajecten, LopendeTrajecten lopende) {
        this.groepen = groepen;
        this.trajecten = trajecten;
        this.lopende = lopende;
    }

    @Override
    public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
        return trajecten.lopendVoor(personen).stream().map(this::lopend).toList();
    }

    @Override
    public Optional<LopendTraject> vind(DossierId traject) {
        return lopende.vind(traject);
    }

    @Override
    public Optional<DossierId> vorige(DossierId traject) {
        return trajecten.vind(traject).flatMap(Groepstraject::vorig);
    }

    private LopendTraject lopend(Groepstraject traject) {
        Groep groep = groepen.vind(traject.groep()).orElseThrow(GroepstrajectFout.ONBEKENDE_GROEP::fout);
        return new LopendTraject(
                groep.id(),
                traject.id(),
                groep.clienten(),
                traject.huidigeRegisseurs().stream().map(Regisseur::medewerker).toList(),
                groep.vertrouwelijk());
    }
}
