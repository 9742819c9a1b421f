package nl.zaakregie.werkvoorraad;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.werk.Werkitem;

/**
 * One row of the list. No data of a person it is about; the dossier is opened for that, with its own decision.
 *
 * @param bron source; with {@code id} the key of the row
 * @param behandelaarnaam the colleague who has it, as colleagues know him
 * @param uiterlijk empty when it has no term
 * @param team of the colleague who has it, else the team it waits for
 */
record Werkregel(
        String bron,
        String id,
        String soort,
        String titel,
        Optional<UUID> dossier,
        List<String> rollen,
        Optional<String> behandelaar,
        Optional<String> behandelaarnaam,
        Optional<String> onderwerp,
        Werkitem.Prioriteit prioriteit,
        Instant ontstaan,
        Optional<Instant> uiterlijk,
        Optional<String> team) {

    /** Most urgent first: priority, then term (none last), then age. */
    static final Comparator<Werkregel> DRINGENDST_EERST = Comparator.comparing(Werkregel::prioriteit)
            .thenComparing(r -> r.uiterlijk().orElse(Instant.MAX))
            .thenComparing(Werkregel::ontstaan)
            .thenComparing(Werkregel::bron)
            .thenComparing(Werkregel::id);

    static Werkregel van(String bron, Werkitem item, Optional<Gebruiker> behandelaar) {
        return new Werkregel(
                bron,
                item.id(),
                item.soort(),
                item.titel(),
                item.dossier().map(DossierId::waarde),
                item.rollen().stream().map(Rol::code).sorted().toList(),
                item.behandelaar().map(MedewerkerId::waarde),
                behandelaar.map(Gebruiker::naam),
                item.onderwerp(),
                item.prioriteit(),
                item.ontstaan(),
                item.uiterlijk(),
                behandelaar.flatMap(Gebruiker::team).or(item::team));
    }

    Werkregel zonderDossier() {
        return new Werkregel(
                bron,
                id,
                soort,
                titel,
                Optional.empty(),
                rollen,
                behandelaar,
                behandelaarnaam,
                onderwerp,
                prioriteit,
                ontstaan,
                uiterlijk,
                team);
    }
}
