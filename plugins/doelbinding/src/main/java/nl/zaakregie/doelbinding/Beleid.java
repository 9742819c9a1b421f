package nl.zaakregie.doelbinding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.gebruiker.Rol;

/** The policy of the municipality: doelen and the matrix. What it does not name is not allowed. Immutable. */
final class Beleid {

    private final Map<String, Doelomschrijving> doelen = new LinkedHashMap<>();
    private final List<Beleidsregel> regels;
    private final Set<String> genoemdeGroepen = new LinkedHashSet<>();
    private final Set<Rol> rollenZonderTeam;
    private final Set<Rol> rollenPerTaak;
    private final Map<Sleutel, List<Beleidsregel>> opDoelEnGroep;

    private record Sleutel(String doel, String groep) {}

    private Beleid(List<Beleidsregel> regels, Set<Rol> rollenZonderTeam, Set<Rol> rollenPerTaak) {
        this.regels = List.copyOf(regels);
        this.rollenZonderTeam = Set.copyOf(rollenZonderTeam);
        this.rollenPerTaak = Set.copyOf(rollenPerTaak);
        this.opDoelEnGroep = this.regels.stream().collect(Collectors.groupingBy(r -> new Sleutel(r.doel(), r.groep())));
    }

    /** @throws IllegalStateException when a rule names a doel that is not there, or a role the doel is not for */
    static Beleid van(DoelbindingProperties instelling) {
        List<DoelbindingProperties.Regelinstelling> rijen = Stream.concat(
                        instelling.regels().stream(), instelling.aanvulling().stream())
                .toList();
        Beleid beleid = new Beleid(
                rijen.stream()
                        .flatMap(DoelbindingProperties.Regelinstelling::uitgeschreven)
                        .distinct()
                        .toList(),
                instelling.rollenZonderTeam(),
                instelling.rollenPerTaak());
        instelling.doelen().forEach(beleid::neemOp);
        rijen.forEach(rij -> beleid.genoemdeGroepen.addAll(rij.groepen()));
        beleid.regels.forEach(beleid::controleer);
        return beleid;
    }

    boolean staatToe(Collection<Rol> rollen, String doel, String groep, Dossierband band) {
        return band.open()
                && opDoelEnGroep.getOrDefault(new Sleutel(doel, groep), List.of()).stream()
                        .filter(regel -> rollen.contains(regel.rol()))
                        .anyMatch(regel -> regel.relatie() == Beleidsregel.Relatie.GEEN
                                || band.teamrollen().contains(regel.rol()));
    }

    Optional<Doelomschrijving> doel(String code) {
        return Optional.ofNullable(doelen.get(code));
    }

    List<Doelomschrijving> doelenVoor(Set<Rol> rollen) {
        return doelen.values().stream().filter(d -> d.isVoor(rollen)).toList();
    }

    List<Doelomschrijving> alleDoelen() {
        return List.copyOf(doelen.values());
    }

    List<Beleidsregel> regels() {
        return regels;
    }

    /** All groepen a row is about, those nobody may see too. */
    Set<String> genoemdeGroepen() {
        return Set.copyOf(genoemdeGroepen);
    }

    boolean werktZonderTeam(Rol rol) {
        return rollenZonderTeam.contains(rol);
    }

    Set<Rol> rollenPerTaak() {
        return rollenPerTaak;
    }

    private void neemOp(DoelbindingProperties.Doelinstelling d) {
        Doelomschrijving nieuw =
                new Doelomschrijving(d.code(), d.omschrijving(), d.grondslag(), d.verwerkingsactiviteit(), d.rollen());
        if (doelen.put(d.code(), nieuw) != null) {
            throw new IllegalStateException("Doelbinding: doel " + d.code() + " staat er tweemaal in");
        }
    }

    private void controleer(Beleidsregel regel) {
        Doelomschrijving doel = doelen.get(regel.doel());
        if (doel == null) {
            throw new IllegalStateException(
                    "Doelbinding: een regel voor " + regel.groep() + " noemt het onbekende doel " + regel.doel());
        }
        if (!doel.rollen().contains(regel.rol())) {
            throw new IllegalStateException(
                    "Doelbinding: een regel voor %s geeft rol %s het doel %s, dat niet bij die rol hoort"
                            .formatted(regel.groep(), regel.rol().code(), regel.doel()));
        }
    }
}
