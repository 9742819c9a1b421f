package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;
import nl.zaakregie.groepstraject.domain.Regisseur;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the gezinsplan-zaak (DOMEIN 2.4): clients as zaakobject, the head regisseur as initiator, further ones as
 * uitvoerende, the network as belanghebbenden, status 1. Clients without BSN cannot stand in a message (RZS 1.7.2) and
 * are left out. Called by the model; a second call does nothing.
 */
public class GezinsplanzaakAanmaken {

    private static final int SIGNAAL_GEREGISTREERD = 1;

    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;
    private final Personen personen;
    private final Zaakrollen rollen;
    private final Identificaties identificaties;
    private final Dossiers dossiers;
    private final Uitgaand uitgaand;

    public GezinsplanzaakAanmaken(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gebruikers gebruikers,
            Identificaties identificaties,
            Dossiers dossiers,
            Uitgaand uitgaand) {
        this.groepen = groepen;
        this.trajecten = trajecten;
        this.personen = personen;
        this.rollen = new Zaakrollen(gebruikers);
        this.identificaties = identificaties;
        this.dossiers = dossiers;
        this.uitgaand = uitgaand;
    }

    @Transactional
    public void uitvoeren(DossierId id) {
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (traject.zaak().isPresent()) {
            return;
        }
        Groep groep = groepen.vind(traject.groep()).orElseThrow(GroepstrajectFout.ONBEKENDE_GROEP::fout);
        Zaakidentificatie zaak = identificaties.nieuweZaak();
        trajecten.wijzig(traject.metZaak(zaak));
        dossiers.koppelZaak(id, zaak);
        uitgaand.plaats(id, opdracht(traject, groep, zaak));
    }

    private CreeerZaak opdracht(Groepstraject traject, Groep groep, Zaakidentificatie zaak) {
        List<Zaakrol> regisseurs = traject.huidigeRegisseurs().stream()
                .map(Regisseur::medewerker)
                .map(rollen::regisseur)
                .toList();
        return new CreeerZaak(
                zaak,
                Gezinsplanzaak.ZAAKTYPE,
                Gezinsplanzaak.dag(traject.gestart()),
                clienten(groep),
                regisseurs.get(0),
                regisseurs.subList(1, regisseurs.size()),
                belanghebbenden(groep),
                vorigeZaak(traject),
                Optional.of(groep.id().toString()),
                Optional.of(SIGNAAL_GEREGISTREERD));
    }

    private List<Persoonsgegevens> clienten(Groep groep) {
        Map<PersoonId, Persoonsgegevens> bekend = personen.vindAlle(groep.clienten());
        List<Persoonsgegevens> clienten = groep.clienten().stream()
                .filter(bekend::containsKey)
                .map(bekend::get)
                .filter(p -> p.bsn().isPresent())
                .toList();
        if (clienten.isEmpty()) {
            throw GroepstrajectFout.GEEN_CLIENT_MET_BSN.fout();
        }
        return clienten;
    }

    private List<Belanghebbende> belanghebbenden(Groep groep) {
        return groep.netwerk().stream()
                .filter(Netwerkpersoon::isHuidig)
                .flatMap(n -> personen.vind(n.persoon()).map(p -> new Belanghebbende(p, n.omschrijving())).stream())
                .toList();
    }

    private List<Zaakidentificatie> vorigeZaak(Groepstraject traject) {
        return traject.vorig().flatMap(trajecten::vind).flatMap(Groepstraject::zaak).stream()
                .toList();
    }
}
