package nl.zaakregie.runtime.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class DocumentinhoudenIT {

    private static byte[] inhoud(int lengte) {
        byte[] inhoud = new byte[lengte];
        new Random(7).nextBytes(inhoud);
        return inhoud;
    }

    private static DocumentinhoudId bewaar(TestDatabase database, JdbcDocumentinhouden inhouden, byte[] inhoud) {
        return database.transactie().execute(status -> inhouden.bewaar(new ByteArrayInputStream(inhoud)));
    }

    @OpElkeDatabase
    void geeftDeInhoudInDelenTerug(Databasesoort soort) throws IOException {
        TestDatabase database = soort.vers("runtime");
        JdbcDocumentinhouden inhouden = new JdbcDocumentinhouden(database.jdbc(), new VerzetbareKlok());
        for (int lengte : new int[] {0, 1, 256 * 1024, 700_001}) {
            byte[] inhoud = inhoud(lengte);

            DocumentinhoudId id = bewaar(database, inhouden, inhoud);

            assertThat(inhouden.lengte(id)).isEqualTo(lengte);
            try (InputStream stroom = inhouden.lees(id)) {
                assertThat(stroom.readAllBytes()).isEqualTo(inhoud);
            }
        }
    }

    @OpElkeDatabase
    void verwijderdeInhoudIsWegEnWordtNooitHalfGelezen(Databasesoort soort) throws IOException {
        TestDatabase database = soort.vers("runtime");
        JdbcDocumentinhouden inhouden = new JdbcDocumentinhouden(database.jdbc(), new VerzetbareKlok());
        DocumentinhoudId id = bewaar(database, inhouden, inhoud(600_000));

        try (InputStream stroom = inhouden.lees(id)) {
            assertThat(stroom.read()).isNotNegative();
            inhouden.verwijder(id);

            assertThatThrownBy(stroom::readAllBytes).isInstanceOf(EOFException.class);
        }
        assertThatThrownBy(() -> inhouden.lees(id)).isInstanceOf(IllegalStateException.class);
        assertThat(database.jdbc()
                        .sql("SELECT COUNT(*) FROM zr_documentinhoud_deel")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @OpElkeDatabase
    void weigertBewarenBuitenEenTransactie(Databasesoort soort) {
        TestDatabase database = soort.vers("runtime");
        JdbcDocumentinhouden inhouden = new JdbcDocumentinhouden(database.jdbc(), new VerzetbareKlok());

        assertThatThrownBy(() -> inhouden.bewaar(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(IllegalStateException.class);
    }
}
