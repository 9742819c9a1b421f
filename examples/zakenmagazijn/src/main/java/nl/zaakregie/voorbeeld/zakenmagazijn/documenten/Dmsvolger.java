package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Dmswijzigingen;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Follows the change log of the DMS (ZDS service 15), so that what others do there over CMIS is known here: new properties, a
 * new version, in and out of a zaakfolder, gone. What the zakenmagazijn did itself changes nothing, because nothing differs.
 */
public class Dmsvolger {

    private static final Logger LOG = LoggerFactory.getLogger(Dmsvolger.class);
    private static final int POGINGEN = 5;

    private final Documentopslag dms;
    private final JdbcDmsvolgstand stand;
    private final JdbcDocumenten documenten;
    private final TransactionOperations transactie;
    private final BiConsumer<Gebeurtenis, List<String>> melder;

    /** @param melder is told what happened to which zaken */
    Dmsvolger(
            Documentopslag dms,
            JdbcDmsvolgstand stand,
            JdbcDocumenten documenten,
            TransactionOperations transactie,
            BiConsumer<Gebeurtenis, List<String>> melder) {
        this.dms = dms;
        this.stand = stand;
        this.documenten = documenten;
        this.transactie = transactie;
        this.melder = melder;
    }

    /** Works through what is new. Whatever was not done yet when this fails is done by the next run. */
    void volg() {
        CmisAntwoord<Dmswijzigingen> antwoord = dms.wijzigingen(stand.plaats());
        if (isVergeten(antwoord)) {
            LOG.info("Het DMS begint opnieuw met zijn wijzigingen");
            antwoord = dms.wijzigingen(Dmswijzigingen.BEGIN);
        }
        if (antwoord instanceof CmisAntwoord.Gelukt<Dmswijzigingen> gelukt) {
            gelukt.waarde().wijzigingen().forEach(this::verwerk);
            stand.bewaarPlaats(gelukt.waarde().plaats());
        }
    }

    private static boolean isVergeten(CmisAntwoord<Dmswijzigingen> antwoord) {
        return antwoord instanceof CmisAntwoord.Geweigerd<Dmswijzigingen> geweigerd
                && geweigerd.fout() == CmisFout.WIJZIGINGEN_VERGETEN;
    }

    private void verwerk(Dmswijzigingen.Wijziging wijziging) {
        try {
            if (wijziging.soort() == Dmswijzigingen.Soort.VERWIJDERD) {
                stand.document(wijziging.dmsId()).ifPresent(this::verwijderd);
            } else {
                waarde(dms.vindObject(wijziging.dmsId())).ifPresent(this::gewijzigd);
            }
        } catch (DuplicateKeyException ookElders) {
            LOG.debug("Een ander verwerkt deze wijziging, object={}", wijziging.dmsId());
        }
    }

    private void verwijderd(String documentidentificatie) {
        if (waarde(dms.vind(documentidentificatie)).isEmpty()) {
            transactie.executeWithoutResult(status -> {
                stand.vergeet(documentidentificatie);
                documenten.verwijder(documentidentificatie);
            });
            LOG.info("Document is uit het DMS verwijderd, documentidentificatie={}", documentidentificatie);
        }
    }

    private void gewijzigd(Documentvermelding gezien) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            if (probeer(gezien)) {
                return;
            }
        }
        throw new IllegalStateException("Dit document wordt steeds door een ander gewijzigd");
    }

    /**
     * Asks the DMS outside the transaction, between two looks at what is known here.
     *
     * @return false when somebody changed the document in between: then the DMS must be asked again
     */
    private boolean probeer(Documentvermelding gezien) {
        String id = gezien.documentidentificatie();
        Optional<Zaakdocument> eerder = documenten.vind(id);
        Optional<Documentvermelding> inDms = eerder.isEmpty() ? Optional.of(gezien) : waarde(dms.vind(id));
        return Boolean.TRUE.equals(transactie.execute(status -> {
            boolean nieuw = !stand.kentDocument(id);
            Optional<Zaakdocument> bekend = documenten.vindVoorWijziging(id);
            if (!bekend.equals(eerder)) {
                return false;
            }
            stand.onthoud(gezien.dmsId(), id);
            if (bekend.isEmpty() && nieuw) {
                melder.accept(Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE, List.copyOf(gezien.zaakidentificaties()));
            }
            bekend.ifPresent(document ->
                    inDms.ifPresent(vermelding -> verwerk(document, Dmsstand.verwerkt(document, vermelding))));
            return true;
        }));
    }

    private void verwerk(Zaakdocument bekend, Zaakdocument nieuw) {
        if (!nieuw.equals(bekend)) {
            documenten.bewaar(nieuw);
            melder.accept(
                    Gebeurtenis.UPDATE_ZAAKDOCUMENT,
                    nieuw.zaken().stream().map(zaak -> zaak.zaakidentificatie()).toList());
            LOG.info("Document is in het DMS gewijzigd, documentidentificatie={}", nieuw.identificatie());
        }
    }

    private static <T> T waarde(CmisAntwoord<T> antwoord) {
        if (antwoord instanceof CmisAntwoord.Gelukt<T> gelukt) {
            return gelukt.waarde();
        }
        throw new IllegalStateException("Het DMS is nu niet te volgen");
    }
}
