package nl.zaakregie.stuf.client;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.mapping.ActualiseerZaakstatusMapper;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.mapping.GeefLijstZaakdocumentenMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdetailsMapper;
import nl.zaakregie.stuf.mapping.GeefZaakstatusMapper;
import nl.zaakregie.stuf.mapping.GenereerIdentificatieMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakMapper;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;

/**
 * A zakenmagazijn or zaaksysteem, reached by ZDS 1.1 or 1.2. One call is one attempt; what came of it is in the result.
 * Thread-safe; make one per system.
 *
 * <p>Every method throws {@link nl.zaakregie.stuf.fout.StufFout} StUF055 before anything is sent when the version
 * requires something that the record does not have.
 */
public final class Zakenmagazijnclient {

    private final Berichtenverkeer verkeer;

    /**
     * @param versie ZDS 1.1 or ZDS 1.2
     * @param wij stands as zender in every message
     * @param zij stands as ontvanger in every message
     */
    public Zakenmagazijnclient(StufVerbinding verbinding, StufVersie versie, Systeem wij, Systeem zij) {
        if (!EnumSet.of(StufVersie.ZDS_1_1, StufVersie.ZDS_1_2).contains(versie)) {
            throw new IllegalArgumentException("een zakenmagazijn spreekt ZDS 1.1 of 1.2");
        }
        this.verkeer = new Berichtenverkeer(verbinding, versie, wij, zij);
    }

    /** A number that is reserved for us; a repeat with the same referentienummer may give the same number. */
    public Verzendresultaat<String> genereerZaakIdentificatie(Berichtnummer nummer) {
        return identificatie(Operatie.GENEREER_ZAAKIDENTIFICATIE, nummer);
    }

    public Verzendresultaat<String> genereerDocumentIdentificatie(Berichtnummer nummer) {
        return identificatie(Operatie.GENEREER_DOCUMENTIDENTIFICATIE, nummer);
    }

    public Verzendresultaat<Bevestiging> creeerZaak(Berichtnummer nummer, Zaak zaak) {
        return verkeer.meld(
                Operatie.CREEER_ZAAK, nummer, kop -> CreeerZaakMapper.naarBericht(kop, zaak, verkeer.versie()));
    }

    public Verzendresultaat<Bevestiging> updateZaak(Berichtnummer nummer, Zaakwijziging wijziging) {
        return verkeer.meld(
                Operatie.UPDATE_ZAAK, nummer, kop -> UpdateZaakMapper.naarBericht(kop, wijziging, verkeer.versie()));
    }

    public Verzendresultaat<Bevestiging> actualiseerZaakstatus(Berichtnummer nummer, Statuswijziging wijziging) {
        return verkeer.meld(
                Operatie.ACTUALISEER_ZAAKSTATUS,
                nummer,
                kop -> ActualiseerZaakstatusMapper.naarBericht(kop, wijziging, verkeer.versie()));
    }

    /** The content is read from its source while it is sent; a document without content is maakZaakdocument. */
    public Verzendresultaat<Bevestiging> voegZaakdocumentToe(Berichtnummer nummer, Zaakdocument document) {
        Operatie operatie = document.inhoud() == null ? Operatie.MAAK_ZAAKDOCUMENT : Operatie.VOEG_ZAAKDOCUMENT_TOE;
        return verkeer.meld(
                operatie, nummer, kop -> VoegZaakdocumentToeMapper.naarBericht(kop, document, verkeer.versie()));
    }

    /** Empty when the other side has no such zaak. */
    public Verzendresultaat<Optional<Zaak>> geefZaakdetails(Berichtnummer nummer, String zaakidentificatie) {
        return verkeer.vraag(
                Operatie.GEEF_ZAAKDETAILS,
                nummer,
                kop -> GeefZaakdetailsMapper.naarBericht(kop, zaakidentificatie, verkeer.versie()),
                zaken(GeefZaakdetailsMapper::vanAntwoord));
    }

    /** Empty when there is no such zaak or it has no status. */
    public Verzendresultaat<List<Zaakstatus>> geefZaakstatus(Berichtnummer nummer, Statusvraag vraag) {
        return verkeer.vraag(
                Operatie.GEEF_ZAAKSTATUS,
                nummer,
                kop -> GeefZaakstatusMapper.naarBericht(kop, vraag, verkeer.versie()),
                zaken(GeefZaakstatusMapper::vanAntwoord));
    }

    /** Empty when there is no such zaak or it has no documents. */
    public Verzendresultaat<List<DocumentBijZaak>> geefLijstZaakdocumenten(
            Berichtnummer nummer, String zaakidentificatie) {
        return verkeer.vraag(
                Operatie.GEEF_LIJST_ZAAKDOCUMENTEN,
                nummer,
                kop -> GeefLijstZaakdocumentenMapper.naarBericht(kop, zaakidentificatie, verkeer.versie()),
                zaken(GeefLijstZaakdocumentenMapper::vanAntwoord));
    }

    private Verzendresultaat<String> identificatie(Operatie operatie, Berichtnummer nummer) {
        return verkeer.vraag(
                operatie,
                nummer,
                kop -> GenereerIdentificatieMapper.naarBericht(kop, verkeer.versie()),
                GenereerIdentificatieMapper::vanAntwoord);
    }

    private static <T> Function<StufElement, T> zaken(Function<ZakAntwoord, T> lezer) {
        return inhoud -> lezer.apply((ZakAntwoord) inhoud);
    }
}
