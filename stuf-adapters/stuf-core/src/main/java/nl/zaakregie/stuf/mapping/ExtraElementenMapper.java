package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.schema.stuf0301.ExtraElementen;
import org.jspecify.annotations.Nullable;

/** Values outside the standard. */
final class ExtraElementenMapper {

    private ExtraElementenMapper() {}

    static @Nullable ExtraElementen naar(List<ExtraElement> bron) {
        if (bron.isEmpty()) {
            return null;
        }
        ExtraElementen doel = new ExtraElementen();
        bron.forEach(extra -> {
            var element = new nl.zaakregie.stuf.schema.stuf0301.ExtraElement();
            element.setNaam(extra.naam());
            element.setValue(extra.waarde());
            doel.getExtraElement().add(element);
        });
        return doel;
    }

    static List<ExtraElement> van(@Nullable ExtraElementen bron) {
        return bron == null || bron.isNil()
                ? List.of()
                : bron.getExtraElement().stream()
                        .map(e -> new ExtraElement(leegBijGebrek(e.getNaam()), leegBijGebrek(e.getValue())))
                        .toList();
    }

    private static String leegBijGebrek(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
