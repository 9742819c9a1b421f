package nl.zaakregie.signalen.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.zaakregie.api.kern.Code;

/** Life domains (DOMEIN 6.4); the lower-case code is the wire form. */
public enum Leefdomein {
    FINANCIEN,
    WERK_OPLEIDING,
    DAGBESTEDING,
    HUISVESTING,
    HUISELIJKE_RELATIES,
    GEESTELIJKE_GEZONDHEID,
    LICHAMELIJKE_GEZONDHEID,
    MIDDELENGEBRUIK,
    ADL,
    SOCIAAL_NETWERK,
    PARTICIPATIE,
    JUSTITIE_VEILIGHEID,
    OPVOEDEN_OPGROEIEN,
    ONDERWIJS;

    public String code() {
        return Code.van(this);
    }

    public static Optional<Leefdomein> van(String code) {
        return Arrays.stream(values())
                .filter(l -> l.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
