package nl.zaakregie.api.werk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * One row of the werkvoorraad.
 *
 * @param id unique within its source
 * @param soort code, e.g. {@code beoordelenSignaal} or {@code uitgaandAfgewezen}
 * @param titel Dutch, no personal data and no content of a dossier
 * @param rollen who may take it
 * @param onderwerp our own key of what it is about, e.g. a signaal or deelplan id
 * @param team with which it landed; empty when that is for its dossier or for the table of teams to say
 */
public record Werkitem(
        String id,
        String soort,
        String titel,
        Optional<DossierId> dossier,
        Set<Rol> rollen,
        Optional<MedewerkerId> behandelaar,
        Optional<String> onderwerp,
        Prioriteit prioriteit,
        Instant ontstaan,
        Optional<Instant> uiterlijk,
        Optional<String> team) {

    public enum Prioriteit {
        HOOG,
        NORMAAL,
        LAAG
    }

    public Werkitem {
        rollen = Set.copyOf(rollen);
    }

    /** Of no team of its own. */
    public Werkitem(
            String id,
            String soort,
            String titel,
            Optional<DossierId> dossier,
            Set<Rol> rollen,
            Optional<MedewerkerId> behandelaar,
            Optional<String> onderwerp,
            Prioriteit prioriteit,
            Instant ontstaan,
            Optional<Instant> uiterlijk) {
        this(
                id,
                soort,
                titel,
                dossier,
                rollen,
                behandelaar,
                onderwerp,
                prioriteit,
                ontstaan,
                uiterlijk,
                Optional.empty());
    }

    public Werkitem metTeam(Optional<String> nieuwTeam) {
        return new Werkitem(
                id, soort, titel, dossier, rollen, behandelaar, onderwerp, prioriteit, ontstaan, uiterlijk, nieuwTeam);
    }
}
