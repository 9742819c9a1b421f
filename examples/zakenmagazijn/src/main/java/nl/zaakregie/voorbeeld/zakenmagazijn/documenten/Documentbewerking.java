package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.zaakregie.cmis.Documentgegevens;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.NieuweVersie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.DmsAntwoorden;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Checks documents out and in, changes and unlinks them. The lock is that of the DMS, so it also holds against who works
 * there directly; a second check-out and a wrong key are refused with StUF058, because StUF has no code of its own for it.
 */
public class Documentbewerking {

    private static final StufFoutcode STORING = StufFoutcode.STUF049;

    private final Zaakdocumenten documenten;
    private final JdbcDocumenten gegevens;
    private final JdbcUitcheckingen uitcheckingen;
    private final Documentopslag dms;
    private final TransactionOperations transactie;

    Documentbewerking(
            Zaakdocumenten documenten,
            JdbcDocumenten gegevens,
            JdbcUitcheckingen uitcheckingen,
            Documentopslag dms,
            TransactionOperations transactie) {
        this.documenten = documenten;
        this.gegevens = gegevens;
        this.uitcheckingen = uitcheckingen;
        this.dms = dms;
        this.transactie = transactie;
    }

    /**
     * @param bericht recognises a repeat, which gets the same key; empty when the sender gave no number
     * @param door who checks out, for others to see
     */
    public UitgechecktDocument checkUit(String documentidentificatie, Optional<Berichtsleutel> bericht, String door) {
        Zaakdocument document = documenten.lees(documentidentificatie).orElseThrow(Documentbewerking::onbekend);
        String sleutel = bericht.flatMap(b -> uitcheckingen.sleutel(documentidentificatie, b))
                .orElseGet(() -> nieuweSleutel(documentidentificatie, bericht));
        return new UitgechecktDocument(sleutel, door, Documentaanvulling.metLink(document, sleutel));
    }

    private String nieuweSleutel(String documentidentificatie, Optional<Berichtsleutel> bericht) {
        String sleutel = DmsAntwoorden.waarde(dms.checkUit(documentidentificatie), STORING);
        try {
            transactie.executeWithoutResult(
                    status -> bericht.ifPresent(b -> uitcheckingen.onthoud(documentidentificatie, sleutel, b)));
        } catch (RuntimeException e) {
            dms.annuleerCheckUit(documentidentificatie, sleutel);
            throw e;
        }
        return sleutel;
    }

    /** Checks in when the change has a key; otherwise changes data, and content as a new version. */
    public void wijzig(Documentwijziging wijziging) {
        Zaakdocument nieuw = wijziging.nieuw();
        String id = nieuw.identificatie();
        Zaakdocument bekend = documenten.bekend(id).orElseThrow(Documentbewerking::onbekend);
        documenten.controleerZaken(nieuw.zaken());
        Zaakdocument aangevuld = Documentaanvulling.van(bekend, nieuw);
        gegevens.bewaar(aangevuld.met((Documentinhoud) null));
        uitcheckingen.vergeet(id);
        inDms(wijziging, new Documentgegevens(aangevuld.titel(), Documentvorm.eigenschappen(bekend, aangevuld)));
        documenten.koppel(id, nieuw.zaken());
    }

    private void inDms(Documentwijziging wijziging, Documentgegevens waarden) {
        String id = wijziging.nieuw().identificatie();
        Documentinhoud inhoud = wijziging.nieuw().inhoud();
        String sleutel = wijziging.checkedOutId();
        if (sleutel == null && inhoud == null) {
            DmsAntwoorden.waarde(dms.wijzigDocument(id, waarden), STORING);
            return;
        }
        String werkkopie = sleutel == null ? DmsAntwoorden.waarde(dms.checkUit(id), STORING) : sleutel;
        boolean hoofdversie = wijziging.versiesoort() == Documentwijziging.Versiesoort.MAJOR;
        if (inhoud == null) {
            DmsAntwoorden.waarde(dms.checkIn(id, werkkopie, new NieuweVersie(waarden, null, hoofdversie)), STORING);
            return;
        }
        try (InputStream stroom = inhoud.bron().open()) {
            NieuweVersie.Inhoud nieuw = new NieuweVersie.Inhoud(
                    Objects.requireNonNullElse(inhoud.bestandsnaam(), id), formaat(wijziging), stroom, inhoud.lengte());
            DmsAntwoorden.waarde(dms.checkIn(id, werkkopie, new NieuweVersie(waarden, nieuw, hoofdversie)), STORING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formaat(Documentwijziging wijziging) {
        Zaakdocument nieuw = wijziging.nieuw();
        Documentinhoud inhoud = nieuw.inhoud();
        String gegeven = nieuw.formaat() != null ? nieuw.formaat() : inhoud == null ? null : inhoud.mimetype();
        return Optional.ofNullable(gegeven)
                .or(() -> documenten.bekend(nieuw.identificatie()).map(Zaakdocument::formaat))
                .orElse("application/octet-stream");
    }

    public void annuleer(Checkoutannulering annulering) {
        String id = annulering.documentidentificatie();
        documenten.bekend(id).orElseThrow(Documentbewerking::onbekend);
        uitcheckingen.vergeet(id);
        DmsAntwoorden.waarde(dms.annuleerCheckUit(id, annulering.checkedOutId()), STORING);
    }

    /** The document stays, in its other zaken and in the DMS. */
    public void ontkoppel(Documentontkoppeling ontkoppeling) {
        String id = ontkoppeling.documentidentificatie();
        String zaak = ontkoppeling.zaakidentificatie();
        Zaakdocument bekend = documenten.bekend(id).orElseThrow(Documentbewerking::onbekend);
        documenten.controleerZaken(List.of(ZaakBijDocument.van(zaak)));
        gegevens.bewaar(bekend.inZaken(bekend.zaken().stream()
                .filter(relatie -> !relatie.zaakidentificatie().equals(zaak))
                .toList()));
        DmsAntwoorden.waarde(dms.ontkoppel(id, zaak), STORING);
    }

    private static StufFout onbekend() {
        return new StufFout(StufFoutcode.STUF064, "identificatie: dit document bestaat niet");
    }
}
