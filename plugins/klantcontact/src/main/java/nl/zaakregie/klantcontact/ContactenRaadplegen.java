package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
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
    Blad<Vrijgegeven<Contactweergave>> vanPlan(Inzageverzoek verzoek, DossierId traject, Bladzijde bladzijde) {
        return inDossier(verzoek, contacten.vanPlan(traject), bladzijde);
    }

    @Transactional
    Blad<Vrijgegeven<Contactweergave>> vanDeelplan(Inzageverzoek verzoek, DeelplanId deelplan, Bladzijde bladzijde) {
        return inDossier(verzoek, contacten.vanDeelplan(deelplan), bladzijde);
    }

    /** In all dossiers the asker may look into. */
    @Transactional
    Blad<Vrijgegeven<Contactweergave>> met(Inzageverzoek verzoek, PersoonId persoon, Bladzijde bladzijde) {
        return inDossier(verzoek, contacten.met(persoon), bladzijde);
    }

    /** As it was before each improvement, latest first; empty for who may see nothing of it. */
    @Transactional
    List<Vrijgegeven<Contactweergave>> versies(Inzageverzoek verzoek, UUID id) {
        return inzage.vrijgevenAlle(verzoek, zichtbaar(verzoek, contacten.versies(id)));
    }

    /** Contacts with somebody outside any dossier. */
    @Transactional
    Blad<Vrijgegeven<Intakeweergave>> intakeMet(Inzageverzoek verzoek, PersoonId persoon, Bladzijde bladzijde) {
        toegang.eisRol("klantcontacten raadplegen", Rol.KCC, Rol.TRIAGIST, Rol.REGISSEUR, Rol.WIJKTEAMLID);
        return erbuiten(verzoek, contacten.met(persoon), bladzijde);
    }

    @Transactional
    Blad<Vrijgegeven<Intakeweergave>> overSignaal(Inzageverzoek verzoek, SignaalId signaal, Bladzijde bladzijde) {
        toegang.eisRol("klantcontacten raadplegen", Rol.TRIAGIST);
        return erbuiten(verzoek, contacten.vanSignaal(signaal), bladzijde);
    }

    private Blad<Vrijgegeven<Contactweergave>> inDossier(
            Inzageverzoek verzoek, List<Klantcontact> lijst, Bladzijde bladzijde) {
        return bladzijde.van(zichtbaar(verzoek, lijst)).als(blad -> inzage.vrijgevenAlle(verzoek, blad));
    }

    private List<Aangeboden<Contactweergave>> zichtbaar(Inzageverzoek verzoek, List<Klantcontact> lijst) {
        return lijst.stream()
                .filter(k -> blik.ziet(verzoek.gebruiker(), k))
                .map(Contactweergave::van)
                .toList();
    }

    private Blad<Vrijgegeven<Intakeweergave>> erbuiten(
            Inzageverzoek verzoek, List<Klantcontact> lijst, Bladzijde bladzijde) {
        return bladzijde
                .van(lijst.stream()
                        .filter(k -> k.betreft().dossier().isEmpty())
                        .map(Intakeweergave::van)
                        .toList())
                .als(blad -> inzage.vrijgevenAlle(verzoek, blad));
    }
}
