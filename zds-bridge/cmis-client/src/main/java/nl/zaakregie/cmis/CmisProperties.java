package nl.zaakregie.cmis;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connection with the DMS and the names that its document model uses.
 *
 * @param url service document of the AtomPub binding, or the root of the browser binding
 * @param binding {@code atompub} (default) or {@code browser}
 * @param repository repository id; empty = the only one that the DMS has
 * @param gebruiker account of this application in the DMS; required
 * @param wachtwoord required: an anonymous connection is refused at start-up
 * @param verbindTimeout for making the connection
 * @param leesTimeout for each wait on an answer; a create that takes longer counts as uncertain
 * @param zakenmap path of the root of all zaken
 * @param types object type ids by kind: {@code zaaktype}, {@code zaak}, {@code document}
 * @param voorvoegsel prefix of the own properties
 * @param eigenschappen property ids that differ, by their name in the standard
 */
@ConfigurationProperties("zaakregie.cmis")
public record CmisProperties(
        String url,
        @DefaultValue("atompub") Binding binding,
        @DefaultValue("") String repository,
        @DefaultValue("") String gebruiker,
        @DefaultValue("") String wachtwoord,
        @DefaultValue("2s") Duration verbindTimeout,
        @DefaultValue("20s") Duration leesTimeout,
        @DefaultValue("/Zaken") String zakenmap,
        @DefaultValue Types types,
        @DefaultValue("zsdms:") String voorvoegsel,
        @DefaultValue Map<String, String> eigenschappen) {

    public CmisProperties {
        if (url.isBlank() || gebruiker.isBlank() || wachtwoord.isBlank()) {
            throw new IllegalArgumentException("zaakregie.cmis: url, gebruiker en wachtwoord zijn alle drie verplicht");
        }
        if (verbindTimeout.isZero() || leesTimeout.isZero()) {
            throw new IllegalArgumentException("zaakregie.cmis: een time-out van nul (= oneindig) is niet toegestaan");
        }
        eigenschappen = Map.copyOf(eigenschappen);
    }

    /** AtomPub, the usual documentmodel and the default time-outs. */
    public static CmisProperties standaard(String url, String gebruiker, String wachtwoord) {
        return new CmisProperties(
                url,
                Binding.ATOMPUB,
                "",
                gebruiker,
                wachtwoord,
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                "/Zaken",
                new Types("F:zsdms:zaaktype", "F:zsdms:zaak", "D:zsdms:document"),
                "zsdms:",
                Map.of());
    }

    /** The two CMIS bindings in use; both carry the same calls. */
    public enum Binding {
        ATOMPUB,
        BROWSER
    }

    /** Object type ids; the defaults are those that DMSs with the ZDS model use in practice. */
    public record Types(
            @DefaultValue("F:zsdms:zaaktype") String zaaktype,
            @DefaultValue("F:zsdms:zaak") String zaak,
            @DefaultValue("D:zsdms:document") String document) {}

    String eigenschap(Eigenschap eigenschap) {
        return eigenschap(eigenschap.naam());
    }

    String zaakidentificatie() {
        return eigenschap("zaakidentificatie");
    }

    String documentidentificatie() {
        return eigenschap("documentIdentificatie");
    }

    private String eigenschap(String naam) {
        return eigenschappen.getOrDefault(naam, voorvoegsel + naam);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "CmisProperties[url=" + url + ", binding=" + binding + ", repository=" + repository + "]";
    }
}
