package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal.Afhandeling;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/** The regisseur says what came of a signal under his traject; his task for it is done with that (INV-09). */
public class SignaalAfhandelen {

    private final LopendDossier dossier;
    private final GroepstrajectRepository trajecten;
    private final Casuswerk casus;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public SignaalAfhandelen(
            LopendDossier dossier,
            GroepstrajectRepository trajecten,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Clock klok) {
        this.dossier = dossier;
        this.trajecten = trajecten;
        this.casus = new Casuswerk(dossiers);
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /** @return refused when the signal is not under this traject, or was decided on before */
    @Transactional
    public Uitkomst<SignaalId> uitvoeren(
            DossierId id, SignaalId signaal, GekoppeldSignaal.Besluit besluit, Optional<String> toelichting) {
        dossier.open(id, "signaal afhandelen");
        boolean gekoppeld =
                trajecten.signalenVan(id).stream().anyMatch(s -> s.signaal().equals(signaal));
        if (!gekoppeld) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONBEKEND_SIGNAAL);
        }
        Afhandeling afhandeling =
                new Afhandeling(besluit, toelichting, gebruikers.huidige().id(), klok.instant());
        if (!trajecten.handelSignaalAf(id, signaal, afhandeling)) {
            return Uitkomst.geweigerd(GroepstrajectFout.SIGNAAL_AFGEHANDELD);
        }
        casus.voltooi(id, SignaalKoppelen.TAAK, Set.of(signaal.toString()));
        return Uitkomst.gelukt(signaal);
    }
}
