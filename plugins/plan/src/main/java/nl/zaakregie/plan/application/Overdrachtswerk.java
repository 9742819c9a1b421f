package nl.zaakregie.plan.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Uitvoeringen.Wachtend;

/** Tells a regisseur which backoffice has let a hand-over lie for longer than the municipality accepts. */
public final class Overdrachtswerk implements Werkbron {

    private final Uitvoeringen uitvoeringen;
    private final Dossiers dossiers;
    private final Clock klok;
    private final Duration termijn;

    /** @param termijn how long an answer may take, longer than zero */
    public Overdrachtswerk(Uitvoeringen uitvoeringen, Dossiers dossiers, Clock klok, Duration termijn) {
        this.uitvoeringen = uitvoeringen;
        this.dossiers = dossiers;
        this.klok = klok;
        this.termijn = termijn;
    }

    @Override
    public String naam() {
        return "overdrachten";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REGISSEUR)) {
            return List.of();
        }
        Set<DossierId> regie = dossiers.dossiersVan(gebruiker.id());
        Instant grens = klok.instant().minus(termijn);
        return uitvoeringen.zonderAntwoord(regie, grens).stream()
                .filter(wachtend -> heeftRegie(gebruiker, wachtend.traject()))
                .map(this::item)
                .toList();
    }

    private boolean heeftRegie(Gebruiker gebruiker, DossierId traject) {
        return dossiers.team(traject).stream()
                .anyMatch(lid -> lid.medewerker().equals(gebruiker.id())
                        && lid.rol() == Rol.REGISSEUR
                        && lid.tot().isEmpty());
    }

    private Werkitem item(Wachtend wachtend) {
        return new Werkitem(
                wachtend.deelplan().toString(),
                "overdrachtZonderAntwoord",
                "Backoffice heeft niet geantwoord op een overdracht",
                Optional.of(wachtend.traject()),
                Set.of(Rol.REGISSEUR),
                Optional.empty(),
                Optional.of(wachtend.deelplan().toString()),
                Werkitem.Prioriteit.NORMAAL,
                wachtend.sinds(),
                Optional.of(wachtend.sinds().plus(termijn)));
    }
}
