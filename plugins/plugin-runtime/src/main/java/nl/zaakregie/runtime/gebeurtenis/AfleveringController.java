package nl.zaakregie.runtime.gebeurtenis;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.gebeurtenis.Aflevering.Stand;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deliveries of events for functioneel beheer. An event holds ids and codes only; its content is not shown either. */
@RestController
@RequestMapping("/api/v1/gebeurtenissen/afleveringen")
class AfleveringController {

    private static final Logger LOG = LoggerFactory.getLogger(AfleveringController.class);
    private static final int HOOGSTENS = 200;

    private final AfleveringRepository afleveringen;
    private final Clock klok;
    private final Wekker wekker;
    private final Rolvereiste functioneelBeheer;

    AfleveringController(AfleveringRepository afleveringen, Clock klok, Wekker wekker, Rolvereiste functioneelBeheer) {
        this.afleveringen = afleveringen;
        this.klok = klok;
        this.wekker = wekker;
        this.functioneelBeheer = functioneelBeheer;
    }

    /** The oldest 200 in this state. */
    @GetMapping
    @Handeling("afleveringen van gebeurtenissen tonen")
    List<Info> lijst(@RequestParam(name = "stand", defaultValue = "geparkeerd") Stand stand) {
        functioneelBeheer.eis();
        return afleveringen.metStand(stand, HOOGSTENS).stream().map(Info::van).toList();
    }

    /** Delivers a parked event once more. */
    @PostMapping("/{volgnummer}/hernieuwing")
    @Handeling("gebeurtenis opnieuw afleveren")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leverOpnieuwAf(@PathVariable("volgnummer") long volgnummer) {
        besluit(volgnummer, Stand.WACHT);
        wekker.wek();
    }

    /** Gives a parked delivery up; the next one of its dossier goes on. */
    @PostMapping("/{volgnummer}/overslaan")
    @Handeling("gebeurtenis overslaan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void slaOver(@PathVariable("volgnummer") long volgnummer) {
        besluit(volgnummer, Stand.OVERGESLAGEN);
        wekker.wek();
    }

    private void besluit(long volgnummer, Stand stand) {
        var door = functioneelBeheer.eis().id();
        if (!afleveringen.besluit(volgnummer, stand, klok.instant())) {
            throw GebeurtenisFout.NIET_GEPARKEERD.fout();
        }
        LOG.info("Besluit over geparkeerde aflevering, volgnummer={}, stand={}, door={}", volgnummer, stand, door);
    }

    /** A delivery as management sees it. */
    record Info(
            long volgnummer,
            UUID gebeurtenisId,
            String luisteraar,
            String soort,
            Optional<DossierId> dossier,
            Stand stand,
            int pogingen,
            Instant ontstaan,
            Optional<String> foutcode) {

        static Info van(Aflevering aflevering) {
            return new Info(
                    aflevering.volgnummer(),
                    aflevering.gebeurtenisId(),
                    aflevering.luisteraar(),
                    aflevering.soort(),
                    aflevering.dossier(),
                    aflevering.stand(),
                    aflevering.pogingen(),
                    aflevering.ontstaan(),
                    aflevering.foutcode());
        }
    }
}
