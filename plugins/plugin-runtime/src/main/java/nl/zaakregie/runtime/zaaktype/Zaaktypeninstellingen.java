package nl.zaakregie.runtime.zaaktype;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The zaaktypen as configured, {@code zaakregie.zaaktypen.<sleutel>.*}; not checked yet. */
@ConfigurationProperties("zaakregie")
record Zaaktypeninstellingen(@DefaultValue Map<String, Instelling> zaaktypen) {

    /**
     * One zaaktype.
     *
     * @param backoffice name of the backoffice that takes over zaken of this type
     */
    record Instelling(
            @Nullable String code,
            @Nullable String omschrijving,
            @Nullable LocalDate ingangsdatum,
            @DefaultValue List<Status> statussen,
            @DefaultValue List<String> resultaten,
            @Nullable String backoffice) {}

    /** One statustype. */
    record Status(
            @Nullable Integer volgnummer,
            @Nullable String code,
            @Nullable String omschrijving) {}
}
