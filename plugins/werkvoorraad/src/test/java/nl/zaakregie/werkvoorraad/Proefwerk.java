package nl.zaakregie.werkvoorraad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/** Work for tests. */
final class Proefwerk {

    static final Instant NEGEN_UUR = Instant.parse("2026-11-23T09:00:00Z");

    private Proefwerk() {}

    static Taak taak(String id, DossierId dossier, Rol rol, Optional<Instant> uiterlijk) {
        return new Taak(
                new TaakId(id),
                dossier,
                "beoordelenSignaal",
                "Beoordelen signaal",
                Set.of(rol),
                Optional.empty(),
                Optional.of("sleutel-" + id),
                NEGEN_UUR,
                uiterlijk);
    }

    static Werkitem item(
            String id, Rol rol, Optional<DossierId> dossier, Optional<MedewerkerId> behandelaar, Instant ontstaan) {
        return new Werkitem(
                id,
                "uitgaandAfgewezen",
                "Bericht is afgewezen",
                dossier,
                Set.of(rol),
                behandelaar,
                Optional.empty(),
                Werkitem.Prioriteit.NORMAAL,
                ontstaan,
                Optional.empty());
    }

    /** Gives everybody everything: what the careless source does. */
    static Werkbron bron(String naam, Werkitem... items) {
        return new Werkbron() {
            @Override
            public String naam() {
                return naam;
            }

            @Override
            public List<Werkitem> werk(Gebruiker gebruiker) {
                return List.of(items);
            }
        };
    }
}
