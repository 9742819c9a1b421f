package nl.zaakregie.dossieropslag.zaak;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.stuf.rgbz.Betrokkene;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import org.jspecify.annotations.Nullable;

/** Whether a change of roles has arrived in a zaak. */
final class Rolvergelijking {

    private Rolvergelijking() {}

    static boolean isGedaan(Zaakwijziging wijziging, Zaak zaak) {
        return wijziging.rollen().stream().allMatch(m -> isGedaan(m, zaak));
    }

    private static boolean isGedaan(Mutatie<Rol> mutatie, Zaak zaak) {
        boolean loopt = zaak.rollen().stream()
                .filter(r -> Tijdvak.loopt(r.tijdvak()))
                .anyMatch(r -> isDezelfde(r, mutatie.aanwezig()));
        return mutatie.nieuw() != null ? loopt : !loopt;
    }

    private static boolean isDezelfde(Rol een, Rol ander) {
        return een.soort() == ander.soort()
                && Objects.equals(een.omschrijving(), ander.omschrijving())
                && sleutel(een.betrokkene()).isPresent()
                && sleutel(een.betrokkene()).equals(sleutel(ander.betrokkene()));
    }

    /** BSN, or name when somebody has none; identification of an employee. */
    private static Optional<String> sleutel(@Nullable Betrokkene betrokkene) {
        if (betrokkene instanceof Medewerker medewerker) {
            return Optional.ofNullable(medewerker.identificatie());
        }
        return betrokkene instanceof NatuurlijkPersoon persoon
                ? Stream.of(persoon.bsn(), persoon.geslachtsnaam())
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }
}
