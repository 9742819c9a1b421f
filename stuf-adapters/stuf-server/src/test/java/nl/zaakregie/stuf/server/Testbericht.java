package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.xml.StufXml;

/** A message from {@code src/test/resources/berichten}, to change and to send. */
public record Testbericht(String naam, String xml) {

    private static final Path MAP = Path.of("src/test/resources/berichten");

    /** @param naam file name without extension: version, hyphen, service */
    public static Testbericht lees(String naam) {
        try (InputStream bron = Testbericht.class.getResourceAsStream("/berichten/" + naam + ".xml")) {
            byte[] bytes = Objects.requireNonNull(bron, naam).readAllBytes();
            return new Testbericht(naam, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Testbericht> alle() {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .map(b -> b.getFileName().toString().replace(".xml", ""))
                    .sorted()
                    .map(Testbericht::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence; fails when it is not there, so that a test cannot test nothing. */
    public Testbericht met(String oud, String nieuw) {
        int plaats = xml.indexOf(oud);
        if (plaats < 0) {
            throw new IllegalArgumentException(naam + " bevat niet: " + oud);
        }
        return new Testbericht(naam, xml.substring(0, plaats) + nieuw + xml.substring(plaats + oud.length()));
    }

    public Testbericht metReferentie(String referentienummer) {
        return met(">REF-1<", ">" + referentienummer + "<");
    }

    /** The same message under another number than {@link #metReferentie} gave it. */
    public Testbericht metAnderNummer(String referentienummer) {
        String nieuw =
                xml.replaceFirst("<StUF:referentienummer>[^<]*<", "<StUF:referentienummer>" + referentienummer + "<");
        return new Testbericht(naam, nieuw);
    }

    /** The service that the file name tells. */
    public StufService service() {
        String versie = naam.substring(0, naam.indexOf('-')).toUpperCase(Locale.ROOT);
        String dienst = naam.substring(naam.indexOf('-') + 1);
        String enumnaam = dienst.replaceAll("([A-Z])", "_$1")
                .toUpperCase(Locale.ROOT)
                .replace("ZAAK_IDENTIFICATIE", "ZAAKIDENTIFICATIE")
                .replace("DOCUMENT_IDENTIFICATIE", "DOCUMENTIDENTIFICATIE");
        return StufService.valueOf(versie.replace("RZS10", "RZS") + "_" + enumnaam);
    }

    /** Without XML declaration, to put in an envelope. */
    public String kaal() {
        return xml.substring(xml.indexOf("?>") + 2).strip();
    }

    /** Stands on the root. */
    public XMLStreamReader lezer() {
        try {
            XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
            lezer.nextTag();
            return lezer;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return naam;
    }
}
