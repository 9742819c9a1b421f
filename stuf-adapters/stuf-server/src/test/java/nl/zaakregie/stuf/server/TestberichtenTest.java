package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages that the other tests send are what a product that follows the standard would send. */
class TestberichtenTest {

    static List<Testbericht> berichten() {
        return Testbericht.alle();
    }

    @Test
    void dekkenAlleDiensten() {
        assertThat(berichten()).hasSize(26).extracting(Testbericht::service).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("berichten")
    void voldoenAanHetOfficieleSchema(Testbericht bericht) {
        OfficieelSchema.vereist();

        OfficieelSchema.valideer(bericht.xml());
    }
}
