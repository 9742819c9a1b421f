package nl.zaakregie.stuf.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Gebruikersnaam;

/** Writes a UsernameToken (WSS UsernameToken Profile 1.1), with a Nonce and Created of its own for every message. */
final class Securityheader {

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    private static final String PROFIEL = OASIS + "username-token-profile-1.0#";
    private static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Securityheader() {}

    static void schrijf(XMLStreamWriter xml, String soap, Gebruikersnaam gebruiker, Clock klok)
            throws XMLStreamException {
        byte[] nonce = new byte[16];
        TOEVAL.nextBytes(nonce);
        String gemaakt = klok.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        xml.writeStartElement("wsse", "Security", WSSE);
        xml.writeNamespace("wsse", WSSE);
        xml.writeNamespace("wsu", WSU);
        xml.writeAttribute("soap", soap, "mustUnderstand", "1");
        xml.writeStartElement("wsse", "UsernameToken", WSSE);
        tekst(xml, "wsse", WSSE, "Username", gebruiker.naam());
        xml.writeStartElement("wsse", "Password", WSSE);
        xml.writeAttribute("Type", PROFIEL + (gebruiker.digest() ? "PasswordDigest" : "PasswordText"));
        xml.writeCharacters(
                gebruiker.digest() ? digest(nonce, gemaakt, gebruiker.wachtwoord()) : gebruiker.wachtwoord());
        xml.writeEndElement();
        xml.writeStartElement("wsse", "Nonce", WSSE);
        xml.writeAttribute("EncodingType", BASE64);
        xml.writeCharacters(Base64.getEncoder().encodeToString(nonce));
        xml.writeEndElement();
        tekst(xml, "wsu", WSU, "Created", gemaakt);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void tekst(XMLStreamWriter xml, String voorvoegsel, String naamruimte, String naam, String waarde)
            throws XMLStreamException {
        xml.writeStartElement(voorvoegsel, naam, naamruimte);
        xml.writeCharacters(waarde);
        xml.writeEndElement();
    }

    /** SHA-1 is what the profile prescribes; it guards a password with a nonce, not a signature. */
    private static String digest(byte[] nonce, String gemaakt, String wachtwoord) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(nonce);
            sha1.update(gemaakt.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha1.digest(wachtwoord.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("deze JDK kent geen SHA-1", e);
        }
    }
}
