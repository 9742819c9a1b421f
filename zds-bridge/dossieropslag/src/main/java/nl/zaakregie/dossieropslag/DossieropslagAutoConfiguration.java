package nl.zaakregie.dossieropslag;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.zaakregie.api.document.Documentbron;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.dossieropslag.DossieropslagProperties.Magazijn;
import nl.zaakregie.dossieropslag.DossieropslagProperties.Partij;
import nl.zaakregie.dossieropslag.besluit.Besluitbezorger;
import nl.zaakregie.dossieropslag.document.Documentbezorger;
import nl.zaakregie.dossieropslag.document.Documentlezer;
import nl.zaakregie.dossieropslag.nummer.Nummerbron;
import nl.zaakregie.dossieropslag.nummer.Nummers;
import nl.zaakregie.dossieropslag.nummer.Nummersoort;
import nl.zaakregie.dossieropslag.overdracht.Overdrachtbezorger;
import nl.zaakregie.dossieropslag.zaak.Zaakbezorgers;
import nl.zaakregie.dossieropslag.zaak.Zaakvertaling;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Backofficeclient;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Besluitclient;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Storage in an existing zakenmagazijn and DMS, as soon as {@code zaakregie.dossieropslag.zakenmagazijn.url} and
 * {@code zaakregie.cmis.url} say where they are.
 */
@AutoConfiguration(afterName = {"nl.zaakregie.cmis.CmisAutoConfiguration"})
@ConditionalOnProperty("zaakregie.dossieropslag.zakenmagazijn.url")
@EnableConfigurationProperties(DossieropslagProperties.class)
public class DossieropslagAutoConfiguration {

    private static final String ONBEREIKBARE_PROEF = "0000-PROEF";

    @Bean
    @ConditionalOnMissingBean
    Clock dossieropslagClock() {
        return Clock.systemUTC();
    }

    @Bean
    Zakenmagazijnclient zakenmagazijnclient(
            DossieropslagProperties properties, ObjectProvider<SslBundles> bundels, ObjectProvider<Berichtenlog> logs) {
        Magazijn magazijn = eis(properties.zakenmagazijn(), "zakenmagazijn");
        return new Zakenmagazijnclient(
                magazijn.verbinding(bundels::getObject).met(samen(logs)),
                magazijn.versie(),
                afzender(properties),
                systeem(magazijn.systeem()));
    }

    /** Used only with ZDS 1.2: in 1.1 there are no besluiten. */
    @Bean
    Besluitclient besluitclient(
            DossieropslagProperties properties, ObjectProvider<SslBundles> bundels, ObjectProvider<Berichtenlog> logs) {
        Magazijn magazijn = eis(properties.zakenmagazijn(), "zakenmagazijn");
        return new Besluitclient(
                magazijn.verbinding(bundels::getObject).met(samen(logs)),
                afzender(properties),
                systeem(magazijn.systeem()));
    }

    private static Berichtenlog samen(ObjectProvider<Berichtenlog> logs) {
        return Berichtenlog.samen(logs.orderedStream().toList());
    }

    @Bean
    Zaakvertaling zaakvertaling(Zaaktypecatalogus catalogus) {
        return new Zaakvertaling(catalogus);
    }

    @Bean
    Zaakbezorgers zaakbezorgers(Zaakvertaling vertaling, Zakenmagazijnclient magazijn, Clock clock) {
        return new Zaakbezorgers(vertaling, magazijn, clock);
    }

