package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;

/** Where a contact belongs, and whether the current user may put it there. */
class Plaatsbepaling {

    private static final Rol[] IN_DOSSIER = {Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR};
    private static final Rol[] ERBUITEN = {Rol.KCC, Rol.TRIAGIST, Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR};

    private final Groepstrajecten trajecten;
    private final Deelplannen deelplannen;
    private final Toegang toegang;

    Plaatsbepaling(Groepstrajecten trajecten, Deelplannen deelplannen, Toegang toegang) {
        this.trajecten = trajecten;
        this.deelplannen = deelplannen;
        this.toegang = toegang;
    }

    /**
     * The place that was named; demands the role that goes with it. An unknown deelplan is refused in the same words as
     * one out of reach.
     */
    Betreft eis(Optional<UUID> traject, Optional<UUID> deelplan, Optional<UUID> signaal, String handeling) {
        if (traject.isPresent()) {
            DossierId dossier = new DossierId(traject.get());
            toegang.eisOpDossier(dossier, handeling, IN_DOSSIER);
            return new Betreft.Plan(dossier);
        }
        if (deelplan.isPresent()) {
            DeelplanId id = new DeelplanId(deelplan.get());
            DossierId dossier =
                    deelplannen.vind(id).map(DeelplanInfo::traject).orElseGet(() -> new DossierId(id.waarde()));
            toegang.eisOpDossier(dossier, handeling, IN_DOSSIER);
            return new Betreft.Deelplan(dossier, id);
        }
        toegang.eisRol(handeling, ERBUITEN);
        return signaal.map(SignaalId::new).<Betreft>map(Betreft.Signaal::new).orElseGet(Betreft.Intake::new);
    }

    /**
     * The one open traject that runs for these persons, so that a first contact reaches its regisseur. A confidential one
     * is never chosen: who records must not notice it (INV-20).
     */
    Optional<Betreft> lopendVoor(Set<PersoonId> personen) {
        List<LopendTraject> lopend = trajecten.lopendVoor(personen).stream()
                .filter(t -> !t.vertrouwelijk())
                .toList();
        return lopend.size() == 1 ? Optional.of(new Betreft.Plan(lopend.get(0).traject())) : Optional.empty();
    }
}
