package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.Belanghebbende;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.voorbeeld.zaaksysteem.Zaaksysteemtest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Every command of the regie lands in the tables of the zaaksysteem, once. */
class OpdrachtenIT extends Zaaksysteemtest {

    private static final LocalDate START = LocalDate.of(2026, 11, 24);
    private static final Instant MOMENT = Instant.parse("2026-11-24T09:30:00Z");
    private static final Zaakrol REGISSEUR = new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur");

    @Autowired
    private List<Bezorger<?>> bezorgers;

    @Autowired
    private Identificaties nummers;

    @Autowired
    private Documentinhouden inhouden;

    @Autowired
    private Overdrachten overdrachten;

    @Autowired
    private TransactionOperations transactie;

    @Autowired
    private JdbcClient jdbc;

    private Zaakidentificatie zaak = new Zaakidentificatie("nog-geen");

    @BeforeEach
    void opdrachtVoorEenZaak() {
        zaak = nummers.nieuweZaak();
        assertThat(bezorg(verzending(creeer()))).isEqualTo(new Bezorging.Bevestigd());
    }

    @Test
    void zaakMetBetrokkenenRelatieEnStatus() {
        assertThat(rijen("SELECT omschrijving FROM zaak WHERE identificatie = :zaak"))
                .containsExactly("Opstellen en uitvoeren gezinsplan");
        assertThat(rijen("SELECT rol FROM zaakbetrokkene WHERE zaak = :zaak ORDER BY rol"))
                .containsExactly("BELANGHEBBENDE", "CLIENT", "INITIATOR", "UITVOERENDE");
        assertThat(rijen("SELECT andere FROM zaakrelatie WHERE zaak = :zaak")).containsExactly("9901-KAP-2026-1");
        assertThat(rijen("SELECT volgnummer FROM zaakstatus WHERE zaak = :zaak"))
                .containsExactly("1");
    }

    @Test
    void statusClientenRelatieEnEindeVanDeZaak() {
        bezorg(verzending(new ActualiseerZaakstatus(zaak, "gezinsplan", 2, MOMENT.plusSeconds(60), REGISSEUR)));
        bezorg(verzending(new WijzigClienten(
                zaak,
                "gezinsplan",
                START.plusDays(3),
                List.of(Gezin.KEREM.gegevens()),
                List.of(Gezin.SANNE.gegevens()))));
        bezorg(verzending(new KoppelZaak(zaak, "gezinsplan", new Zaakidentificatie("9901-ANDER-1"))));
        bezorg(verzending(new SluitZaak(zaak, "gezinsplan", START.plusDays(9), "Doelen behaald", Optional.of(START))));

        assertThat(rijen("SELECT volgnummer FROM zaakstatus WHERE zaak = :zaak ORDER BY volgnummer"))
                .containsExactly("1", "2");
        assertThat(rijen("SELECT bsn FROM zaakbetrokkene WHERE zaak = :zaak AND rol = 'CLIENT' AND tot IS NULL"))
                .containsExactly(Gezin.KEREM.bsn().orElseThrow().waarde());
        assertThat(rijen("SELECT andere FROM zaakrelatie WHERE zaak = :zaak ORDER BY andere"))
                .containsExactly("9901-ANDER-1", "9901-KAP-2026-1");
        assertThat(rijen("SELECT resultaat FROM zaak WHERE identificatie = :zaak AND einddatum = DATE '2026-12-03'"))
                .containsExactly("Doelen behaald");
    }

    @Test
    void documentMetZijnInhoud() {
        byte[] inhoud = "het plan".getBytes(StandardCharsets.UTF_8);
        BewaarDocument document = new BewaarDocument(
                nummers.nieuwDocument(),
                zaak,
                "gezinsplan",
                "Gezinsplan versie 1",
                "Gezinsplan",
                "gezinsplan-1.pdf",
                "application/pdf",
                "mw-jansen",
                "ZAAKVERTROUWELIJK",
                START,
                transactie.execute(status -> inhouden.bewaar(new ByteArrayInputStream(inhoud))));

        assertThat(bezorg(verzending(document))).isEqualTo(new Bezorging.Bevestigd());

        assertThat(jdbc.sql("SELECT inhoud FROM zaakdocument WHERE identificatie = :document AND zaak = :zaak")
                        .param("document", document.document().waarde())
                        .param("zaak", zaak.waarde())
                        .query(byte[].class)
                        .single())
                .isEqualTo(inhoud);
    }

