package nl.zaakregie.klantcontact;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.AanvraagGevraagd;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.GestarteAanvragen;
import nl.zaakregie.api.overzicht.GestarteAanvragen.Gestart;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import org.springframework.transaction.annotation.Transactional;

/** What follows on a contact: it gets its place, an aanvraag is started from it, or somebody called back. */
class ContactVervolgen {

    private final Klantcontacten contacten;
    private final Plaatsbepaling plaats;
    private final Zaaktypecatalogus zaaktypen;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Toegang toegang;
    private final Gebeurtenissen gebeurtenissen;
    private final GestarteAanvragen aanvragen;
    private final Contactwerk werk;
    private final Clock klok;

    ContactVervolgen(
            Klantcontacten contacten,
            Plaatsbepaling plaats,
            Zaaktypecatalogus zaaktypen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            GestarteAanvragen aanvragen,
            Contactwerk werk,
            Clock klok) {
        this.contacten = contacten;
        this.plaats = plaats;
        this.zaaktypen = zaaktypen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.aanvragen = aanvragen;
        this.werk = werk;
        this.klok = klok;
    }

    /** Puts a first contact with a plan, a deelplan or a signal (AF-10.2). */
    @Transactional
    Uitkomst<UUID> koppel(UUID id, Optional<UUID> traject, Optional<UUID> deelplan, Optional<UUID> signaal) {
        if (traject.isPresent() && deelplan.isPresent()
                || signaal.isPresent() && (traject.isPresent() || deelplan.isPresent())) {
            return Uitkomst.geweigerd(KlantcontactFout.TWEE_PLAATSEN);
        }
        Betreft betreft = plaats.eis(traject, deelplan, signaal, "klantcontact koppelen");
        eisIntake(id);
        if (betreft instanceof Betreft.Intake) {
            return Uitkomst.geweigerd(KlantcontactFout.ONBEKENDE_PLAATS);
        }
        if (!contacten.koppel(id, betreft)) {
            return Uitkomst.geweigerd(KlantcontactFout.AL_GEKOPPELD);
        }
        contacten.vind(id).ifPresent(werk::boek);
        return Uitkomst.gelukt(id);
    }

    /** Starts an aanvraag of the right zaaktype from a first contact (AF-10.3); who handles it listens. */
    @Transactional
    Uitkomst<UUID> vraagAan(UUID id, String zaaktype) {
        toegang.eisRol("aanvraag starten", Rol.KCC, Rol.TRIAGIST, Rol.WIJKTEAMLID, Rol.REGISSEUR);
        Klantcontact contact = eisIntake(id);
        if (zaaktypen.vind(zaaktype).isEmpty()) {
            return Uitkomst.geweigerd(KlantcontactFout.ONBEKEND_ZAAKTYPE);
        }
        if (contact.personen().isEmpty()) {
            return Uitkomst.geweigerd(KlantcontactFout.GEEN_PERSOON);
        }
        if (!contacten.vervolg(id, zaaktype)) {
            return Uitkomst.geweigerd(KlantcontactFout.AL_VERVOLGD);
        }
        gebeurtenissen.publiceer(new AanvraagGevraagd(id, zaaktype));
        return Uitkomst.gelukt(id);
    }

    /** What came of it; empty when nothing did, or when who handles aanvragen does not say. */
    @Transactional(readOnly = true)
    Optional<Gestart> aanvraag(UUID id) {
        toegang.eisRol("aanvraag opzoeken", Rol.KCC, Rol.TRIAGIST, Rol.WIJKTEAMLID, Rol.REGISSEUR);
        eisIntake(id);
        return aanvragen.uitKlantcontact(id);
    }

    @Transactional
    Uitkomst<UUID> teruggebeld(UUID id) {
        Klantcontact contact = contacten.vind(id).orElseThrow(() -> KlantcontactFout.ONBEKEND.bij(id));
        Optional<DossierId> dossier = contact.betreft().dossier();
        if (dossier.isPresent()) {
            if (!dossiers.isInTeam(dossier.get(), gebruikers.huidige().id())) {
                throw KlantcontactFout.ONBEKEND.bij(id);
            }
            toegang.eisOpDossier(dossier.get(), "terugbellen", Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);
        } else {
            toegang.eisRol("terugbellen", Rol.KCC, Rol.TRIAGIST);
        }
        return contacten.teruggebeld(id, klok.instant())
                ? Uitkomst.gelukt(id)
                : Uitkomst.geweigerd(KlantcontactFout.AL_TERUGGEBELD);
    }

    /** A contact that stands with a dossier is, for who works outside it, as unknown as one that does not exist. */
    private Klantcontact eisIntake(UUID id) {
        return contacten.vind(id).filter(Klantcontact::isIntake).orElseThrow(() -> KlantcontactFout.ONBEKEND.bij(id));
    }
}
