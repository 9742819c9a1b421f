package nl.zaakregie.doorgifte;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.doorgifte.Berichtopener.Geopend;
import nl.zaakregie.doorgifte.Magazijnverbinding.Onbereikbaar;
import nl.zaakregie.doorgifte.Wachtrij.Eerder;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.mapping.UpdateZaakdocumentMapper;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtsleutel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Passes one message on. The answer of the zakenmagazijn goes back as it is. Without one an asynchronous message is kept
 * and acknowledged, and any other is refused so that the suite tries again.
 */
final class Doorgever {

    private static final Logger LOG = LoggerFactory.getLogger(Doorgever.class);
    private static final String ONBEREIKBAAR = "het zakenmagazijn is nu niet bereikbaar";

    private final Magazijnverbinding magazijn;
    private final Wachtrij wachtrij;
    private final Meelezer meelezer;
    private final Documentvragen documentvragen;
    private final Eigenantwoord eigen;
    private final TransactionOperations transactie;

    Doorgever(
            Magazijnverbinding magazijn,
            Wachtrij wachtrij,
            Meelezer meelezer,
            Documentvragen documentvragen,
            Eigenantwoord eigen,
            TransactionOperations transactie) {
        this.magazijn = magazijn;
        this.wachtrij = wachtrij;
        this.meelezer = meelezer;
        this.documentvragen = documentvragen;
        this.eigen = eigen;
        this.transactie = transactie;
    }

    /** @throws StufFout when it is neither passed on nor kept */
    Antwoord geefDoor(Verzoek verzoek, Geopend bericht) {
        Berichtkop kop = bericht.kop();
        Berichtsleutel sleutel = kop.service().asynchroon() ? kop.sleutel().orElse(null) : null;
        return sleutel == null ? direct(verzoek, bericht) : bewaarbaar(verzoek, bericht, sleutel);
    }

    private Antwoord direct(Verzoek verzoek, Geopend bericht) {
        try {
            return stuur(verzoek, bericht, meelezer.lees(bericht.kop(), bericht.bericht()));
        } catch (Onbereikbaar e) {
            LOG.warn(
                    "Bericht niet doorgegeven, service={}, reden={}",
                    bericht.kop().service(),
                    e.getMessage());
            throw new StufFout(onbeschikbaar(bericht), ONBEREIKBAAR);
        }
    }

    private Antwoord bewaarbaar(Verzoek verzoek, Geopend bericht, Berichtsleutel sleutel) {
        Optional<Eerder> eerder = wachtrij.vind(sleutel);
        if (eerder.isPresent()) {
            return herhaling(eerder.get(), bericht, verzoek);
        }
        List<Zaakbericht> nieuws = meelezer.lees(bericht.kop(), bericht.bericht());
        String zaak = nieuws.stream().findFirst().map(z -> z.zaak().waarde()).orElse(null);
        if (wachtrij.moetWachten(sleutel, zaak)) {
            return bewaar(verzoek, bericht, sleutel, zaak, "er gaan berichten voor");
        }
        try {
            return stuur(verzoek, bericht, nieuws);
        } catch (Onbereikbaar e) {
            return bewaar(verzoek, bericht, sleutel, zaak, String.valueOf(e.getMessage()));
        }
    }

    private Antwoord stuur(Verzoek verzoek, Geopend bericht, List<Zaakbericht> nieuws) throws Onbereikbaar {
        Antwoord antwoord = magazijn.stuur(verzoek);
        if (zegtIets(bericht, nieuws) && Magazijnoordeel.over(antwoord).aangenomen()) {
            try {
                transactie.executeWithoutResult(s -> merkOp(bericht, nieuws));
            } catch (RuntimeException e) {
                // the suite repeats, the zakenmagazijn recognises it, and we notice it then
                antwoord.close();
                throw new StufFout(onbeschikbaar(bericht), "inbox van de regie", e);
            }
        }
        LOG.info("Bericht doorgegeven, service={}, status={}", bericht.kop().service(), antwoord.status());
        return antwoord;
    }

    private static boolean zegtIets(Geopend bericht, List<Zaakbericht> nieuws) {
        return !nieuws.isEmpty() || bericht.kop().operatie() == Operatie.UPDATE_ZAAKDOCUMENT;
    }

    /** A changed document that names no zaak is asked for, later and outside this call. */
    private void merkOp(Geopend bericht, List<Zaakbericht> nieuws) {
        if (nieuws.isEmpty()) {
            document(bericht).ifPresent(d -> documentvragen.stel(bericht.kop(), d));
        } else {
            meelezer.meld(bericht.kop(), nieuws);
        }
    }

    /** Empty for a message that the zakenmagazijn understood and we do not. */
    private static Optional<String> document(Geopend bericht) {
        try {
            return Optional.of(
                    UpdateZaakdocumentMapper.vanBericht(bericht.bericht().inhoud(StufElement.class))
                            .nieuw()
                            .identificatie());
        } catch (RuntimeException e) {
            LOG.info(
                    "Bijgewerkt document is niet te volgen, service={}",
                    bericht.kop().service());
            return Optional.empty();
        }
    }

    private static StufFoutcode onbeschikbaar(Geopend bericht) {
        return bericht.kop().service().asynchroon() ? StufFoutcode.STUF046 : StufFoutcode.STUF049;
    }

    private Antwoord bewaar(
            Verzoek verzoek, Geopend bericht, Berichtsleutel sleutel, @Nullable String zaak, String reden) {
        String antwoord = eigen.bevestiging(bericht.kop());
        if (!wachtrij.bewaar(bericht.kop(), zaak, verzoek, bericht.vingerafdruk(), antwoord)) {
            return herhaling(wachtrij.vind(sleutel).orElseThrow(), bericht, verzoek);
        }
        LOG.warn(
                "Bericht bewaard voor het zakenmagazijn, service={}, reden={}",
                bericht.kop().service(),
                reden);
        return eigen.bevestigd(antwoord, verzoek.soap12());
    }

    private Antwoord herhaling(Eerder eerder, Geopend bericht, Verzoek verzoek) {
        if (!eerder.vingerafdruk().equals(bericht.vingerafdruk())) {
            throw new StufFout(StufFoutcode.STUF016, "referentienummer");
        }
        return eigen.bevestigd(eerder.antwoord(), verzoek.soap12());
    }
}
