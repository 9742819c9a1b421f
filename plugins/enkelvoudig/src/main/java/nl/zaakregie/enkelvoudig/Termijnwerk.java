package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/** Aanvragen whose term ends soon or has ended; for their own team. */
final class Termijnwerk implements Werkbron {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Aanvragen aanvragen;
    private final Dossiers dossiers;
    private final Clock klok;

    Termijnwerk(Aanvragen aanvragen, Dossiers dossiers, Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "termijnen";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        Set<DossierId> eigen = dossiers.dossiersVan(gebruiker.id());
        return aanvragen.metTermijn().stream()
                .filter(a -> eigen.contains(a.id()))
                .map(this::rij)
                .toList();
    }

    private Werkitem rij(Aanvraag a) {
        boolean verlopen = a.termijnstand() == Aanvraag.Termijnstand.VERLOPEN;
        return new Werkitem(
                a.id().toString(),
                verlopen ? "termijnVerlopen" : "termijnNadert",
                verlopen ? "De beslistermijn is verlopen" : "De beslistermijn loopt bijna af",
                Optional.of(a.id()),
                Set.of(Rol.BEHANDELAAR),
                Optional.empty(),
                Optional.empty(),
                verlopen ? Werkitem.Prioriteit.HOOG : Werkitem.Prioriteit.NORMAAL,
                klok.instant(),
                Optional.of(a.uiterlijk().plusDays(1).atStartOfDay(NEDERLAND).toInstant()));
    }
}
