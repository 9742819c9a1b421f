package nl.zaakregie.enkelvoudig;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.gebeurtenis.BesluitVerzonden;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.LeveringGevraagd;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.api.uitgaand.Uitgaand;

/**
 * What follows on a besluit that is sent: the beschikking to the DMS, the besluit to the zakenmagazijn, and what was granted
 * into delivery.
 */
class BesluitVersturen {

    private static final String VERTROUWELIJKHEID = "ZAAKVERTROUWELIJK";

    private final Zaakverloop zaken;
    private final Aanvragen aanvragen;
    private final Termijnberekening termijnen;
    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Beschikkingopmaak opmaak;
    private final Documentinhouden inhouden;
    private final Aanvraagdocumenten documenten;
    private final Identificaties identificaties;
    private final Uitgaand uitgaand;
    private final Gebeurtenissen gebeurtenissen;

    BesluitVersturen(
            Zaakverloop zaken,
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            Personen personen,
            Gebruikers gebruikers,
            Beschikkingopmaak opmaak,
            Documentinhouden inhouden,
            Aanvraagdocumenten documenten,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.opmaak = opmaak;
        this.inhouden = inhouden;
        this.documenten = documenten;
        this.identificaties = identificaties;
        this.uitgaand = uitgaand;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Action, once for each voorziening. */
    void verstuur(ActieContext context) {
        Aanvraag aanvraag = zaken.eis(context.dossier());
        Voorziening voorziening = voorziening(context, aanvraag);
        Besluit besluit = voorziening
                .besluit()
                .filter(Besluit::isVerzonden)
                .orElseThrow(() -> EnkelvoudigFout.BESLUIT_ONVOLLEDIG.bij(aanvraag.id()));
        voorziening
                .zaak()
                .or(() -> zaken.zaak(aanvraag.id()))
                .ifPresent(zaak -> bewaar(aanvraag, voorziening, besluit, zaak));
        String toegekend = aanvraag.voorzieningen().stream()
                .filter(Voorziening::isToegekend)
                .map(Voorziening::sleutel)
                .collect(Collectors.joining(","));
        if (!toegekend.isEmpty()) {
            context.zet("toegekend", toegekend);
        }
        gebeurtenissen.publiceer(new BesluitVerzonden(
                aanvraag.id(), voorziening.nummer(), Code.van(besluit.uitkomst().orElseThrow())));
    }

    /** Action, once for each voorziening that was granted. */
    void lever(ActieContext context) {
        Aanvraag aanvraag = zaken.eis(context.dossier());
        Voorziening voorziening = voorziening(context, aanvraag);
        aanvragen.zetGeleverd(aanvraag.id(), voorziening.nummer(), termijnen.vandaag());
        gebeurtenissen.publiceer(new LeveringGevraagd(aanvraag.id(), voorziening.nummer(), voorziening.product()));
    }

    private void bewaar(Aanvraag aanvraag, Voorziening voorziening, Besluit besluit, Zaakidentificatie zaak) {
        String naam = personen.vind(aanvraag.aanvrager())
                .map(Persoonsgegevens::volledigeNaam)
                .orElse("");
        String auteur = gebruikers.huidige().naam();
        byte[] pdf = opmaak.pdf(new Beschikkingopmaak.Beschikking(
                zaak.waarde(), naam, aanvraag.ontvangen(), voorziening.product(), besluit, auteur));
        DocumentinhoudId inhoud = inhouden.bewaar(new ByteArrayInputStream(pdf));
        Documentidentificatie document = identificaties.nieuwDocument();
        Aanvraagdocument beschikking = new Aanvraagdocument(
                document,
                Optional.of(voorziening.nummer()),
                "Beschikking " + voorziening.nummer(),
                "application/pdf",
                termijnen.vandaag());
        documenten.voegToe(aanvraag.id(), beschikking);
        uitgaand.plaats(
                aanvraag.id(),
                new BewaarDocument(
                        document,
                        zaak,
                        aanvraag.zaaktype(),
                        beschikking.titel(),
                        "Beschikking",
                        beschikking.bestandsnaam(),
                        beschikking.mediatype(),
                        auteur,
                        VERTROUWELIJKHEID,
                        beschikking.creatiedatum(),
                        inhoud));
        identificaties.nieuwBesluit().ifPresent(nummer -> {
            aanvragen.koppelBesluit(aanvraag.id(), voorziening.nummer(), nummer);
            uitgaand.plaats(aanvraag.id(), vastlegging(aanvraag, besluit, zaak, nummer, document));
        });
    }

    /** What was refused works from the day it was sent. */
    private LegBesluitVast vastlegging(
            Aanvraag aanvraag,
            Besluit besluit,
            Zaakidentificatie zaak,
            Besluitidentificatie nummer,
            Documentidentificatie document) {
        LocalDate verzonden = besluit.verzonden().orElseThrow();
        return new LegBesluitVast(
                nummer,
                zaak,
                besluit.uitkomst().orElseThrow().besluittype(),
                verzonden,
                besluit.ingang().orElse(verzonden),
                besluit.einde(),
                verzonden,
                termijnen.reactieVoor(aanvraag, verzonden),
                document);
    }

    private static Voorziening voorziening(ActieContext context, Aanvraag aanvraag) {
        return Optional.of(context)
                .flatMap(ActieContext::sleutel)
                .map(Integer::valueOf)
                .flatMap(aanvraag::voorziening)
                .orElseThrow(() -> EnkelvoudigFout.ONBEKEND.bij(aanvraag.id()));
    }
}
