package nl.zaakregie.doorgifte;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.ontvangst.Eigenformulieren;

/** What stays here: zaken whose zaaktype a plugin takes, for instance as a melding, and forms with their attachments. */
final class EigenZaken {

    private final Supplier<? extends Collection<Plugin>> plugins;

    private final Eigenformulieren formulieren;

    EigenZaken(Supplier<? extends Collection<Plugin>> plugins, Eigenformulieren formulieren) {
        this.plugins = plugins;
        this.formulieren = formulieren;
    }

    boolean horenHier(List<Zaakbericht> berichten) {
        return berichten.stream().anyMatch(formulieren::isEigen) || isVoorPlugin(berichten);
    }

    private boolean isVoorPlugin(List<Zaakbericht> berichten) {
        return berichten.stream()
                .filter(NieuweZaakGezien.class::isInstance)
                .map(NieuweZaakGezien.class::cast)
                .anyMatch(this::hoortHier);
    }

    private boolean hoortHier(NieuweZaakGezien zaak) {
        ZaakOntvangen vraag = new ZaakOntvangen(
                zaak.afzender(),
                Optional.of(zaak.zaak()),
                zaak.zaaktypecode(),
                zaak.zaaktypeomschrijving(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.EPOCH,
                List.of(),
                Optional.empty(),
                List.of(),
                Map.of());
        return plugins.get().stream()
                .flatMap(p -> p.berichtVerwerkers().stream())
                .anyMatch(v -> neemt(v, vraag));
    }

    private static boolean neemt(BerichtVerwerker<?> verwerker, ZaakOntvangen zaak) {
        return verwerker.soort() == ZaakOntvangen.class
                && alsZaakverwerker(verwerker).isVoor(zaak);
    }

    @SuppressWarnings("unchecked") // asked for by soort()
    private static BerichtVerwerker<ZaakOntvangen> alsZaakverwerker(BerichtVerwerker<?> verwerker) {
        return (BerichtVerwerker<ZaakOntvangen>) verwerker;
    }
}
