package nl.zaakregie.runtime.inkomend;

import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the inbox, {@code zaakregie.inkomend.*}.
 *
 * @param voorvoegsel begin of the referentienummers of our acknowledgements, 1 to 7 letters or digits
 */
@ConfigurationProperties("zaakregie.inkomend")
record Inkomendinstellingen(
        @DefaultValue Wachtrijinstellingen wachtrij,
        @DefaultValue("ZR") String voorvoegsel) {

    Inkomendinstellingen {
        if (!voorvoegsel.matches("[A-Za-z0-9]{1,7}")) {
            throw new IllegalArgumentException("zaakregie.inkomend.voorvoegsel heeft 1 tot 7 letters of cijfers");
        }
    }
}
