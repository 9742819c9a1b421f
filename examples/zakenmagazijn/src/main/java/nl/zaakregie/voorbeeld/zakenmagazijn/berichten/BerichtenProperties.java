package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.util.Set;
import nl.zaakregie.voorbeeld.zakenmagazijn.Onbekend;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who talks with this zakenmagazijn.
 *
 * @param onbekend whether messages of others than {@code bekend}, or to others than {@code ontvangers}, are taken
 * @param bekend names of sending applications (StUF zender/applicatie)
 * @param ontvangers names under which this zakenmagazijn is addressed (StUF ontvanger/applicatie)
 */
@ConfigurationProperties("zakenmagazijn.zenders")
public record BerichtenProperties(
        @DefaultValue("weigeren") Onbekend onbekend,
        @DefaultValue Set<String> bekend,
        @DefaultValue("ZAKENMAGAZIJN") Set<String> ontvangers) {

    public BerichtenProperties {
        bekend = Set.copyOf(bekend);
        ontvangers = Set.copyOf(ontvangers);
    }

    boolean weigertOnbekende() {
        return onbekend == Onbekend.WEIGEREN;
    }
}
