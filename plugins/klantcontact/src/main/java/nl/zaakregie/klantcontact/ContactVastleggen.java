package nl.zaakregie.klantcontact;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.KlantcontactVastgelegd;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import org.springframework.transaction.annotation.Transactional;

/** Records a contact, and improves one by recording what takes its place (INV-24). */
class ContactVastleggen {

    private final Klantcontacten contacten;
    private final Plaatsbepaling plaats;
    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Gebeurtenissen gebeurtenissen;
    private final Contactwerk werk;
    private final Clock klok;

    ContactVastleggen(
            Klantcontacten contacten,
            Plaatsbepaling plaats,
            Personen personen,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Contactwerk werk,
            Clock klok) {
        this.contacten = contacten;
        this.plaats = plaats;
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.gebeurtenissen = gebeurtenissen;
        this.werk = werk;
        this.klok = klok;
    }

    /**
     * A first contact about somebody for whom one open traject runs is put with that traject at once; the answer does not
     * tell. In a dossier it completes the task for it.
     */
    @Transactional
    Uitkomst<UUID> uitvoeren(NieuwContact nieuw) {
        if (nieuw.plaatsen() > 1) {
            return Uitkomst.geweigerd(KlantcontactFout.TWEE_PLAATSEN);
        }
        Betreft gevraagd = plaats.eis(nieuw.traject(), nieuw.deelplan(), nieuw.signaal(), "klantcontact vastleggen");
        List<Foutdetail> fouten = controleer(nieuw, gevraagd);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(KlantcontactFout.ONVOLLEDIG, fouten);
        }
        Set<PersoonId> wie = personen(nieuw);
        Betreft betreft =
                gevraagd instanceof Betreft.Intake ? plaats.lopendVoor(wie).orElse(gevraagd) : gevraagd;
        Klantcontact contact = contact(nieuw, betreft, wie);
        leg(contact);
        werk.boek(contact);
        return Uitkomst.gelukt(contact.id());
    }

    /**
     * Only who recorded it may improve it; place and persons stay.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException ONBEKEND, or AL_VERBETERD for one that was improved before
     */
    @Transactional
    UUID verbeter(UUID id, Klantcontact.Inhoud inhoud) {
        Klantcontact oud = contacten
                .vind(id)
                .filter(k -> k.medewerker().equals(gebruikers.huidige().id()))
                .orElseThrow(() -> KlantcontactFout.ONBEKEND.bij(id));
        return leg(new Klantcontact(
                UUID.randomUUID(),
                oud.betreft(),
                oud.personen(),
                inhoud,
                oud.moment(),
                oud.medewerker(),
                klok.instant(),
                Optional.of(id),
                oud.terugbellen(),
                Optional.empty(),
                Optional.empty()));
    }

    private UUID leg(Klantcontact contact) {
        contacten.voegToe(contact);
        gebeurtenissen.publiceer(
                new KlantcontactVastgelegd(contact.id(), contact.betreft().dossier()));
        return contact.id();
    }

    private Klantcontact contact(NieuwContact nieuw, Betreft betreft, Set<PersoonId> wie) {
        Instant nu = klok.instant();
        return new Klantcontact(
                UUID.randomUUID(),
                betreft,
                wie,
                nieuw.inhoud(),
                nieuw.moment().orElse(nu),
                gebruikers.huidige().id(),
                nu,
                Optional.empty(),
                nieuw.terugbellen(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Foutdetail> controleer(NieuwContact nieuw, Betreft betreft) {
        List<Foutdetail> fouten = new ArrayList<>();
        if (nieuw.moment().filter(m -> m.isAfter(klok.instant())).isPresent()) {
            fouten.add(new Foutdetail("moment", "Een contact is geweest; kies een moment in het verleden"));
        }
        if (betreft instanceof Betreft.Intake && nieuw.personen().isEmpty()) {
            fouten.add(new Foutdetail("personen", "Zeg met wie er contact was"));
        }
        for (int i = 0; i < nieuw.personen().size(); i++) {
            fouten.addAll(nieuw.personen().get(i).controleer("personen[" + i + "]", personen));
        }
        return fouten;
    }

    private Set<PersoonId> personen(NieuwContact nieuw) {
        return new HashSet<>(Persoonsopgave.naar(nieuw.personen(), personen));
    }
}
