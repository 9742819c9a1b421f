package nl.zaakregie.stuf.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.testhulp.Canoniek;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.xml.EigenSchema;
import org.xml.sax.SAXException;

/** What every message goes through: golden file, own schema, official schema, and back into the same model. */
final class Berichtproef {

    private static final Systeem REGIE = Systeem.van("9901", "Regie");
    private static final Systeem MAGAZIJN = Systeem.van("9901", "Zakenmagazijn");
    private static final Instant NU = Instant.parse("2026-11-24T09:00:00.123Z");

    private Berichtproef() {}

    static Stuurgegevens kop(StufService service) {
        return Stuurgegevens.voor(service, REGIE, MAGAZIJN, "RG-1", NU);
    }

    static Stuurgegevens antwoordkop(StufService service, Berichtcode code) {
        return kop(service).antwoord(code, "ZM-1", NU);
    }

    /** Checks without the official schemas; these come in {@link #geldig}. */
    static <T> void heenEnTerug(
            String naam, QName root, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        String xml = new BerichtSchrijver().schrijf(root, bericht);
        GoudenBericht.vergelijk(naam, xml);
        keurEigen(xml);
        try (GelezenBericht gelezen = lees(xml)) {
            assertThat(gelezen.root()).isEqualTo(root);
            assertThat(vergelijkbaar(terug.apply(gelezen))).isEqualTo(vergelijkbaar(model));
        }
    }

    /** Skipped without the official schemas. */
    static void geldig(QName root, StufElement bericht) {
        OfficieelSchema.vereist();
        String xml = new BerichtSchrijver().schrijf(root, bericht);
        OfficieelSchema.valideer(xml);
        boolean vrijBericht = root.getLocalPart().contains("_D");
        if (root.getNamespaceURI().equals(Naamruimte.ZKN)) {
            // one adapter serves ZDS 1.1 and RZS, which is built on a former patch of the schemas
            (vrijBericht ? OfficieelSchema.RZS_1_0_ZDS : OfficieelSchema.RZS_1_0).keur(xml);
        }
    }

    static GelezenBericht lees(String xml) {
        return new BerichtLezer().lees(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void keurEigen(String xml) {
        try {
            EigenSchema.schema().newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new AssertionError("Niet geldig volgens het eigen schema: " + e.getMessage(), e);
        }
    }

    /** Fragments of XML may declare other namespaces than they use; only their meaning is compared. */
    private static Object vergelijkbaar(Object model) {
        if (model instanceof Optional<?> mogelijk) {
            return mogelijk.map(Berichtproef::vergelijkbaar);
        }
        if (model instanceof Zaak zaak) {
            return zaak.metObjecten(
                    zaak.objecten().stream().map(Berichtproef::canoniek).toList());
        }
        return model;
    }

    private static Zaakobject canoniek(Zaakobject object) {
        return object.inhoud() instanceof AnderObject ander
                ? new Zaakobject(
                        new AnderObject(ander.soort(), Canoniek.van(ander.xml())),
                        object.omschrijving(),
                        object.tijdvak())
                : object;
    }
}
