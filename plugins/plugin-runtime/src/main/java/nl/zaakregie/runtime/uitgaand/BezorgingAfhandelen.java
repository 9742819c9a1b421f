package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.uitgaand.BerichtAfgewezen;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import nl.zaakregie.runtime.wachtrij.Vertraging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records what came of an attempt, with what follows from it, in one transaction. */
final class BezorgingAfhandelen {

    private static final Logger LOG = LoggerFactory.getLogger(BezorgingAfhandelen.class);

    private final UitgaandWachtrij wachtrij;
    private final Gebeurtenissen gebeurtenissen;
    private final Documentinhouden documentinhouden;
    private final Opslagjson json;
    private final TransactionTemplate transactie;
    private final Clock klok;
    private final Vertraging vertraging;

    BezorgingAfhandelen(
            UitgaandWachtrij wachtrij,
            Gebeurtenissen gebeurtenissen,
            Documentinhouden documentinhouden,
            Opslagjson json,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Vertraging vertraging) {
        this.wachtrij = wachtrij;
        this.gebeurtenissen = gebeurtenissen;
        this.documentinhouden = documentinhouden;
        this.json = json;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.klok = klok;
        this.vertraging = vertraging;
    }

    /** @param bericht empty when the stored content could not be read */
    void handelAf(Claim claim, Optional<? extends UitgaandBericht> bericht, Bezorging bezorging) {
        try {
            boolean onsGebleven = Boolean.TRUE.equals(transactie.execute(status -> leg(claim, bericht, bezorging)));
            log(claim, bezorging, onsGebleven);
        } catch (RuntimeException e) {
            vraagLaterNa(claim, Mislukking.van(e));
        }
    }

    private boolean leg(Claim claim, Optional<? extends UitgaandBericht> bericht, Bezorging bezorging) {
        if (bezorging instanceof Bezorging.Bevestigd) {
            return bevestig(claim, bericht);
        }
        if (bezorging instanceof Bezorging.Mislukt mislukt) {
            return wachtrij.zetTerug(claim, Stand.WACHT, naMislukking(claim), mislukt.reden());
        }
        if (bezorging instanceof Bezorging.Onbekend onbekend) {
            return wachtrij.zetTerug(claim, Stand.NAVRAAG, straks(claim), onbekend.reden());
        }
        return wijsAf(claim, (Bezorging.Afgewezen) bezorging);
    }

    private boolean bevestig(Claim claim, Optional<? extends UitgaandBericht> bericht) {
        boolean onsGebleven = wachtrij.bevestig(claim);
        if (onsGebleven) {
            bericht.ifPresent(this::verwijderInhoud);
            Uitgaandregel regel = claim.regel();
            gebeurtenissen.publiceer(new BerichtBevestigd(regel.dossier(), regel.referentienummer(), regel.soort()));
        }
        return onsGebleven;
    }

    void verwijderInhoud(UitgaandBericht bericht) {
        if (bericht instanceof BewaarDocument document) {
            documentinhouden.verwijder(document.inhoud());
        }
    }

    private boolean wijsAf(Claim claim, Bezorging.Afgewezen afwijzing) {
        boolean onsGebleven = wachtrij.wijsAf(claim, afwijzing.code(), json.schrijf(afwijzing.details()));
        if (onsGebleven) {
            Uitgaandregel regel = claim.regel();
            gebeurtenissen.publiceer(
                    new BerichtAfgewezen(regel.dossier(), regel.referentienummer(), regel.soort(), afwijzing.code()));
        }
        return onsGebleven;
    }

    /** After a question that told it did not arrive, it is sent at once; the waiting was done. */
    private Instant naMislukking(Claim claim) {
        return claim.navraag() ? klok.instant() : straks(claim);
    }

    private Instant straks(Claim claim) {
        return klok.instant().plus(vertraging.na(claim.regel().pogingen() + 1));
    }

    /** It was sent but could not be booked, e.g. because a listener in the transaction refused. */
    private void vraagLaterNa(Claim claim, Mislukking mislukking) {
        LOG.error(
                "Uitkomst niet vastgelegd, bericht={}, soort={}, fout={}",
                claim.regel().referentienummer(),
                claim.regel().soort(),
                mislukking.code());
        transactie.executeWithoutResult(status -> wachtrij.zetTerug(
                claim, Stand.NAVRAAG, straks(claim), "Uitkomst niet vastgelegd: " + mislukking.code()));
    }

    private static void log(Claim claim, Bezorging bezorging, boolean onsGebleven) {
        Uitgaandregel regel = claim.regel();
        String uitkomst = onsGebleven ? bezorging.getClass().getSimpleName() : "lease verloren";
        if (onsGebleven && bezorging instanceof Bezorging.Bevestigd) {
            LOG.info(
                    "Bericht bevestigd, bericht={}, soort={}, dossier={}, pogingen={}",
                    regel.referentienummer(),
                    regel.soort(),
                    regel.dossier(),
                    regel.pogingen() + 1);
        } else {
            LOG.warn(
                    "Bericht nog niet bezorgd, bericht={}, soort={}, dossier={}, pogingen={}, uitkomst={}",
                    regel.referentienummer(),
                    regel.soort(),
                    regel.dossier(),
                    regel.pogingen() + 1,
                    uitkomst);
        }
    }
}
