package nl.zaakregie.runtime.gebeurtenis;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.runtime.gebeurtenis.Aflevering.Stand;
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
 * Delivers one event to one listener, in one transaction that also marks the row: a crash leaves the row as it was, so
 * the listener's effect in our database happens once. Needs no lease, the row lock is enough.
 */
final class Afleveren implements Achtergrondwerker.Stap {

    private static final Logger LOG = LoggerFactory.getLogger(Afleveren.class);
    private static final int KANDIDATEN = 20;

    private final AfleveringRepository afleveringen;
    private final Abonnementen abonnementen;
    private final Opslagjson json;
    private final Clock klok;
    private final TransactionTemplate transactie;
    private final Wachtrijinstellingen instellingen;

    Afleveren(
            AfleveringRepository afleveringen,
            Abonnementen abonnementen,
            Opslagjson json,
            Clock klok,
            PlatformTransactionManager transactiebeheer,
            Wachtrijinstellingen instellingen) {
        this.afleveringen = afleveringen;
        this.abonnementen = abonnementen;
        this.json = json;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.instellingen = instellingen;
    }

    @Override
    public boolean neem() {
        Set<String> luisteraars = abonnementen.namenNaCommit();
        if (luisteraars.isEmpty()) {
            return false;
        }
        Poging poging = new Poging();
        try {
            transactie.executeWithoutResult(status -> leverAf(luisteraars, poging));
        } catch (RuntimeException e) {
            return misluktNa(poging, e);
        }
        return poging.aflevering != null;
    }

    private void leverAf(Set<String> luisteraars, Poging poging) {
        eersteVrije(luisteraars).ifPresent(aflevering -> {
            poging.aflevering = aflevering;
            verwerk(abonnementen.vind(aflevering.luisteraar()).orElseThrow(), aflevering);
            afleveringen.afgeleverd(aflevering.volgnummer(), klok.instant());
        });
    }

    private Optional<Aflevering> eersteVrije(Set<String> luisteraars) {
        Instant nu = klok.instant();
        return afleveringen.kandidaten(luisteraars, nu, KANDIDATEN).stream()
                .map(volgnummer -> afleveringen.vergrendel(volgnummer, nu))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private <G extends Gebeurtenis> void verwerk(GebeurtenisLuisteraar<G> luisteraar, Aflevering aflevering) {
        luisteraar.verwerking().verwerk(aflevering.gebeurtenisId(), json.lees(aflevering.inhoud(), luisteraar.soort()));
    }

    private boolean misluktNa(Poging poging, RuntimeException fout) {
        Aflevering aflevering = Optional.ofNullable(poging.aflevering).orElseThrow(() -> fout);
        Mislukking mislukking = Mislukking.van(fout);
        int pogingen = aflevering.pogingen() + 1;
        boolean parkeren = !mislukking.technisch() && pogingen >= instellingen.pogingenVoorParkeren();
        Instant volgende = klok.instant().plus(instellingen.vertraging().na(pogingen));
        transactie.executeWithoutResult(status -> afleveringen.mislukt(
                aflevering.volgnummer(),
                parkeren ? Stand.GEPARKEERD : Stand.WACHT,
                pogingen,
                volgende,
                mislukking.code()));
        LOG.warn(
                "Gebeurtenis niet afgeleverd, luisteraar={}, soort={}, gebeurtenis={}, poging={}, fout={}, geparkeerd={}",
                aflevering.luisteraar(),
                aflevering.soort(),
                aflevering.gebeurtenisId(),
                pogingen,
                mislukking.code(),
                parkeren);
        return true;
    }

    /** What was taken, known outside the transaction that is rolled back. */
    private static final class Poging {
        private @Nullable Aflevering aflevering;
    }
}
