package nl.zaakregie.opdrachten;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.DeelplanBeeindigd;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BerichtHernieuwd;
import nl.zaakregie.api.uitgaand.BerichtOvergeslagen;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.opdrachten.Overdracht.Stand;
import org.springframework.transaction.annotation.Transactional;

/** Follows the message of a hand-over through the outbox, and the end of a deelplan. Each event may come again. */
class VerzendingVolgen {

    private static final String SOORT = DraagZaakOver.class.getSimpleName();

    private final Overdrachten overdrachten;
    private final Weigeringstaak taak;
    private final Clock klok;

    VerzendingVolgen(Overdrachten overdrachten, Weigeringstaak taak, Clock klok) {
        this.overdrachten = overdrachten;
        this.taak = taak;
        this.klok = klok;
    }

    @Transactional
    void bij(BerichtBevestigd bevestigd) {
        zoek(bevestigd.soort(), bevestigd.referentienummer())
                .ifPresent(overdracht -> overdrachten.wijzig(overdracht.bevestigd(klok.instant())));
    }

    /** The corrected message has a number of its own: answers will refer to that. */
    @Transactional
    void bij(BerichtHernieuwd hernieuwd) {
        zoek(hernieuwd.soort(), hernieuwd.vorige())
                .ifPresent(overdracht -> overdrachten.wijzig(overdracht.hernieuwd(hernieuwd.referentienummer())));
    }

    /** No answer will ever come: the regisseur decides, as after a refusal. */
    @Transactional
    void bij(BerichtOvergeslagen overgeslagen) {
        zoek(overgeslagen.soort(), overgeslagen.referentienummer())
                .filter(overdracht -> overdracht.stand().wacht())
                .map(overdracht -> overdracht.metStand(Stand.NIET_VERZONDEN))
                .ifPresent(overdracht -> {
                    overdrachten.wijzig(overdracht);
                    taak.open(overdracht);
                });
    }

    /** With the deelplan ends what had to be decided on its refusal. */
    @Transactional
    void bij(DeelplanBeeindigd beeindigd) {
        taak.sluit(beeindigd.traject(), beeindigd.deelplan(), Map.of());
    }

    private Optional<Overdracht> zoek(String soort, Referentienummer nummer) {
        if (!soort.equals(SOORT)) {
            return Optional.empty();
        }
        overdrachten.vind(nummer).map(Overdracht::traject).ifPresent(taak::vergrendel);
        return overdrachten.vindVoorWijziging(nummer);
    }
}
