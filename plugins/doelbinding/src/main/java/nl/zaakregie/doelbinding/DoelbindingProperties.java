package nl.zaakregie.doelbinding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.gebruiker.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zaakregie.doelbinding.*}; the lowest source is {@code zaakregie-doelbinding.yml} in this jar.
 *
 * @param doelen all doelen; giving one replaces the delivered list
 * @param regels the matrix; giving one row replaces the delivered list
 * @param aanvulling rows on top of {@code regels}, e.g. for plugins of the municipality itself
 * @param rollenZonderTeam roles that may act on a dossier without being on its team
 * @param rollenPerTaak roles that may take a task on any dossier, and see it as long as they have that task
 */
@ConfigurationProperties("zaakregie.doelbinding")
record DoelbindingProperties(
        @DefaultValue List<Doelinstelling> doelen,
        @DefaultValue List<Regelinstelling> regels,
        @DefaultValue List<Regelinstelling> aanvulling,
        @DefaultValue Set<Rol> rollenZonderTeam,
        @DefaultValue Set<Rol> rollenPerTaak) {

    /** A doel as configured. */
    record Doelinstelling(
            String code, String omschrijving, String grondslag, String verwerkingsactiviteit, Set<Rol> rollen) {}

    /**
     * Several rows of the matrix in one: every combination of its lists. Without {@code rollen} it says that nobody may
     * see these groepen.
     */
    record Regelinstelling(
            Set<String> groepen,
            @DefaultValue Set<Rol> rollen,
            @DefaultValue Set<String> doelen,
            @DefaultValue("team") Beleidsregel.Relatie relatie) {

        Stream<Beleidsregel> uitgeschreven() {
            return groepen.stream()
                    .flatMap(groep -> rollen.stream()
                            .flatMap(rol -> doelen.stream().map(doel -> new Beleidsregel(groep, rol, doel, relatie))));
        }
    }
}
