package nl.zaakregie.stuf.server.wss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Herkomst;
import org.apache.cxf.interceptor.Fault;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Age and repetition of a Security header, without a network. */
class HeadercontroleTest {

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final Duration GELDIG = Duration.ofMinutes(5);

    /** What two nodes share. */
    private final Set<String> gezien = new HashSet<>();

    private final Headercontrole controle = knoop();

    @Test
    void neemtEenVersTokenAan() throws Exception {
        Herkomst herkomst = controle.controleer(List.of(token("juist", nonce(), Instant.now())), true);

        assertThat(herkomst.gebruiker()).contains("suite");
    }

    @Test
    void weigertEenNonceDieNogEensKomtOokOpEenAnderKnooppunt() throws Exception {
        String nonce = nonce();
        controle.controleer(List.of(token("juist", nonce, Instant.now())), true);

        assertGeweigerd(
                () -> controle.controleer(List.of(token("juist", nonce, Instant.now())), true), "al eens gebruikt");
        assertGeweigerd(
                () -> knoop().controleer(List.of(token("juist", nonce, Instant.now())), true), "al eens gebruikt");
        controle.controleer(List.of(token("juist", nonce(), Instant.now())), true);
    }

    @Test
    void wieHetWachtwoordNietKentMaaktDeNonceVanEenAnderNietOp() throws Exception {
        String nonce = nonce();
        assertGeweigerd(
                () -> controle.controleer(List.of(token("onjuist", nonce, Instant.now())), true), "niet geldig");

        controle.controleer(List.of(token("juist", nonce, Instant.now())), true);

        assertThat(gezien).hasSize(1);
    }

    @Test
    void weigertEenTokenDatTeOudOfVanStraksIs() throws Exception {
        for (Instant gemaakt : new Instant[] {
            Instant.now().minus(GELDIG).minusSeconds(5), Instant.now().plusSeconds(120)
        }) {
            assertGeweigerd(() -> controle.controleer(List.of(token("juist", nonce(), gemaakt)), true), "niet geldig");
        }
        controle.controleer(
                List.of(token("juist", nonce(), Instant.now().minus(GELDIG).plusSeconds(30))), true);
        controle.controleer(List.of(token("juist", nonce(), Instant.now().plusSeconds(30))), true);
    }

    @Test
    void weigertEenTimestampDieVerlopenIsOfVanStraksIs() throws Exception {
        Instant nu = Instant.now();
        assertGeweigerd(
                () -> controle.controleer(List.of(tijd(nu.minusSeconds(60), nu.minusSeconds(5))), true), "niet geldig");
        assertGeweigerd(
                () -> controle.controleer(List.of(tijd(nu.minus(GELDIG).minusSeconds(60), nu.plusSeconds(60))), true),
                "niet geldig");
        assertGeweigerd(
                () -> controle.controleer(List.of(tijd(nu.plusSeconds(120), nu.plusSeconds(300))), true),
                "niet geldig");
    }

    private Headercontrole knoop() {
        return new Headercontrole(new Wssinstellingen(
                Map.of("suite", "juist"),
                true,
                false,
                Optional.empty(),
                false,
                GELDIG,
                (kenmerk, vervalt) -> gezien.add(kenmerk),
                1_000_000));
    }

    private static void assertGeweigerd(ThrowingCallable controle, String reden) {
        assertThatThrownBy(controle).isInstanceOfSatisfying(Fault.class, fout -> {
            assertThat(fout.getCause())
                    .isInstanceOfSatisfying(
                            StufFout.class, f -> assertThat(f.code()).isEqualTo(StufFoutcode.STUF052));
            assertThat(((StufFout) fout.getCause()).details()).contains(reden);
        });
    }

    private static String nonce() {
        return Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Element token(String wachtwoord, String nonce, Instant gemaakt) throws Exception {
        String moment = gemaakt.truncatedTo(ChronoUnit.MILLIS).toString();
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(Base64.getDecoder().decode(nonce));
        sha1.update(moment.getBytes(StandardCharsets.UTF_8));
        String digest = Base64.getEncoder().encodeToString(sha1.digest(wachtwoord.getBytes(StandardCharsets.UTF_8)));
        return header("<wsse:UsernameToken><wsse:Username>suite</wsse:Username><wsse:Password Type=\"" + OASIS
                + "username-token-profile-1.0#PasswordDigest\">" + digest
                + "</wsse:Password><wsse:Nonce EncodingType=\"" + OASIS
                + "soap-message-security-1.0#Base64Binary\">" + nonce + "</wsse:Nonce><wsu:Created>" + moment
                + "</wsu:Created></wsse:UsernameToken>");
    }

    private static Element tijd(Instant van, Instant tot) throws Exception {
        return header("<wsu:Timestamp><wsu:Created>" + van.truncatedTo(ChronoUnit.MILLIS)
                + "</wsu:Created><wsu:Expires>" + tot.truncatedTo(ChronoUnit.MILLIS)
                + "</wsu:Expires></wsu:Timestamp>");
    }

    private static Element header(String inhoud) throws Exception {
        String xml = "<wsse:Security xmlns:wsse=\"" + OASIS + "wssecurity-secext-1.0.xsd\" xmlns:wsu=\"" + OASIS
                + "wssecurity-utility-1.0.xsd\">" + inhoud + "</wsse:Security>";
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
