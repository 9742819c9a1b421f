package nl.zaakregie.stuf.server.wss;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF052;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.server.Herkomst;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Lets WSS4J judge one Security header and demands what the settings demand. Every failure is StUF052 with a reason that
 * tells an honest sender what to mend and an attacker nothing. Thread-safe.
 */
final class Headercontrole {

    static final QName SECURITY = new QName(WSConstants.WSSE_NS, "Security");

    private static final Set<String> HANDTEKENINGEN = Set.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384");
    private static final Set<String> AFDRUKKEN =
            Set.of("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2001/04/xmlenc#sha512");
    private static final int TOEKOMST = 60;

    private final Wssinstellingen instellingen;
    private final Optional<Merlin> vertrouwd;
    private final WSSecurityEngine motor = new WSSecurityEngine();

    Headercontrole(Wssinstellingen instellingen) {
        this.instellingen = instellingen;
        this.vertrouwd = instellingen.vertrouwd().map(store -> {
            Merlin crypto = new Merlin();
            crypto.setTrustStore(store);
            return crypto;
        });
    }

    /** For an envelope of which only the header is in memory. */
    Herkomst controleer(List<Element> headers, boolean beveiligd) {
        return controleer(headers, null, beveiligd);
    }

    /**
     * @param body of the envelope, for which a signature must stand; absent when signatures are not looked at
     * @param beveiligd the connection is TLS
     */
    Herkomst controleer(List<Element> headers, @Nullable Element body, boolean beveiligd) {
        if (headers.size() > 1) {
            throw geweigerd("meer dan een Security-header");
        }
        List<WSSecurityEngineResult> uitkomsten = headers.isEmpty() ? List.of() : lees(headers.get(0));
        Optional<String> gebruiker = gebruiker(uitkomsten, beveiligd);
        List<X509Certificate> ondertekenaars = body == null ? List.of() : ondertekenaars(uitkomsten, body);
        if (instellingen.gebruikersnaamVerplicht() && gebruiker.isEmpty()) {
            throw geweigerd("UsernameToken ontbreekt");
        }
        if (instellingen.ondertekeningVerplicht() && ondertekenaars.isEmpty()) {
            throw geweigerd("handtekening over Body ontbreekt");
        }
        kenmerken(uitkomsten).forEach(this::eisNieuw);
        return new Herkomst(ondertekenaars, gebruiker);
    }

    /** After everything else was found right, so that nobody can use up the Nonce of another or fill the register. */
    private void eisNieuw(String kenmerk) {
        Instant vervalt = Instant.now().plus(instellingen.geldigheid()).plusSeconds(TOEKOMST);
        if (!instellingen.herhalingen().nieuw(kenmerk, vervalt)) {
            throw geweigerd("Nonce of handtekening is al eens gebruikt");
        }
    }

    private static List<String> kenmerken(List<WSSecurityEngineResult> uitkomsten) {
        Stream<String> nonces = van(uitkomsten, WSConstants.UT).stream()
                .map(u -> (UsernameToken) u.get(WSSecurityEngineResult.TAG_USERNAME_TOKEN))
                .filter(token -> token.getNonce() != null)
                .map(token -> token.getName() + '\n' + token.getNonce());
        Stream<String> handtekeningen = van(uitkomsten, WSConstants.SIGN).stream()
                .map(u -> (byte[]) u.get(WSSecurityEngineResult.TAG_SIGNATURE_VALUE))
                .map(waarde -> Base64.getEncoder().encodeToString(waarde));
        return Stream.concat(nonces, handtekeningen).map(Headercontrole::sha256).toList();
    }

