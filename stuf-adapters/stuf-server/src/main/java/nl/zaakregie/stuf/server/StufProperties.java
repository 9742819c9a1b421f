package nl.zaakregie.stuf.server;

import java.util.List;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.soap.Mtom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the endpoints.
 *
 * @param systeem who we are; stands as zender in every answer. Required as soon as there is a port
 * @param maximaleOmvang largest message with envelope; a larger one is refused with StUF055
 * @param mtom when an answer carries its documents as attachments
 * @param schemacontrole for senders that have no setting of their own
 */
@ConfigurationProperties("zaakregie.stuf")
public record StufProperties(
        @Nullable Partij systeem,
        @DefaultValue("50MB") DataSize maximaleOmvang,
        @DefaultValue("zoals-gevraagd") Mtom mtom,
        @DefaultValue("streng") Schemacontrole schemacontrole,
        @DefaultValue Zenders zenders,
        @DefaultValue Ontvangers ontvangers) {

    /** What to do with a system that is not in the list. */
    public enum Onbekend {
        WEIGEREN,
        AANNEMEN
    }

    /** @param administratie absent = any */
    public record Partij(
            @Nullable String organisatie,
            String applicatie,
            @Nullable String administratie) {

        /** The system as it is named in messages. */
        public Systeem alsSysteem() {
            return new Systeem(organisatie, applicatie, administratie, null);
        }

        boolean past(Systeem ander) {
            return applicatie.equals(ander.applicatie())
                    && gelijkOfLeeg(organisatie, ander.organisatie())
                    && gelijkOfLeeg(administratie, ander.administratie());
        }

        private static boolean gelijkOfLeeg(@Nullable String verwacht, @Nullable String gekregen) {
            return verwacht == null || verwacht.equals(gekregen);
        }
    }

    /** Who may send. */
    public record Zenders(
            @DefaultValue("weigeren") Onbekend onbekend,
            @DefaultValue List<Zender> bekend) {}

    /**
     * A sender and what it may ask.
     *
     * @param organisatie absent = any
     * @param administratie absent = any
     * @param alleDiensten everything that is offered; otherwise only {@code diensten}
     * @param schemacontrole absent = the general setting
     * @param certificaat subject (RFC 2253) or SHA-256 (hexadecimal) of the certificate, of TLS or of the signature, with
     *     which this sender must come; absent = any
     * @param gebruiker name in the WS-Security UsernameToken with which this sender must come; absent = any
     * @param volgorde what keeps back a message of this sender
     * @param tijdstipOplopend a tijdstipBericht that is not later than the former is refused with StUF019
     */
    public record Zender(
            @Nullable String organisatie,
            String applicatie,
            @Nullable String administratie,
            @DefaultValue("false") boolean alleDiensten,
            @DefaultValue Set<Operatie> diensten,
            @Nullable Schemacontrole schemacontrole,
            @Nullable String certificaat,
            @Nullable String gebruiker,
            @DefaultValue("aankomst") Volgordeafspraak.Volgorde volgorde,
            @DefaultValue("false") boolean tijdstipOplopend) {

        /** True when everything that must be proved has been. */
        boolean bewezen(Herkomst herkomst) {
            return (certificaat == null || Certificaatnaam.van(certificaat).pastEen(herkomst.certificaten()))
                    && (gebruiker == null
                            || gebruiker.equals(herkomst.gebruiker().orElse(null)));
        }

        boolean past(Systeem systeem) {
            return new Partij(organisatie, applicatie, administratie).past(systeem);
        }

        boolean mag(Operatie operatie) {
            return alleDiensten || diensten.contains(operatie);
        }
    }

    /**
     * Names under which we may be addressed besides {@code systeem}: gateways and older links use several.
     */
    public record Ontvangers(
            @DefaultValue("weigeren") Onbekend onbekend,
            @DefaultValue List<Partij> bekend) {}
}
