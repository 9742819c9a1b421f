package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The users as configured, {@code zaakregie.gebruikers[]}; not checked yet.
 *
 * @param demo allows passwords that are readable in the configuration ({@code {noop}})
 */
@ConfigurationProperties("zaakregie")
record Gebruikersinstellingen(
        @DefaultValue List<Instelling> gebruikers,
        @DefaultValue("false") boolean demo) {

    /**
     * One user.
     *
     * @param id identification of the employee (RGBZ), 1 to 24 characters
     * @param wachtwoord encoded, e.g. {@code {bcrypt}...}; not needed when the host does the login
     */
    record Instelling(
            @Nullable String id,
            @Nullable String gebruikersnaam,
            @Nullable String wachtwoord,
            @Nullable String naam,
            @Nullable String achternaam,
            @DefaultValue Set<Rol> rollen,
            @Nullable String team,
            @Nullable String telefoon) {

        @Override
        public String toString() {
            return "Instelling[***]";
        }
    }
}
