package nl.zaakregie.berichtenlog;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.berichtenlog.BerichtenlogProperties.Inhoud;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Exchanges and settings for tests. */
final class Uitwisselingen {

    static final String SLEUTEL_A =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    static final String SLEUTEL_B =
            Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII));
    static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");

    private Uitwisselingen() {}

    static Uitwisseling inkomend(String referentienummer, @Nullable String inhoud) {
        return new Uitwisseling(
                Richting.INKOMEND,
                new Uitwisseling.Bericht(
                        Optional.of(StufService.ZDS12_CREEER_ZAAK),
                        Optional.of(new Systeem("9901", "Suite", null, "j.jansen")),
                        Optional.of(Systeem.van("9901", "Zaakregie")),
                        Optional.of(referentienummer),
                        Optional.of("9901-1")),
                Uitwisseling.Afloop.goed("Bv03"),
                NU,
                Duration.ofMillis(12),
                4096,
                Optional.ofNullable(inhoud)
                        .map(t -> new Uitwisseling.Inhoud(
                                t.getBytes(StandardCharsets.UTF_8), "OntvangAsynchroon", Optional.of("actie"))));
    }

    static Inhoud bewaren(String sleutel, Map<String, String> sleutels) {
        return new Inhoud(7, DataSize.ofKilobytes(64), sleutel, sleutels);
    }
}
