package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import nl.zaakregie.voorbeeld.zakenmagazijn.dms.Wijzigingenlog.Wijziging;
import org.apache.chemistry.opencmis.commons.enums.ChangeType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.junit.jupiter.api.Test;

class WijzigingenlogTest {

    private final Wijzigingenlog log = new Wijzigingenlog(Clock.systemUTC(), 4);

    @Test
    void geeftInBladzijdenWaarvanDeVolgendeMetDeLaatsteBegint() {
        gebeurd("a", "b", "c");

        Wijzigingenlog.Deel eerste = log.vanaf(null, 2);
        Wijzigingenlog.Deel tweede = log.vanaf(eerste.token(), 2);

        assertThat(objecten(eerste)).containsExactly("a", "b");
        assertThat(eerste.meer()).isTrue();
        assertThat(objecten(tweede)).containsExactly("b", "c");
        assertThat(tweede.meer()).isFalse();
        assertThat(tweede.token()).isEqualTo(log.laatste());
    }

    @Test
    void beginLeegEnGeeftVanafDaarAlles() {
        String leeg = log.laatste();
        assertThat(log.vanaf(leeg, 10).wijzigingen()).isEmpty();

        gebeurd("a");

        assertThat(objecten(log.vanaf(leeg, 10))).containsExactly("a");
    }

    @Test
    void kentNietWatHetIsVergetenOfNooitHeeftGeweten() {
        gebeurd("a");
        String oud = log.laatste();
        gebeurd("b", "c", "d", "e");

        assertThat(objecten(log.vanaf(null, 10))).containsExactly("b", "c", "d", "e");
        assertThatExceptionOfType(CmisInvalidArgumentException.class).isThrownBy(() -> log.vanaf(oud, 10));
        assertThatExceptionOfType(CmisInvalidArgumentException.class).isThrownBy(() -> log.vanaf("x.1", 10));
        assertThatExceptionOfType(CmisInvalidArgumentException.class)
                .isThrownBy(() -> log.vanaf(log.laatste() + "9", 10));
    }

    private void gebeurd(String... objecten) {
        List.of(objecten).forEach(object -> log.gebeurd(object, ChangeType.UPDATED));
    }

    private static List<String> objecten(Wijzigingenlog.Deel deel) {
        return deel.wijzigingen().stream().map(Wijziging::objectId).toList();
    }
}
