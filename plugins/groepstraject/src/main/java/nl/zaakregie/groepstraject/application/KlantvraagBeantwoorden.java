package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import org.springframework.transaction.annotation.Transactional;

/** Tells the KCC whether a plan runs for a caller and who the regisseur is (INV-17). Confidential ones do not exist here. */
public class KlantvraagBeantwoorden {

    private final Personen personen;
    private final Groepstrajecten trajecten;
    private final Gebruikers gebruikers;
    private final Toegang toegang;

    public KlantvraagBeantwoorden(
            Personen personen, Groepstrajecten trajecten, Gebruikers gebruikers, Toegang toegang) {
        this.personen = personen;
        this.trajecten = trajecten;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
    }

    @Transactional
    public Aangeboden<Klantantwoord> uitvoeren(Bsn bsn) {
        toegang.eisRol("klantvraag stellen", Rol.KCC);
        Set<PersoonId> beller = personen.zoekOpBsn(bsn).map(Set::of).orElse(Set.of());
        List<LopendTraject> lopend = trajecten.lopendVoor(beller).stream()
                .filter(t -> !t.vertrouwelijk())
                .toList();
        List<Klantantwoord.Contact> regisseurs = lopend.stream()
                .flatMap(t -> t.regisseurs().stream())
                .distinct()
                .flatMap(r -> gebruikers.vind(r).stream())
                .map(g -> new Klantantwoord.Contact(g.naam(), g.team(), g.telefoon()))
                .toList();
        return new Aangeboden<>(new Klantantwoord(!lopend.isEmpty(), regisseurs), Optional.empty(), beller);
    }
}
