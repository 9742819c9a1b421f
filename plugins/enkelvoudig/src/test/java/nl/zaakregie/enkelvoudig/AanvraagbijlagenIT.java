package nl.zaakregie.enkelvoudig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.bericht.AanvraagOntvangen;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.BijlageOntvangen;
import nl.zaakregie.api.fout.Foutsoort;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes with a form or after it, and how it is read again. */
class AanvraagbijlagenIT {

    private Aanvraagopstelling o = op(Databasesoort.H2, false);

    @Test
    @Tag("AF-09.2")
    void neemtEenFormulierAanEnGeenTweedeKeer() {
        AanvraagOntvangen bericht = new AanvraagOntvangen(
                "FORM",
                Optional.empty(),
                Optional.of("12"),
                "bba",
                "wmo",
                LocalDate.now(o.klok),
                Optional.empty(),
                Optional.empty(),
                List.of(Gezin.SANNE.gegevens()),
                Optional.empty(),
                List.of(),
                Map.of());

        o.berichten.verwerk(bericht);

        assertThat(o.aanvragen.van(Gezin.SANNE.id()))
                .singleElement()
                .satisfies(a -> assertThat(a.kanaal()).isEqualTo(Aanvraag.Kanaal.FORMULIER));
        assertThat(o.aanvragen.isBekend("FORM 12")).isTrue();
    }

    @OpElkeDatabase
    @Tag("AF-09.2")
    void brengtBijlagenNaarDeZaakDieDeAfzenderAlKende(Databasesoort soort) {
        o = op(soort, false);
        Zaakidentificatie zaak = new Zaakidentificatie("19000000001");
        o.berichten.verwerk(new AanvraagOntvangen(
                "FORM",
                Optional.of(zaak),
                Optional.of("13"),
                "bba",
                "wmo",
                LocalDate.now(o.klok),
                Optional.empty(),
                Optional.empty(),
                List.of(Gezin.SANNE.gegevens()),
                Optional.empty(),
                List.of(bijlage("loonstrook")),
                Map.of()));
        DossierId id = o.aanvragen.van(Gezin.SANNE.id()).get(0).id();
        BijlageOntvangen later =
                new BijlageOntvangen("FORM", zaak, BijlageOntvangen.Bestemming.AANVRAAG, "wmo", bijlage("polis"));
        assertThatThrownBy(() -> o.nagekomen.verwerk(later))
                .as("voor de zaak er is wordt het later nog eens geprobeerd")
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode().soort()).isEqualTo(Foutsoort.TECHNISCH));

        o.doe("zaakAanmaken", id, Map.of());
        o.nagekomen.verwerk(later);

        assertThat(o.uitgaand.berichten(CreeerZaak.class))
                .extracting(CreeerZaak::zaak)
                .containsExactly(zaak);
        assertThat(o.uitgaand.berichten(BewaarDocument.class))
                .allSatisfy(d -> assertThat(d.zaak()).isEqualTo(zaak));
        assertThat(o.uitgaand.berichten(BewaarDocument.class))
                .extracting(BewaarDocument::titel)
                .containsExactly("loonstrook", "polis");
    }

    private static Bijlage bijlage(String titel) {
        return new Bijlage(
                Optional.empty(),
                titel,
                "Bijlage",
                titel + ".pdf",
                "application/pdf",
                "aanvrager",
                LocalDate.of(2026, 11, 1),
                new DocumentinhoudId(UUID.randomUUID()));
    }

    @Test
    void eenBijlageIsTeLezenOnderOnzeNaamEnAlleenBijHaarEigenAanvraag() {
        DossierId id = o.dienIn();
        DossierId ander = o.dienIn();
        Documentidentificatie document = new Documentidentificatie("9901-polis");
        o.documenten.voegToe(
                id,
                new Aanvraagdocument(
                        document, Optional.empty(), "Polis van Sanne", "application/pdf", LocalDate.now(o.klok)));

        assertThat(o.stukken.een(Aanvraagopstelling.verzoek(), id, document).velden())
                .containsEntry("bestandsnaam", "bijlage-9901-polis.pdf");
        assertThat(o.inzage.getoond().get(0).betrokkenen()).containsExactly(Gezin.SANNE.id());
        assertThat(o.inzage.getoond().get(0).dossier()).contains(id);
        assertThat(o.stukken
                        .alle(Aanvraagopstelling.verzoek(), id)
                        .velden()
                        .get("documenten")
                        .toString())
                .contains("bijlage", "9901-polis");
        assertThatThrownBy(() -> o.stukken.een(Aanvraagopstelling.verzoek(), ander, document))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(EnkelvoudigFout.ONBEKEND_DOCUMENT));
    }

    private static Aanvraagopstelling op(Databasesoort soort, boolean deelzaken) {
        return new Aanvraagopstelling(soort.vers("enkelvoudig"), deelzaken);
    }
}
