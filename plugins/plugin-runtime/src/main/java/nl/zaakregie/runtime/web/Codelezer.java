package nl.zaakregie.runtime.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads a choice of ours from a parameter of a request, in lower case or in capitals; leaves other types alone. */
final class Codelezer implements ConditionalGenericConverter {

    private static final String PAKKET = "nl.zaakregie.";

    @Override
    public boolean matches(TypeDescriptor van, TypeDescriptor naar) {
        return naar.getType().isEnum() && naar.getType().getName().startsWith(PAKKET);
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Enum.class));
    }

    /** @throws IllegalArgumentException for what is no choice; its text does not repeat it */
    @Override
    public @Nullable Object convert(@Nullable Object tekst, TypeDescriptor van, TypeDescriptor naar) {
        String code = tekst == null ? "" : tekst.toString().strip();
        if (code.isEmpty()) {
            return null;
        }
        return Arrays.stream(naar.getType().getEnumConstants())
                .filter(keuze -> ((Enum<?>) keuze).name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dit is geen van de keuzes"));
    }
}
