package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Processes one stored message, in one transaction that also marks and wipes the row: a crash leaves it as it was, so the
 * effect happens once.
 */
final class BerichtVerwerken implements Achtergrondwerker.Stap {

    private static final Logger LOG = LoggerFactory.getLogger(BerichtVerwerken.class);
    private static final int KANDIDATEN = 20;

    private final InkomendRepository inkomend;
    private final Verwerkers verwerkers;
    private final Opslagjson json;
    private final Clock klok;
    private final TransactionTemplate transactie;
    private final Wachtrijinstellingen instellingen;

    BerichtVerwerken(
            InkomendRepository inkomend,
            Verwerkers verwerkers,
            Opslagjson json,
            Clock klok,
            PlatformTransactionManager transactiebeheer,
            Wachtrijinstellingen instellingen) {
        this.inkomend = inkomend;
        this.verwerkers = verwerkers;
        this.json = json;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.instellingen = instellingen;
    }

    @Override
    public boolean neem() {
        Set<String> soorten = verwerkers.soorten();
        if (soorten.isEmpty()) {
            return false;
        }
        Poging poging = new Poging();
        try {
            transactie.executeWithoutResult(status -> verwerk(soorten, poging));
        } catch (RuntimeException e) {
            return misluktNa(poging, e);
        }
        return poging.regel != null;
    }

    private void verwerk(Set<String> soorten, Poging poging) {
        eersteVrije(soorten).ifPresent(regel -> {
            poging.regel = regel;
            verwerk(verwerkers.soort(regel.soort()).orElseThrow(InkomendFout.GEEN_VERWERKER::fout), regel);
            inkomend.verwerkt(regel.volgnummer(), klok.instant());
        });
    }

    private Optional<Inkomendregel> eersteVrije(Set<String> soorten) {
        Instant nu = klok.instant();
        return inkomend.kandidaten(soorten, nu, KANDIDATEN).stream()
                .map(volgnummer -> inkomend.vergrendel(volgnummer, nu))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private <B extends InkomendBericht> void verwerk(Class<B> soort, Inkomendregel regel) {
        B bericht = json.lees(inkomend.inhoud(regel.volgnummer()), soort);
        verwerkers.voor(bericht).orElseThrow(InkomendFout.GEEN_VERWERKER::fout).verwerk(bericht);
    }

    private boolean misluktNa(Poging poging, RuntimeException fout) {
        Inkomendregel regel = Optional.ofNullable(poging.regel).orElseThrow(() -> fout);
        Mislukking mislukking = Mislukking.van(fout);
        int pogingen = regel.pogingen() + 1;
        boolean parkeren = !mislukking.technisch() && pogingen >= instellingen.pogingenVoorParkeren();
        Instant volgende = klok.instant().plus(instellingen.vertraging().na(pogingen));
        transactie.executeWithoutResult(status -> inkomend.mislukt(
                regel.volgnummer(), parkeren ? Stand.GEPARKEERD : Stand.WACHT, pogingen, volgende, mislukking.code()));
        LOG.warn(
                "Inkomend bericht niet verwerkt, antwoordnummer={}, soort={}, poging={}, fout={}, geparkeerd={}",
                regel.antwoordnummer(),
                regel.soort(),
                pogingen,
                mislukking.code(),
                parkeren);
        return true;
    }

    /** What was taken, known outside the transaction that is rolled back. */
    private static final class Poging {
        private @Nullable Inkomendregel regel;
    }
}