    private static String sha256(String tekst) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java kent SHA-256 altijd", e);
        }
    }

    static boolean beveiligd(Message message) {
        return ((HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST)).isSecure();
    }

    static Fault geweigerd(String reden) {
        return new Fault(new StufFout(STUF052, "WS-Security: " + reden));
    }

    private List<WSSecurityEngineResult> lees(Element header) {
        try {
            WSHandlerResult uitkomst = motor.processSecurityHeader(header, gegevens());
            return uitkomst == null ? List.of() : uitkomst.getResults();
        } catch (WSSecurityException e) {
            throw new Fault(new StufFout(STUF052, "WS-Security: header is niet geldig", e));
        }
    }

    private RequestData gegevens() {
        RequestData gegevens = new RequestData();
        int seconden = (int) instellingen.geldigheid().toSeconds();
        vertrouwd.ifPresent(gegevens::setSigVerCrypto);
        vertrouwd.ifPresent(crypto -> gegevens.setAlgorithmSuite(sterk()));
        gegevens.setCallbackHandler(vragen -> {
            for (var vraag : vragen) {
                if (vraag instanceof WSPasswordCallback wachtwoord
                        && wachtwoord.getUsage() == WSPasswordCallback.USERNAME_TOKEN) {
                    wachtwoord.setPassword(instellingen.gebruikers().get(wachtwoord.getIdentifier()));
                }
            }
        });
        gegevens.setTimeStampTTL(seconden);
        gegevens.setTimeStampFutureTTL(TOEKOMST);
        gegevens.setUtTTL(seconden);
        gegevens.setUtFutureTTL(TOEKOMST);
        return gegevens;
    }

    private static AlgorithmSuite sterk() {
        AlgorithmSuite suite = new AlgorithmSuite();
        HANDTEKENINGEN.forEach(suite::addSignatureMethod);
        AFDRUKKEN.forEach(suite::addDigestAlgorithm);
        suite.addC14nAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.addTransformAlgorithm(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        suite.setMinimumAsymmetricKeyLength(2_048);
        suite.setMaximumAsymmetricKeyLength(8_192);
        return suite;
    }

    private Optional<String> gebruiker(List<WSSecurityEngineResult> uitkomsten, boolean beveiligd) {
        Optional<UsernameToken> gevonden = van(uitkomsten, WSConstants.UT).stream()
                .map(u -> (UsernameToken) u.get(WSSecurityEngineResult.TAG_USERNAME_TOKEN))
                .findFirst();
        if (gevonden.isPresent()) {
            UsernameToken token = gevonden.get();
            if (token.isHashed() && (token.getNonce() == null || token.getCreated() == null)) {
                throw geweigerd("UsernameToken zonder Nonce en Created");
            }
            if (!token.isHashed() && !beveiligd && !instellingen.tekstZonderTls()) {
                throw geweigerd("leesbaar wachtwoord zonder TLS");
            }
        }
        return gevonden.map(UsernameToken::getName);
    }

    /** Signers of this very Body, who also signed a Timestamp, so that it cannot be sent again later. */
    private static List<X509Certificate> ondertekenaars(List<WSSecurityEngineResult> uitkomsten, Element body) {
        List<X509Certificate> gevonden = new ArrayList<>();
        for (WSSecurityEngineResult uitkomst : van(uitkomsten, WSConstants.SIGN)) {
            List<Element> ondertekend = ondertekend(uitkomst);
            boolean tijdstip = ondertekend.stream()
                    .anyMatch(e ->
                            WSConstants.WSU_NS.equals(e.getNamespaceURI()) && "Timestamp".equals(e.getLocalName()));
            if (ondertekend.contains(body)
                    && tijdstip
                    && uitkomst.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE)
                            instanceof X509Certificate certificaat) {
                gevonden.add(certificaat);
            }
        }
        return gevonden;
    }

    @SuppressWarnings("unchecked")
    private static List<Element> ondertekend(WSSecurityEngineResult uitkomst) {
        List<WSDataRef> delen = (List<WSDataRef>) uitkomst.get(WSSecurityEngineResult.TAG_DATA_REF_URIS);
        return delen == null
                ? List.of()
                : delen.stream().map(WSDataRef::getProtectedElement).toList();
    }

    private static List<WSSecurityEngineResult> van(List<WSSecurityEngineResult> uitkomsten, int actie) {
        return uitkomsten.stream()
                .filter(u -> Integer.valueOf(actie).equals(u.get(WSSecurityEngineResult.TAG_ACTION)))
                .toList();
    }
}
