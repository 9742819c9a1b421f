package nl.zaakregie.ontvangst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;

/** Puts the content of attachments aside, in the transaction of the message that brought them. */
final class Bijlageopslag {

    private static final String ONBEKENDE_SOORT = "application/octet-stream";
    private static final String NAAMLOOS = "bijlage";
    private static final String INWONER = "Inwoner";

    private final Documentinhouden inhouden;

    Bijlageopslag(Documentinhouden inhouden) {
        this.inhouden = inhouden;
    }

    /** @param titel no name of a file: that may tell who the inwoner is */
    Bijlage bewaar(Documentinhoud inhoud, String titel, String soort, LocalDate datum) {
        return new Bijlage(
                Optional.empty(), titel, soort, bestandsnaam(inhoud), mime(inhoud), INWONER, datum, lees(inhoud));
    }

    /** @throws StufFout StUF055 without content, StUF058 for an identification that is none */
    Bijlage bewaar(Zaakdocument document, String soort, LocalDate vandaag) {
        Documentinhoud inhoud = Optional.ofNullable(document.inhoud())
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF055, "object/inhoud ontbreekt"));
        return new Bijlage(
                Optional.of(identificatie(document)),
                Teksten.gevuld(document.titel()).orElse(soort),
                Teksten.gevuld(document.documenttype()).orElse(soort),
                bestandsnaam(inhoud),
                Teksten.gevuld(inhoud.mimetype())
                        .or(() -> Teksten.gevuld(document.formaat()))
                        .orElse(ONBEKENDE_SOORT),
                Teksten.gevuld(document.auteur()).orElse(INWONER),
                Optional.ofNullable(document.creatiedatum())
                        .filter(OnvolledigeDatum::isVolledig)
                        .map(OnvolledigeDatum::datum)
                        .orElse(vandaag),
                lees(inhoud));
    }

    private static Documentidentificatie identificatie(Zaakdocument document) {
        try {
            return new Documentidentificatie(document.identificatie());
        } catch (IllegalArgumentException e) {
            throw new StufFout(StufFoutcode.STUF058, "object/identificatie: geen geldige documentidentificatie", e);
        }
    }

    private DocumentinhoudId lees(Documentinhoud inhoud) {
        try (InputStream bytes = inhoud.bron().open()) {
            return inhouden.bewaar(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Bijlage niet te lezen", e);
        }
    }

    private static String bestandsnaam(Documentinhoud inhoud) {
        return Teksten.gevuld(inhoud.bestandsnaam()).orElse(NAAMLOOS);
    }

    private static String mime(Documentinhoud inhoud) {
        return Teksten.gevuld(inhoud.mimetype()).orElse(ONBEKENDE_SOORT);
    }
}
