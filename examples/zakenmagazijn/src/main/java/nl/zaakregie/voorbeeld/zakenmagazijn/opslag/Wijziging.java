package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Rest;
import org.jspecify.annotations.Nullable;

/**
 * The new side of a change whose record cannot tell by itself what it clears: a value replaces what stood there, empty
 * with a reason clears it, and what is not mentioned stays (StUF 03.01).
 *
 * @param rest what the new side said besides its values
 */
public record Wijziging(Rest rest) {

    /** @param veld name of the element as {@link Rest.Element#pad} has it */
    public <W> @Nullable W van(String veld, @Nullable W gegeven, @Nullable W stond) {
        return gegeven != null || rest.maaktLeeg(veld) ? gegeven : stond;
    }

    public <W> @Nullable W vanGroep(String veld, @Nullable W gegeven, @Nullable W stond) {
        return gegeven != null || rest.maaktGroepLeeg(veld) ? gegeven : stond;
    }

    /** By name; all go when the element as a whole is emptied. */
    public List<ExtraElement> extraElementen(List<ExtraElement> gegeven, List<ExtraElement> stonden) {
        List<ExtraElement> alle =
                new ArrayList<>(rest.maaktGroepLeeg("extraElementen") ? List.<ExtraElement>of() : stonden);
        alle.removeIf(element -> gegeven.stream().anyMatch(ander -> ander.naam().equals(element.naam())));
        alle.addAll(gegeven);
        return alle;
    }
}
