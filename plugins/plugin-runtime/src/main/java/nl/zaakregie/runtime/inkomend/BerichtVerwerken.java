package nl.zaakregie.runtime.inkomend;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    /** Of one row before the others get their turn again. Looking for the first of each row costs the more, the more wait. */
    private static final int ACHTEREEN = 50;

    private static final Duration HOOGSTENS_ACHTEREEN = Duration.ofSeconds(2);

    private final InkomendRepository inkomend;
    private final Verwerkers verwerkers;
    private final Opslagjson json;
    private final Clock klok;
    private final TransactionTemplate transactie;
    private final Wachtrijinstellingen instellingen;
    private final Voorrang voorrang;

    BerichtVerwerken(
            InkomendRepository inkomend,
            Verwerkers verwerkers,
            Opslagjson json,
            Clock klok,
            PlatformTransactionManager transactiebeheer,
            Wachtrijinstellingen instellingen,
            Voorrang voorrang) {
        this.inkomend = inkomend;
        this.verwerkers = verwerkers;
        this.json = json;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.instellingen = instellingen;
        this.voorrang = voorrang;
    }

    @Override
    public boolean neem() {
        Set<String> soorten = verwerkers.soorten();
        if (soorten.isEmpty()) {
            return false;
        }
        long einde = System.nanoTime() + HOOGSTENS_ACHTEREEN.toNanos();
        Poging poging = verwerk(() -> eersteVrije(soorten));
        boolean werk = poging.regel != null;
        for (int i = 1; i < ACHTEREEN && poging.gelukt() && System.nanoTime() < einde; i++) {
            long vorige = poging.volgnummer();
            poging = verwerk(() -> volgende(vorige, soorten));
        }
        return werk;
    }

    private Poging verwerk(Supplier<Optional<Inkomendregel>> keuze) {
        voorrang.wijk();
        Poging poging = new Poging();
        try {
            transactie.executeWithoutResult(status -> verwerk(keuze, poging));
        } catch (RuntimeException e) {
            misluktNa(poging, e);
            poging.mislukt = true;
        }
        return poging;
    }

    private void verwerk(Supplier<Optional<Inkomendregel>> keuze, Poging poging) {
        keuze.get().ifPresent(regel -> {
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

    private Optional<Inkomendregel> volgende(long vorige, Set<String> soorten) {
        Instant nu = klok.instant();
        return inkomend.kandidaatNa(vorige, soorten, nu).flatMap(volgnummer -> inkomend.vergrendel(volgnummer, nu));
    }

    private <B extends InkomendBericht> void verwerk(Class<B> soort, Inkomendregel regel) {
        B bericht = json.lees(inkomend.inhoud(regel.volgnummer()), soort);
        verwerkers.voor(bericht).orElseThrow(InkomendFout.GEEN_VERWERKER::fout).verwerk(bericht);
    }

    private void misluktNa(Poging poging, RuntimeException fout) {
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
    }

    /** What was taken, known outside the transaction that is rolled back. */
    private static final class Poging {
        private @Nullable Inkomendregel regel;
        private boolean mislukt;

        boolean gelukt() {
            return regel != null && !mislukt;
        }

        long volgnummer() {
            return Objects.requireNonNull(regel).volgnummer();
        }
    }
}
