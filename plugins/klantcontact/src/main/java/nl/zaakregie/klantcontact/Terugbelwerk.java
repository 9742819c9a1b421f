package nl.zaakregie.klantcontact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/** Whom to call back: in a dossier for its team, otherwise for who does intake. */
final class Terugbelwerk implements Werkbron {

    private static final Set<Rol> TEAM = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);
    private static final Set<Rol> INTAKE = Set.of(Rol.KCC, Rol.TRIAGIST);

    private final Klantcontacten contacten;
    private final Dossiers dossiers;
    private final Contactblik blik;

    Terugbelwerk(Klantcontacten contacten, Dossiers dossiers, Contactblik blik) {
        this.contacten = contacten;
        this.dossiers = dossiers;
        this.blik = blik;
    }

    @Override
    public String naam() {
        return "klantcontact";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        Set<DossierId> eigen = dossiers.dossiersVan(gebruiker.id());
        return contacten.terugTeBellen().stream()
                .filter(k -> k.betreft()
                        .dossier()
                        .map(dossier -> eigen.contains(dossier) && blik.ziet(gebruiker, k))
                        .orElseGet(() -> INTAKE.stream().anyMatch(gebruiker::heeft)))
                .map(Terugbelwerk::rij)
                .toList();
    }

    private static Werkitem rij(Klantcontact k) {
        return new Werkitem(
                k.id().toString(),
                "terugbellen",
                "Terugbellen",
                k.betreft().dossier(),
                k.betreft().dossier().isPresent() ? TEAM : INTAKE,
                Optional.empty(),
                Optional.of(k.id().toString()),
                Werkitem.Prioriteit.NORMAAL,
                k.vastgelegd(),
                Optional.empty());
    }
}
