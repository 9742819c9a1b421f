package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;

/**
 * Carries a change of regisseurs and network to the gezinsplan-zaak. Who was regisseur when the zaak was made is its
 * initiator and stays that (RZS 3.2); those who come later are uitvoerende.
 */
public final class Rolwijziging {

    private final Personen personen;
    private final Zaakrollen rollen;
    private final Uitgaand uitgaand;
    private final Clock klok;

    public Rolwijziging(Personen personen, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        this.personen = personen;
        this.rollen = new Zaakrollen(gebruikers);
        this.uitgaand = uitgaand;
        this.klok = klok;
    }

    void regisseurErbij(Groepstraject traject, MedewerkerId wie) {
        if (!isInitiator(traject, wie)) {
            stuur(traject, List.of(rollen.regisseur(wie)), List.of(), List.of(), List.of());
        }
    }

    void regisseurEraf(Groepstraject traject, MedewerkerId wie) {
        if (!isInitiator(traject, wie)) {
            stuur(traject, List.of(), rollen.misschien(wie).stream().toList(), List.of(), List.of());
        }
    }

    void netwerkErbij(Groepstraject traject, Netwerkpersoon wie) {
        stuur(traject, List.of(), List.of(), belanghebbende(wie).stream().toList(), List.of());
    }

    void netwerkEraf(Groepstraject traject, Netwerkpersoon wie) {
        stuur(
                traject,
                List.of(),
                List.of(),
                List.of(),
                belanghebbende(wie).stream().toList());
    }

    private static boolean isInitiator(Groepstraject traject, MedewerkerId wie) {
        return traject.regisseurs().get(0).medewerker().equals(wie);
    }

    private Optional<Belanghebbende> belanghebbende(Netwerkpersoon wie) {
        return personen.vind(wie.persoon()).map(p -> new Belanghebbende(p, wie.omschrijving()));
    }

    private void stuur(
            Groepstraject traject,
            List<Zaakrol> erbij,
            List<Zaakrol> eraf,
            List<Belanghebbende> netwerkErbij,
            List<Belanghebbende> netwerkEraf) {
        if (erbij.isEmpty() && eraf.isEmpty() && netwerkErbij.isEmpty() && netwerkEraf.isEmpty()) {
            return;
        }
        traject.zaak()
                .ifPresent(zaak -> uitgaand.plaats(
                        traject.id(),
                        new WijzigRollen(
                                zaak, Gezinsplanzaak.dag(klok.instant()), erbij, eraf, netwerkErbij, netwerkEraf)));
    }
}
