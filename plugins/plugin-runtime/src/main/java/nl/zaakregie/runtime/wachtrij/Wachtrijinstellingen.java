package nl.zaakregie.runtime.wachtrij;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of one queue.
 *
 * @param draden number of rows this node works on at a time; 0 = this node leaves the queue to others
 * @param peilinterval how often a node looks for due rows when nobody woke it
 * @param eersteVertraging delay after the first failed attempt
 * @param hoogsteVertraging longest delay between attempts; the number of attempts has no maximum
 * @param pogingenVoorParkeren attempts before a row that fails for another than a technical reason is parked
 */
public record Wachtrijinstellingen(
        @DefaultValue("2") int draden,
        @DefaultValue("2s") Duration peilinterval,
        @DefaultValue("2s") Duration eersteVertraging,
        @DefaultValue("5m") Duration hoogsteVertraging,
        @DefaultValue("5") int pogingenVoorParkeren) {

    public Wachtrijinstellingen {
        if (draden < 0 || pogingenVoorParkeren < 1 || peilinterval.isNegative() || peilinterval.isZero()) {
            throw new IllegalArgumentException(
                    "pogingen-voor-parkeren en peilinterval van een wachtrij moeten groter dan nul zijn, draden niet kleiner");
        }
    }

    public Vertraging vertraging() {
        return new Vertraging(eersteVertraging, hoogsteVertraging);
    }
}
