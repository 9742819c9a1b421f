package nl.zaakregie.runtime.motor;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.common.engine.api.delegate.FlowableFunctionDelegate;
import org.jspecify.annotations.Nullable;

/**
 * {@code ${zr:lijst(voorzieningen)}} in a process: the keys in a variable, separated by commas, so that a part can run once
 * for each. A variable itself holds no lists.
 */
public final class Lijst implements FlowableFunctionDelegate {

    @Override
    public String prefix() {
        return "zr";
    }

    @Override
    public String localName() {
        return "lijst";
    }

    @Override
    public Method functionMethod() {
        try {
            return Lijst.class.getMethod("lijst", Object.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("De functie zr:lijst ontbreekt", e);
        }
    }

    /** Called by the engine. Empty for a variable without a value. */
    public static List<String> lijst(@Nullable Object waarde) {
        return waarde == null
                ? List.of()
                : Stream.of(waarde.toString().split(","))
                        .map(String::strip)
                        .filter(sleutel -> !sleutel.isEmpty())
                        .toList();
    }
}
