package nl.zaakregie.runtime.uitgaand;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Gauge {@code zaakregie.uitgaand} with tag {@code stand}: number of commands per state, in the whole cluster. */
record UitgaandMeters(UitgaandOverzicht overzicht) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry register) {
        for (Stand stand : Stand.values()) {
            Gauge.builder("zaakregie.uitgaand", () -> overzicht.aantallen().get(stand))
                    .description("Uitgaande berichten per stand")
                    .tag("stand", stand.name())
                    .register(register);
        }
    }
}
