package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows contacts, latest first, as far as doelbinding lets them out (AF-11.2). What stands in a dossier shows to its team
 * only, and to a behandelaar on it only what is of his deelplan; a first contact, or one about a melding, to who does intake.
 */
class ContactenRaadplegen {

    private final Klantcontacten contacten;
    private final Contactblik blik;
    private final Toegang toegang;
    private final Inzage inzage;

    ContactenRaadplegen(Klantcontacten contacten, Contactblik blik, Toegang toegang, Inzage inzage) {
        this.contacten = contacten;
        this.blik = blik;
        this.toegang = toegang;
        this.inzage = inzage;
    }

    @Transactional
    List<Vrijgegeven<Contactweergave>> vanPlan(Inzageverzoek verzoek, DossierId traject) {
        return inDossier(verzoek, contacten.vanPlan(traject));
    }

    @Transactional
    List<Vrijgegeven<Contactweergave>> vanDeelplan(Inzageverzoek verzoek, DeelplanId deelplan) {
        return inDossier(verzoek, contacten.vanDeelplan(deelplan));
    }

    /** In all dossiers the asker may look into. */
    @Transactional
    List<Vrijgegeven<Contactweergave>> met(Inzageverzoek verzoek, PersoonId persoon) {
        return inDossier(verzoek, contacten.met(persoon));
    }

    /** As it was before each improvement, latest first; empty for who may see nothing of it. */
    @Transactional
    List<Vrijgegeven<Contactweergave>> versies(Inzageverzoek verzoek, UUID id) {
        return inDossier(verzoek, contacten.versies(id));
    }

    /** Contacts with somebody outside any dossier. */
    @Transactional
    List<Vrijgegeven<Intakeweergave>> intakeMet(Inzageverzoek verzoek, PersoonId persoon) {
        toegang.eisRol("klantcontacten raadplegen", Rol.KCC, Rol.TRIAGIST, Rol.REGISSEUR, Rol.WIJKTEAMLID);
        return erbuiten(verzoek, contacten.met(persoon));
    }

    @Transactional
    List<Vrijgegeven<Intakeweergave>> overSignaal(Inzageverzoek verzoek, SignaalId signaal) {
        toegang.eisRol("klantcontacten raadplegen", Rol.TRIAGIST);
        return erbuiten(verzoek, contacten.vanSignaal(signaal));
    }

    private List<Vrijgegeven<Contactweergave>> inDossier(Inzageverzoek verzoek, List<Klantcontact> lijst) {
        return inzage.vrijgevenAlle(
                verzoek,
                lijst.stream()
                        .filter(k -> blik.ziet(verzoek.gebruiker(), k))
                        .map(Contactweergave::van)
                        .toList());
    }

    private List<Vrijgegeven<Intakeweergave>> erbuiten(Inzageverzoek verzoek, List<Klantcontact> lijst) {
        return inzage.vrijgevenAlle(
                verzoek,
                lijst.stream()
                        .filter(k -> k.betreft().dossier().isEmpty())
                        .map(Intakeweergave::van)
                        .toList());
    }
}
