package nl.zaakregie.runtime.gebruiker;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the login, {@code zaakregie.beveiliging.*}.
 *
 * @param openbaar more path patterns that need no login, beside health, the StUF endpoints and the start page; never a
 *     path that gives data of persons
 */
@ConfigurationProperties("zaakregie.beveiliging")
record Beveiligingsinstellingen(@DefaultValue List<String> openbaar) {}