    @Test
    void dezelfdeOpdrachtNogEensHeeftGeenTweedeGevolgEnIsNaTeVragen() {
        Verzending<KoppelZaak> eenmaal =
                verzending(new KoppelZaak(zaak, "gezinsplan", new Zaakidentificatie("9901-ANDER-2")));
        Verzending<ActualiseerZaakstatus> status =
                verzending(new ActualiseerZaakstatus(zaak, "gezinsplan", 2, MOMENT.plusSeconds(60), REGISSEUR));
        assertThat(bezorger(eenmaal).vraagNa(eenmaal)).isInstanceOf(Bezorging.Mislukt.class);

        assertThat(bezorg(eenmaal)).isEqualTo(new Bezorging.Bevestigd());
        assertThat(bezorg(status)).isEqualTo(new Bezorging.Bevestigd());
        assertThat(bezorg(status)).isEqualTo(new Bezorging.Bevestigd());

        assertThat(bezorger(eenmaal).vraagNa(eenmaal)).isEqualTo(new Bezorging.Bevestigd());
        assertThat(rijen("SELECT volgnummer FROM zaakstatus WHERE zaak = :zaak AND volgnummer = 2"))
                .hasSize(1);
    }

    @Test
    void eenOpdrachtOverEenOnbekendeZaakWordtAfgewezenEnNietOnthouden() {
        Verzending<SluitZaak> verzending = verzending(new SluitZaak(
                new Zaakidentificatie("9901-WEG-1"), "gezinsplan", START, "Doelen behaald", Optional.empty()));

        assertThat(bezorg(verzending))
                .isInstanceOfSatisfying(
                        Bezorging.Afgewezen.class, a -> assertThat(a.code()).isEqualTo("ZAAK-ONBEKEND"));
        assertThat(bezorger(verzending).vraagNa(verzending)).isInstanceOf(Bezorging.Mislukt.class);
    }

    @Test
    void eenAntwoordDatDeRegieNietVerwachtLaatDeOverdrachtOpen() {
        bezorg(verzending(new DraagZaakOver(zaak, "schuldhulp", "Schuldhulp", Optional.of("Graag overnemen"))));

        boolean aangenomen = overdrachten.beantwoord(zaak, true, Optional.empty());

        assertThat(aangenomen).isFalse();
        assertThat(rijen("SELECT afdeling FROM zaakoverdracht WHERE zaak = :zaak AND geaccepteerd IS NULL"))
                .containsExactly("Schuldhulp");
    }

    private CreeerZaak creeer() {
        return new CreeerZaak(
                zaak,
                "gezinsplan",
                START,
                List.of(Gezin.SANNE.gegevens()),
                REGISSEUR,
                List.of(new Zaakrol(new MedewerkerId("mw-vos"), "Vos", "Regisseur")),
                List.of(new Belanghebbende(Gezin.HENK.gegevens(), "buurman")),
                List.of(new Zaakidentificatie("9901-KAP-2026-1")),
                Optional.empty(),
                Optional.of(1));
    }

    private static <B extends UitgaandBericht> Verzending<B> verzending(B bericht) {
        return new Verzending<>(
                new DossierId(UUID.randomUUID()),
                new Referentienummer(UUID.randomUUID().toString()),
                MOMENT,
                bericht);
    }

    private <B extends UitgaandBericht> Bezorging bezorg(Verzending<B> verzending) {
        return bezorger(verzending).bezorg(verzending);
    }

    @SuppressWarnings("unchecked") // found by soort()
    private <B extends UitgaandBericht> Bezorger<B> bezorger(Verzending<B> verzending) {
        return (Bezorger<B>) bezorgers.stream()
                .filter(b -> b.soort() == verzending.bericht().getClass())
                .findFirst()
                .orElseThrow();
    }

    private List<String> rijen(String vraag) {
        return jdbc.sql(vraag).param("zaak", zaak.waarde()).query(String.class).list();
    }
}
