package nl.zaakregie.doelbinding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** Gathers the rows of one processing: one per betrokkene and dossier, with all groepen together. */
final class Protocolregels {

    private record Sleutel(Optional<PersoonId> betrokkene, Optional<DossierId> dossier) {}

    private final Inzageverzoek verzoek;
    private final boolean toegestaan;
    private final Map<Sleutel, Set<String>> groepen = new LinkedHashMap<>();

    Protocolregels(Inzageverzoek verzoek, boolean toegestaan) {
        this.verzoek = verzoek;
        this.toegestaan = toegestaan;
    }

    Protocolregels met(Aangeboden<?> aangeboden, Set<String> codes) {
        if (aangeboden.betrokkenen().isEmpty()) {
            voegToe(Optional.empty(), aangeboden.dossier(), codes);
        }
        aangeboden.betrokkenen().forEach(p -> voegToe(Optional.of(p), aangeboden.dossier(), codes));
        return this;
    }

    List<Protocolregel> lijst() {
        List<Protocolregel> regels = new ArrayList<>();
        Optional<String> doel = Optional.of(verzoek.doel()).map(Doel::code);
        groepen.forEach((sleutel, codes) -> regels.add(new Protocolregel(
                verzoek.gebruiker().id().waarde(),
                rolcodes(verzoek.gebruiker()),
                verzoek.handeling(),
                Protocolregel.Soort.RAADPLEGEN,
                doel,
                sleutel.betrokkene(),
                sleutel.dossier(),
                codes,
                toegestaan)));
        return regels;
    }

    private void voegToe(Optional<PersoonId> betrokkene, Optional<DossierId> dossier, Set<String> codes) {
        groepen.computeIfAbsent(new Sleutel(betrokkene, dossier), s -> new TreeSet<>())
                .addAll(codes);
    }

    static Set<String> rolcodes(Gebruiker gebruiker) {
        return gebruiker.rollen().stream().map(Rol::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
