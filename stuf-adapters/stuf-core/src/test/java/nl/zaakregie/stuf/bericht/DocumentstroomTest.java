package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.xml.Limieten;
import nl.zaakregie.stuf.xml.StufXml;
import org.junit.jupiter.api.Test;

class DocumentstroomTest {

    private static final QName ROOT = new QName(Naamruimte.ZKN, "edcLk01");
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void laatEenDocumentGroterDanHetGeheugenDoor() throws Exception {
        long lengte = 300L * MEGABYTE;
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(lengte);
        PipedInputStream ontvangst = new PipedInputStream(MEGABYTE);
        OutputStream verzending = new PipedOutputStream(ontvangst);
        CompletableFuture<Void> zender = CompletableFuture.runAsync(() -> {
            try (verzending) {
                new BerichtSchrijver().schrijf(ROOT, bericht(new Nulbron(lengte)), verzending);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        try (GelezenBericht gelezen = new BerichtLezer().lees(ontvangst)) {
            assertThat(inhoud(gelezen).getBron()).isNotNull();
            assertThat(inhoud(gelezen).getBron().lengte()).isEqualTo(lengte);
        }
        zender.join();
    }

    @Test
    void geeftDezelfdeOctettenTerugMetNaamEnSoort() throws IOException {
        byte[] octetten = "Beschikking € 12,50".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bericht = new ByteArrayOutputStream();
        new BerichtSchrijver().schrijf(ROOT, bericht(() -> new ByteArrayInputStream(octetten)), bericht);

        try (GelezenBericht gelezen = new BerichtLezer().lees(new ByteArrayInputStream(bericht.toByteArray()))) {
            Inhoud inhoud = inhoud(gelezen);
            assertThat(inhoud.getBestandsnaam()).isEqualTo("besluit.txt");
            assertThat(inhoud.getContentType()).isEqualTo("text/plain");
            assertThat(inhoud.getBron()).isNotNull();
            assertThat(inhoud.getBron().open().readAllBytes()).isEqualTo(octetten);
            assertThat(gelezen.service(null)).contains(StufService.ZDS11_VOEG_ZAAKDOCUMENT_TOE);
        }
    }

    @Test
    void leestEenBijlageDieAlsMtomMeekwam() throws Exception {
        String bericht = edc("<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:a%40b\"/>");
        XMLStreamReader lezer = StufXml.lezer(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
        lezer.nextTag();
        Inhoudbron bijlage = () -> new ByteArrayInputStream(new byte[] {1, 2, 3});

        try (GelezenBericht gelezen =
                new BerichtLezer().lees(lezer, id -> id.equals("a@b") ? Optional.of(bijlage) : Optional.empty())) {
            assertThat(inhoud(gelezen).getBron()).isSameAs(bijlage);
        }
    }

    @Test
    void weigertWatGeenBase64IsZonderHetTeHerhalen() {
        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> lees(edc("geheim!"), Limieten.STANDAARD))
                .satisfies(fout ->
                        assertThat(fout.details()).contains("geen base64").doesNotContain("geheim"));
    }

    @Test
    void weigertEenDocumentBovenDeGrens() {
        Limieten klein = new Limieten(60, 1_000, 100, 60, 1_000, 1_000, 10);

        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> lees(edc("QUJDREVGR0hJSktMTU5P"), klein))
                .satisfies(fout -> assertThat(fout.details()).contains("groter dan toegestaan"));
    }

    @Test
    void schrijftVerwijzingInPlaatsVanBase64AlsDatGevraagdWordt() throws XMLStreamException {
        StringWriter tekst = new StringWriter();

        XMLStreamWriter schrijver = StufXml.schrijver(tekst);
        new BerichtSchrijver().schrijf(ROOT, bericht(new Nulbron(5)), schrijver, (bron, doel) -> {
            doel.writeStartElement("xop", "Include", Naamruimte.XOP);
            doel.writeNamespace("xop", Naamruimte.XOP);
            doel.writeAttribute("href", "cid:1");
            doel.writeEndElement();
        });
        schrijver.flush();

        assertThat(tekst.toString()).contains("href=\"cid:1\"").doesNotContain("AAAA");
    }

    private static void lees(String bericht, Limieten limieten) {
        new BerichtLezer(limieten).lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
    }

    private static String edc(String inhoud) {
        return "<edcLk01 xmlns=\"" + Naamruimte.ZKN + "\"><object><inhoud>" + inhoud + "</inhoud></object></edcLk01>";
    }

    private static EdcKennisgeving bericht(Inhoudbron bron) {
        Inhoud inhoud = new Inhoud();
        inhoud.setBron(bron);
        inhoud.setBestandsnaam("besluit.txt");
        inhoud.setContentType("text/plain");
        EdcObject object = new EdcObject();
        object.setInhoud(inhoud);
        EdcKennisgeving bericht = new EdcKennisgeving();
        bericht.getObject().add(object);
        return bericht;
    }

    private static Inhoud inhoud(GelezenBericht gelezen) {
        return gelezen.inhoud(EdcKennisgeving.class).getObject().get(0).getInhoud();
    }

    /** A document of zeros, of any length, that takes no memory. */
    private record Nulbron(long lengte) implements Inhoudbron {

        @Override
        public InputStream open() {
            return new InputStream() {
                private long over = lengte;

                @Override
                public int read() {
                    return over-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] doel, int vanaf, int aantal) {
                    int deel = (int) Math.min(over, aantal);
                    over -= deel;
                    return deel == 0 ? -1 : deel;
                }
            };
        }
    }
}
