package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import nl.zaakregie.api.bericht.Inkomend;
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
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.voorbeeld.zaaksysteem.medewerkers.Personeel;
import nl.zaakregie.voorbeeld.zaaksysteem.zaken.Nummers;
import nl.zaakregie.voorbeeld.zaaksysteem.zaken.Zaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the plugins ask of their host. They find these beans by type. */
@Configuration(proxyBeanMethods = false)
public class RegieConfiguratie {

    @Bean
    Regierollen regierollen(Personeel personeel) {
        return new Regierollen(personeel);
    }

    @Bean
    Identificaties eigenNummers(Nummers nummers) {
        return new EigenNummers(nummers);
    }

    @Bean
    Opdrachtregister opdrachtregister(JdbcClient jdbc) {
        return new Opdrachtregister(jdbc);
    }

    @Bean
    Zaakopdrachten zaakopdrachten(Zaken zaken, Zaaktypecatalogus zaaktypen, JdbcClient jdbc) {
        return new Zaakopdrachten(zaken, new Betrokkenen(jdbc), zaaktypen, jdbc);
    }

    @Bean
    Overdrachten zaakoverdrachten(
            Zaakopdrachten zaken, Inkomend inkomend, JdbcClient jdbc, TransactionOperations transactie) {
        return new Overdrachten(zaken, inkomend, jdbc, transactie);
    }

    @Bean
    OverdrachtController zaakoverdrachtController(Overdrachten overdrachten) {
        return new OverdrachtController(overdrachten);
    }

    @Bean
    Bezorger<CreeerZaak> creeerZaak(Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(CreeerZaak.class, zaken::creeer, register, transactie);
    }

    @Bean
    Bezorger<ActualiseerZaakstatus> actualiseerZaakstatus(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(ActualiseerZaakstatus.class, zaken::actualiseer, register, transactie);
    }

    @Bean
    Bezorger<WijzigClienten> wijzigClienten(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(WijzigClienten.class, zaken::wijzigClienten, register, transactie);
    }

    @Bean
    Bezorger<KoppelZaak> koppelZaak(Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(KoppelZaak.class, zaken::koppel, register, transactie);
    }

    @Bean
    Bezorger<KoppelDeelzaak> koppelDeelzaak(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(KoppelDeelzaak.class, zaken::koppelDeel, register, transactie);
    }

    @Bean
    Bezorger<OntkoppelZaak> ontkoppelZaak(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(OntkoppelZaak.class, zaken::ontkoppel, register, transactie);
    }

    @Bean
    Bezorger<WijzigRollen> wijzigRollen(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(WijzigRollen.class, zaken::wijzigRollen, register, transactie);
    }

    @Bean
    Bezorger<SluitZaak> sluitZaak(Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(SluitZaak.class, zaken::sluit, register, transactie);
    }

    @Bean
    Bezorger<WerkTermijnBij> werkTermijnBij(
            Zaakopdrachten zaken, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(WerkTermijnBij.class, zaken::werkTermijnBij, register, transactie);
    }

    @Bean
    Bezorger<BewaarDocument> bewaarDocument(
            Zaakopdrachten zaken,
            Documentinhouden inhouden,
            JdbcClient jdbc,
            Opdrachtregister register,
            TransactionOperations transactie) {
        Documentopdracht documenten = new Documentopdracht(zaken, inhouden, jdbc);
        return new Opdrachtverwerker<>(BewaarDocument.class, documenten::bewaar, register, transactie);
    }

    @Bean
    Documentbron zaakdocumenten(JdbcClient jdbc) {
        return new Zaakdocumenten(jdbc);
    }

    @Bean
    Bezorger<DraagZaakOver> draagZaakOver(
            Overdrachten overdrachten, Opdrachtregister register, TransactionOperations transactie) {
        return new Opdrachtverwerker<>(DraagZaakOver.class, overdrachten::vraag, register, transactie);
    }
}