    @Bean
    Bezorger<CreeerZaak> creeerZaakBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.creeerZaak();
    }

    @Bean
    Bezorger<ActualiseerZaakstatus> actualiseerZaakstatusBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.actualiseerZaakstatus();
    }

    @Bean
    Bezorger<WijzigClienten> wijzigClientenBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.wijzigClienten();
    }

    @Bean
    Bezorger<OntkoppelZaak> ontkoppelZaakBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.ontkoppelZaak();
    }

    @Bean
    Bezorger<WijzigRollen> wijzigRollenBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.wijzigRollen();
    }

    @Bean
    Bezorger<KoppelZaak> koppelZaakBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.koppelZaak();
    }

    @Bean
    Bezorger<KoppelDeelzaak> koppelDeelzaakBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.koppelDeelzaak();
    }

    @Bean
    Bezorger<LegBesluitVast> besluitbezorger(Besluitclient magazijn, Clock clock) {
        return new Besluitbezorger(magazijn, clock);
    }

    @Bean
    Bezorger<SluitZaak> sluitZaakBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.sluitZaak();
    }

    @Bean
    Bezorger<WerkTermijnBij> werkTermijnBijBezorger(Zaakbezorgers bezorgers) {
        return bezorgers.werkTermijnBij();
    }

    @Bean
    Bezorger<BewaarDocument> documentbezorger(Documentopslag opslag, Documentinhouden inhouden) {
        return new Documentbezorger(opslag, inhouden);
    }

    @Bean
    @ConditionalOnMissingBean
    Documentbron dossierdocumenten(Documentopslag opslag) {
        return new Documentlezer(opslag);
    }

    @Bean
    Bezorger<DraagZaakOver> overdrachtbezorger(
            DossieropslagProperties properties,
            Zaakvertaling vertaling,
            ObjectProvider<SslBundles> bundels,
            ObjectProvider<Berichtenlog> logs) {
        Map<String, Backofficeclient> clients = new HashMap<>();
        properties
                .backoffices()
                .forEach((naam, partner) -> clients.put(
                        naam,
                        new Backofficeclient(
                                partner.verbinding(bundels::getObject).met(samen(logs)),
                                afzender(properties),
                                systeem(partner.systeem()))));
        return new Overdrachtbezorger(clients, vertaling);
    }

    @Bean
    Nummers nummers(
            JdbcClient jdbc,
            Clock clock,
            Zakenmagazijnclient magazijn,
            Besluitclient besluiten,
            DossieropslagProperties properties) {
        Map<Nummersoort, Integer> grootte = new EnumMap<>(Nummersoort.class);
        grootte.put(Nummersoort.ZAAK, properties.voorraad().zaken());
        grootte.put(Nummersoort.DOCUMENT, properties.voorraad().documenten());
        if (eis(properties.zakenmagazijn(), "zakenmagazijn").versie() == StufVersie.ZDS_1_2) {
            grootte.put(Nummersoort.BESLUIT, properties.voorraad().besluiten());
        }
        return Nummers.maak(jdbc, clock, nummerbron(magazijn, besluiten, clock), grootte);
    }

    @Bean
    @ConditionalOnMissingBean
    Identificaties identificaties(Nummers nummers) {
        return nummers.voorraad();
    }

    @Bean
    Verbindingen verbindingen(Zakenmagazijnclient magazijn, Documentopslag opslag, Clock clock) {
        BooleanSupplier zaken = () ->
                magazijn.geefZaakdetails(nummer(clock), ONBEREIKBARE_PROEF).isBeantwoord();
        BooleanSupplier documenten =
                () -> opslag.zaakmapBestaat(ONBEREIKBARE_PROEF) instanceof CmisAntwoord.Gelukt<Boolean>;
        return new Verbindingen(Map.of("zakenmagazijn", zaken, "DMS", documenten), clock);
    }

    @Bean
    Onderhoud dossieropslagOnderhoud(Nummers nummers, Verbindingen verbindingen, DossieropslagProperties properties) {
        return new Onderhoud(
                nummers.aanvuller(), verbindingen, properties.voorraad().aanvullenElke());
    }

    @Bean
    DossieropslagPlugin dossieropslagPlugin(Nummers nummers, Verbindingen verbindingen) {
        return new DossieropslagPlugin(nummers.aanvuller(), verbindingen::standen);
    }

    private static Nummerbron nummerbron(Zakenmagazijnclient magazijn, Besluitclient besluiten, Clock clock) {
        return soort -> (switch (soort) {
                    case ZAAK -> magazijn.genereerZaakIdentificatie(nummer(clock));
                    case DOCUMENT -> magazijn.genereerDocumentIdentificatie(nummer(clock));
                    case BESLUIT -> besluiten.genereerBesluitIdentificatie(nummer(clock));
                })
                .mogelijkAntwoord();
    }

    private static Berichtnummer nummer(Clock clock) {
        return new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(clock.instant()));
    }

    private static Systeem afzender(DossieropslagProperties properties) {
        return systeem(eis(properties.afzender(), "afzender"));
    }

    private static Systeem systeem(Partij partij) {
        return new Systeem(partij.organisatie(), partij.applicatie(), partij.administratie(), null);
    }

    private static <T> T eis(@Nullable T instelling, String naam) {
        if (instelling == null) {
            throw new IllegalStateException("Stel zaakregie.dossieropslag." + naam + " in");
        }
        return instelling;
    }
}
