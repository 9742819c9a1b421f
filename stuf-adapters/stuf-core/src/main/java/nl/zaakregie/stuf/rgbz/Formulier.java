package nl.zaakregie.stuf.rgbz;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that an inwoner filled in (StUF-EF 3.15).
 *
 * @param soort          kind of form: entiteittype in lower case, such as bba
 * @param aanvraagnummer at most 16 characters, unique at the e-form server
 * @param aanvrager      who asks
 * @param emailadres     of the aanvrager
 * @param telefoonnummer of the aanvrager
 * @param statusinfo     true when the aanvrager wants to hear about the progress
 * @param velden         what was filled in, by path; parts that occur more than once are
 *                       numbered from 1: {@code inkomsten[2]/bedragNetto}
 * @param bijlagen       files, readable as long as the message is open
 */
public record Formulier(
        String soort,
        String aanvraagnummer,
        LocalDate aanvraagdatum,
        NatuurlijkPersoon aanvrager,
        @Nullable String emailadres,
        @Nullable String telefoonnummer,
        boolean statusinfo,
        Map<String, String> velden,
        List<ExtraElement> extraElementen,
        List<Documentinhoud> bijlagen) {

    public Formulier {
        velden = Collections.unmodifiableMap(new LinkedHashMap<>(velden));
        extraElementen = List.copyOf(extraElementen);
        bijlagen = List.copyOf(bijlagen);
    }

    @Override
    public String toString() {
        return "Formulier[" + soort + "]";
    }
}
