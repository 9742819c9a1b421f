package nl.zaakregie.dossieropslag.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Documentinhoud;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import org.junit.jupiter.api.Test;

class DocumentlezerTest {

    private static final Documentidentificatie DOCUMENT = new Documentidentificatie("9901-1");

    @Test
    void geeftDeInhoudMetHaarLengte() throws IOException {
        Documentlezer lezer = dms(CmisAntwoord.gelukt(inhoud(3)));

        try (nl.zaakregie.api.document.Documentinhoud gelezen = lezer.lees(DOCUMENT)) {
            assertThat(gelezen.stroom().readAllBytes()).containsExactly(1, 2, 3);
            assertThat(gelezen.lengte()).hasValue(3);
        }
        assertThat(dms(CmisAntwoord.gelukt(inhoud(-1))).lees(DOCUMENT).lengte()).isEmpty();
    }

    @Test
    void zegtInOnzeWoordenWaaromHetNietKan() {
        assertThat(fout(CmisAntwoord.geweigerd(CmisFout.ONBEKEND_DOCUMENT)))
                .isEqualTo(DossieropslagFout.DOCUMENT_NIET_IN_DMS)
                .satisfies(fout -> assertThat(fout.httpStatus()).isEqualTo(404));
        assertThat(fout(CmisAntwoord.geweigerd(CmisFout.NIET_TOEGELATEN)))
                .isEqualTo(DossieropslagFout.DMS_WEIGERT)
                .satisfies(fout -> assertThat(fout.httpStatus()).isEqualTo(502));
        assertThat(fout(new CmisAntwoord.NietBezorgd<>("ConnectException")))
                .isEqualTo(DossieropslagFout.DMS_ONBEREIKBAAR)
                .satisfies(fout -> assertThat(fout.httpStatus()).isEqualTo(503));
        assertThat(fout(new CmisAntwoord.Onzeker<>("SocketTimeoutException")))
                .isEqualTo(DossieropslagFout.DMS_ONBEREIKBAAR);
    }

    private static Foutcode fout(CmisAntwoord<Documentinhoud> antwoord) {
        Foutcode[] code = new Foutcode[1];
        assertThatThrownBy(() -> dms(antwoord).lees(DOCUMENT))
                .isInstanceOfSatisfying(SociaalDomeinException.class, fout -> code[0] = fout.foutcode());
        return code[0];
    }

    private static Documentlezer dms(CmisAntwoord<Documentinhoud> antwoord) {
        return new Documentlezer((Documentopslag) Proxy.newProxyInstance(
                DocumentlezerTest.class.getClassLoader(),
                new Class<?>[] {Documentopslag.class},
                (zelf, methode, argumenten) -> {
                    assertThat(methode.getName()).isEqualTo("lees");
                    assertThat(argumenten).containsExactly(DOCUMENT.waarde());
                    return antwoord;
                }));
    }

    private static Documentinhoud inhoud(long lengte) {
        return new Documentinhoud(
                new Documentvermelding(
                        "dms-1",
                        DOCUMENT.waarde(),
                        "Gezinsplan",
                        "plan.pdf",
                        "application/pdf",
                        lengte,
                        Instant.EPOCH,
                        Map.of(),
                        Set.of()),
                new ByteArrayInputStream(new byte[] {1, 2, 3}));
    }
}
