package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** A document as StUF tells it and as the DMS keeps it. */
final class Documentvorm {

    private static final ZoneId ZONE = StufTijdstip.ZONE;

    private static final Documentinhoud GEEN_INHOUD = new Documentinhoud(null, null, InputStream::nullInputStream);

    private static final Map<Documenteigenschap, Function<Zaakdocument, @Nullable String>> OPTIONEEL = Map.of(
            Documenteigenschap.DOCUMENTTYPE, Zaakdocument::documenttype,
            Documenteigenschap.ONTVANGSTDATUM, document -> cijfers(document.ontvangstdatum()),
            Documenteigenschap.BESCHRIJVING, Zaakdocument::beschrijving,
            Documenteigenschap.VERZENDDATUM, document -> cijfers(document.verzenddatum()),
            Documenteigenschap.VERSIE, Zaakdocument::versie,
            Documenteigenschap.STATUS, Zaakdocument::status,
            Documenteigenschap.LINK, Zaakdocument::link);

    private Documentvorm() {}

    /** @throws StufFout StUF055 when something is missing that the document could not be given back without */
    static Documentmetagegevens voorDms(Zaakdocument document, @Nullable Documentinhoud gegeven) {
        Documentinhoud inhoud = gegeven == null ? GEEN_INHOUD : gegeven;
        String titel = eerste("titel", document.titel(), inhoud.bestandsnaam());
        return new Documentmetagegevens(
                document.identificatie(),
                document.zaken().stream()
                        .map(ZaakBijDocument::zaakidentificatie)
                        .findFirst()
                        .orElse(null),
                titel,
                eerste("bestandsnaam", inhoud.bestandsnaam(), titel),
                eerste("formaat", document.formaat(), inhoud.mimetype()),
                eigenschappen(document));
    }

    /** A document that came over CMIS, with as much as the DMS knows. */
    static Zaakdocument uitDms(Documentvermelding vermelding) {
        return new Zaakdocument(
                vermelding.documentidentificatie(),
                tekst(vermelding, Documenteigenschap.DOCUMENTTYPE),
                Optional.ofNullable(datum(vermelding, Documenteigenschap.CREATIEDATUM))
                        .orElseGet(() -> aangemaakt(vermelding)),
                datum(vermelding, Documenteigenschap.ONTVANGSTDATUM),
                vermelding.titel(),
                tekst(vermelding, Documenteigenschap.BESCHRIJVING),
                vermelding.formaat().isBlank() ? null : vermelding.formaat(),
                tekst(vermelding, Documenteigenschap.TAAL),
                tekst(vermelding, Documenteigenschap.VERSIE),
                tekst(vermelding, Documenteigenschap.STATUS),
                datum(vermelding, Documenteigenschap.VERZENDDATUM),
                vermelding
                        .eigenschap(Documenteigenschap.VERTROUWELIJKAANDUIDING)
                        .flatMap(Vertrouwelijkheid::van)
                        .orElse(null),
                tekst(vermelding, Documenteigenschap.AUTEUR),
                tekst(vermelding, Documenteigenschap.LINK),
                null,
                List.of(),
                vermelding.zaakidentificaties().stream()
                        .sorted()
                        .map(ZaakBijDocument::van)
                        .toList());
    }

    static OnvolledigeDatum aangemaakt(Documentvermelding vermelding) {
        return OnvolledigeDatum.van(vermelding.aangemaaktOp().atZone(ZONE).toLocalDate());
    }

    /** @throws StufFout StUF055 when one is missing that a document in the DMS must have */
    static Map<Documenteigenschap, String> eigenschappen(Zaakdocument document) {
        Map<Documenteigenschap, String> waarden = new EnumMap<>(Documenteigenschap.class);
        verplicht(waarden, Documenteigenschap.CREATIEDATUM, "creatiedatum", cijfers(document.creatiedatum()));
        verplicht(waarden, Documenteigenschap.TAAL, "taal", document.taal());
        verplicht(waarden, Documenteigenschap.AUTEUR, "auteur", document.auteur());
        Vertrouwelijkheid vertrouwelijkheid = document.vertrouwelijkheid();
        verplicht(
                waarden,
                Documenteigenschap.VERTROUWELIJKAANDUIDING,
                "vertrouwelijkAanduiding",
                vertrouwelijkheid == null ? null : vertrouwelijkheid.waarde());
        OPTIONEEL.forEach((eigenschap, waarde) -> zet(waarden, eigenschap, waarde.apply(document)));
        return waarden;
    }

    /** Those of a changed document, with an empty text for what it had and has no more. */
    static Map<Documenteigenschap, String> eigenschappen(Zaakdocument bekend, Zaakdocument nieuw) {
        Map<Documenteigenschap, String> waarden = eigenschappen(nieuw);
        OPTIONEEL.forEach((eigenschap, waarde) -> {
            if (waarde.apply(bekend) != null) {
                waarden.putIfAbsent(eigenschap, "");
            }
        });
        return waarden;
    }

    private static void verplicht(
            Map<Documenteigenschap, String> waarden,
            Documenteigenschap eigenschap,
            String element,
            @Nullable String waarde) {
        waarden.put(eigenschap, eerste(element, waarde));
    }

    private static void zet(
            Map<Documenteigenschap, String> waarden, Documenteigenschap eigenschap, @Nullable String waarde) {
        if (waarde != null) {
            waarden.put(eigenschap, waarde);
        }
    }

    private static String eerste(String element, @Nullable String... waarden) {
        for (String waarde : waarden) {
            if (waarde != null && !waarde.isBlank()) {
                return waarde;
            }
        }
        throw new StufFout(StufFoutcode.STUF055, element + " ontbreekt");
    }

    private static @Nullable String cijfers(@Nullable OnvolledigeDatum datum) {
        return datum == null ? null : datum.cijfers();
    }

    private static @Nullable String tekst(Documentvermelding vermelding, Documenteigenschap eigenschap) {
        return vermelding.eigenschap(eigenschap).orElse(null);
    }

    /** A property is free text in the DMS: what is no date is left out. */
    private static @Nullable OnvolledigeDatum datum(Documentvermelding vermelding, Documenteigenschap eigenschap) {
        return vermelding
                .eigenschap(eigenschap)
                .filter(tekst -> tekst.matches("[0-9]{8}"))
                .flatMap(Documentvorm::gelezen)
                .orElse(null);
    }

    private static Optional<OnvolledigeDatum> gelezen(String cijfers) {
        try {
            return Optional.of(OnvolledigeDatum.van(cijfers, OnvolledigeDatum.Volledigheid.VOLLEDIG));
        } catch (IllegalArgumentException geenDatum) {
            return Optional.empty();
        }
    }
}
