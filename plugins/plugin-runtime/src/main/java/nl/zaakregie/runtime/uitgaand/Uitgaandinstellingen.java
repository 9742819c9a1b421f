package nl.zaakregie.runtime.uitgaand;

import java.time.Duration;
import nl.zaakregie.runtime.wachtrij.Vertraging;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the outbox, {@code zaakregie.uitgaand.*}.
 *
 * @param draden number of messages this node sends at a time
 * @param peilinterval how often a node looks for due rows when nobody woke it
 * @param lease how long after a crash another node may go on; renewed while a message is being sent
 * @param eersteVertraging delay after the first failed attempt
 * @param hoogsteVertraging longest delay between attempts; the number of attempts has no maximum
 * @param voorvoegsel begin of our referentienummers, 1 to 8 letters or digits
 */
@ConfigurationProperties("zaakregie.uitgaand")
record Uitgaandinstellingen(
        @DefaultValue("4") int draden,
        @DefaultValue("2s") Duration peilinterval,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("2s") Duration eersteVertraging,
        @DefaultValue("5m") Duration hoogsteVertraging,
        @DefaultValue("ZR") String voorvoegsel) {

    private static final Duration KORTSTE_LEASE = Duration.ofSeconds(1);

    Uitgaandinstellingen {
        if (draden < 1 || peilinterval.isNegative() || peilinterval.isZero()) {
            throw new IllegalArgumentException("zaakregie.uitgaand.draden en peilinterval moeten groter dan nul zijn");
        }
        if (lease.compareTo(KORTSTE_LEASE) < 0) {
            throw new IllegalArgumentException("zaakregie.uitgaand.lease moet minstens 1s zijn");
        }
        if (!voorvoegsel.matches("[A-Za-z0-9]{1,8}")) {
            throw new IllegalArgumentException("zaakregie.uitgaand.voorvoegsel heeft 1 tot 8 letters of cijfers");
        }
    }

    Vertraging vertraging() {
        return new Vertraging(eersteVertraging, hoogsteVertraging);
    }
}
