package nl.zaakregie.runtime.wachtrij;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.zaakregie.api.uitgaand.Netwerk;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

class NetwerkverbodIT {

    @Test
    void netwerkMagAlleenBuitenEenTransactie() {
        TestDatabase database = TestDatabase.h2();

        assertThatCode(Netwerk::eisGeenTransactie).doesNotThrowAnyException();
        assertThatThrownBy(() -> database.transactie().executeWithoutResult(status -> Netwerk.eisGeenTransactie()))
                .isInstanceOf(IllegalStateException.class);
    }
}
