package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Ondertekening;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.xml.StufXml;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Signs Body and Timestamp of a finished envelope: exclusive c14n, SHA-256. */
final class Ondertekenaar {

    private static final String NAAM = "wij";
    private static final long MAXIMUM = 10L * 1024 * 1024;
    private static final int GELDIG = 300;

    private final Ondertekening ondertekening;
    private final Merlin sleutels;

    Ondertekenaar(Ondertekening ondertekening) {
        this.ondertekening = ondertekening;
        this.sleutels = sleutels(ondertekening);
    }

    /**
     * @param envelop closed afterwards
     * @return the signed envelope
     * @throws StufFout StUF055 when it is too large to hold in memory
     */
    Berichtbuffer onderteken(Berichtbuffer envelop) throws IOException {
        try (envelop;
                InputStream bytes = envelop.lees()) {
            if (envelop.lengte() > MAXIMUM) {
                throw new StufFout(StufFoutcode.STUF055, "bericht is te groot om te ondertekenen");
            }
            Document document = fabriek().newDocumentBuilder().parse(bytes);
            onderteken(document);
            Berichtbuffer ondertekend = new Berichtbuffer();
            StufXml.transformers().newTransformer().transform(new DOMSource(document), new StreamResult(ondertekend));
            return ondertekend;
        } catch (WSSecurityException | ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("bericht kan niet worden ondertekend", e);
        }
    }

    private void onderteken(Document document) throws WSSecurityException {
        WSSecHeader header = new WSSecHeader(document);
        header.insertSecurityHeader();
        WSSecTimestamp tijdstip = new WSSecTimestamp(header);
        tijdstip.setTimeToLive(GELDIG);
        tijdstip.build();
        WSSecSignature handtekening = new WSSecSignature(header);
        handtekening.setUserInfo(NAAM, "");
        handtekening.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
        handtekening.setSignatureAlgorithm(
                ondertekening.sleutel() instanceof ECPrivateKey ? WSConstants.ECDSA_SHA256 : WSConstants.RSA_SHA256);
        handtekening.setDigestAlgo(WSConstants.SHA256);
        handtekening.setSigCanonicalization(WSConstants.C14N_EXCL_OMIT_COMMENTS);
        String soap = document.getDocumentElement().getNamespaceURI();
        handtekening
                .getParts()
                .addAll(List.of(
                        new WSEncryptionPart("Body", soap, ""),
                        new WSEncryptionPart("Timestamp", WSConstants.WSU_NS, "")));
        handtekening.build(sleutels);
    }

    private static DocumentBuilderFactory fabriek() throws ParserConfigurationException {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newDefaultNSInstance();
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return fabriek;
    }

    private static Merlin sleutels(Ondertekening ondertekening) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    NAAM, ondertekening.sleutel(), new char[0], new Certificate[] {ondertekening.certificaat()});
            Merlin crypto = new Merlin();
            crypto.setKeyStore(store);
            return crypto;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("sleutel voor ondertekening is niet bruikbaar", e);
        }
    }
}
