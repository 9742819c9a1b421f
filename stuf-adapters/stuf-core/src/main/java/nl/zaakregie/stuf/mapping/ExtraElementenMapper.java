package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.schema.stuf0301.ExtraElementen;
import nl.zaakregie.stuf.waarde.NoValue;
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
            NoValue reden = extra.leeg();
            if (reden != null) {
                element.setNil(true);
                element.setNoValue(reden.waarde());
            }
            doel.getExtraElement().add(element);
        });
        return doel;
    }

    static List<ExtraElement> van(@Nullable ExtraElementen bron) {
        return bron == null || bron.isNil()
                ? List.of()
                : bron.getExtraElement().stream().map(ExtraElementenMapper::van).toList();
    }

    /** Nil without a reason of StUF says nothing, as an empty element does. */
    private static ExtraElement van(nl.zaakregie.stuf.schema.stuf0301.ExtraElement bron) {
        String naam = leegBijGebrek(bron.getNaam());
        if (!bron.isNil()) {
            return new ExtraElement(naam, leegBijGebrek(bron.getValue()));
        }
        String reden = bron.getNoValue();
        return new ExtraElement(
                naam, "", reden == null ? null : NoValue.van(reden).orElse(null));
    }

    private static String leegBijGebrek(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }
}
