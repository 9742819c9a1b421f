package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import java.net.URI;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import nl.zaakregie.voorbeeld.demo.klant.Suite;

/**
 * Everybody of the municipality of Waterkerk who takes part, each with a login and a doel of his own.
 *
 * @param magazijn inspection of the zakenmagazijn and control of its simulators
 * @param suite a system that reports signals by StUF
 */
public record Gemeente(
        Restklant triagist,
        Restklant regisseur,
        Restklant andereRegisseur,
        Restklant kcc,
        Restklant behandelaar,
        Restklant beheer,
        Restklant privacy,
        Restklant magazijn,
        Suite suite) {

    private static final String WACHTWOORD = "demo";

    public static Gemeente op(URI zaakregie, URI zakenmagazijn) {
        return new Gemeente(
                als(zaakregie, "smit", "signaalbeoordeling"),
                als(zaakregie, "jansen", "regie"),
                als(zaakregie, "kuipers", "regie"),
                als(zaakregie, "bakker", "klantcontact"),
                als(zaakregie, "mulder", "uitvoering"),
                als(zaakregie, "beheer", "beheer"),
                als(zaakregie, "rood", "controle"),
                Restklant.zonderAanmelding(zakenmagazijn),
                new Suite(URI.create(zaakregie + "/stuf")));
    }

    private static Restklant als(URI zaakregie, String gebruikersnaam, String doel) {
        return Restklant.als(zaakregie, gebruikersnaam, WACHTWOORD).metDoel(doel);
    }
}
