package nl.zaakregie.berichtenlog;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.zaakregie.berichtenlog.BerichtenlogProperties.Inhoud;
import nl.zaakregie.stuf.log.Uitwisseling;

/** Keeps the content of messages, encrypted and for some days. */
final class Inhoudkluis {

    private final LogRepository repository;
    private final Versleuteling versleuteling;
    private final Inhoud instellingen;

    Inhoudkluis(LogRepository repository, Inhoud instellingen) {
        this.repository = repository;
        this.instellingen = instellingen;
        this.versleuteling = new Versleuteling(instellingen.sleutel(), instellingen.sleutels());
    }

    int hoogste() {
        return Math.toIntExact(instellingen.maximaleOmvang().toBytes());
    }

    void bewaar(UUID id, Instant moment, Uitwisseling.Inhoud inhoud) {
        Instant tot = moment.plus(Duration.ofDays(instellingen.dagen()));
        repository.bewaarInhoud(id, tot, versleuteling.versleutel(id, inhoud.bytes()), inhoud);
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GEEN_INHOUD when it is not, or no longer, kept */
    Uitwisseling.Inhoud lees(UUID id, Instant nu) {
        LogRepository.Bewaard bewaard = repository.inhoud(id, nu).orElseThrow(BerichtenlogFout.GEEN_INHOUD::fout);
        return new Uitwisseling.Inhoud(
                versleuteling.ontsleutel(id, bewaard.versleuteld()), bewaard.pad(), bewaard.soapAction());
    }
}
