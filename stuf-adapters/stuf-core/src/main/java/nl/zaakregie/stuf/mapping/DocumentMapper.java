package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentrelatie;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcZakRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakEdcRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/** Documents and their relation to zaken. */
final class DocumentMapper {

    private DocumentMapper() {}

    static EdcObject naar(Zaakdocument bron, Merk merk, Verwerkingssoort soort) {
        EdcObject doel = merk.zet(new EdcObject(), "EDC", soort);
        doel.setIdentificatie(Waarde.van(bron.identificatie()));
        doel.setDctOmschrijving(tekst(bron.documenttype()));
        doel.setCreatiedatum(datum(bron.creatiedatum()));
        doel.setOntvangstdatum(datum(bron.ontvangstdatum()));
        doel.setTitel(tekst(titel(bron)));
        doel.setBeschrijving(tekst(bron.beschrijving()));
        doel.setFormaat(tekst(bron.formaat()));
        doel.setTaal(tekst(bron.taal()));
        doel.setVersie(tekst(bron.versie()));
        doel.setStatus(tekst(bron.status()));
        doel.setVerzenddatum(datum(bron.verzenddatum()));
        doel.setVertrouwelijkAanduiding(
                bron.vertrouwelijkheid() == null
                        ? null
                        : tekst(bron.vertrouwelijkheid().waarde()));
        doel.setAuteur(tekst(bron.auteur()));
        doel.setLink(tekst(bron.link()));
        doel.setInhoud(naar(bron.inhoud()));
        doel.setExtraElementen(ExtraElementenMapper.naar(bron.extraElementen()));
        bron.zaken().forEach(zaak -> doel.getIsRelevantVoor().add(naar(zaak, merk)));
        return Resten.zet(doel, bron.rest(), merk);
    }

    static Zaakdocument van(EdcObject bron) {
        Zaakdocument document = new Zaakdocument(
                Waarden.verplicht(bron.getIdentificatie(), "document/identificatie"),
                tekst(bron.getDctOmschrijving()),
                datum(bron.getCreatiedatum(), "document/creatiedatum"),
                datum(bron.getOntvangstdatum(), "document/ontvangstdatum"),
                tekst(bron.getTitel()),
                tekst(bron.getBeschrijving()),
                tekst(bron.getFormaat()),
                tekst(bron.getTaal()),
                tekst(bron.getVersie()),
                tekst(bron.getStatus()),
                datum(bron.getVerzenddatum(), "document/verzenddatum"),
                vertrouwelijkheid(bron.getVertrouwelijkAanduiding()),
                tekst(bron.getAuteur()),
                tekst(bron.getLink()),
                van(bron.getInhoud()),
                ExtraElementenMapper.van(bron.getExtraElementen()),
                bron.getIsRelevantVoor().stream()
                        .filter(r -> !r.isNil())
                        .map(DocumentMapper::van)
                        .filter(Objects::nonNull)
                        .toList());
        return document.met(Resten.van(bron, document, d -> naar(d, Merk.ANTWOORD, Verwerkingssoort.I)));
    }

    static ZakEdcRelatie naar(DocumentBijZaak bron) {
        ZakEdcRelatie doel = Merk.ANTWOORD.zet(new ZakEdcRelatie(), "ZAKEDC", Verwerkingssoort.I);
        doel.setGerelateerde(
                naar(bron.document().met((Documentinhoud) null).inZaken(List.of()), Merk.ANTWOORD, Verwerkingssoort.I));
        Documentrelatie relatie = bron.relatie();
        doel.setTitel(tekst(relatie.titel()));
        doel.setBeschrijving(tekst(relatie.beschrijving()));
        doel.setRegistratiedatum(datum(relatie.registratiedatum()));
        doel.setSttVolgnummer(tekst(relatie.statusvolgnummer()));
        doel.setSttOmschrijving(tekst(relatie.statusomschrijving()));
        doel.setStaDatumStatusGezet(tekst(relatie.datumStatusGezet()));
        return Resten.zet(doel, relatie.rest(), Merk.ANTWOORD);
    }

    static @Nullable DocumentBijZaak van(ZakEdcRelatie bron) {
        EdcObject document = bron.getGerelateerde();
        if (document == null || document.isNil()) {
            return null;
        }
        Documentrelatie relatie = new Documentrelatie(
                tekst(bron.getTitel()),
                tekst(bron.getBeschrijving()),
                datum(bron.getRegistratiedatum(), "heeftRelevant/registratiedatum"),
                tekst(bron.getSttVolgnummer()),
                tekst(bron.getSttOmschrijving()),
                tekst(bron.getStaDatumStatusGezet()));
        DocumentBijZaak gelezen = new DocumentBijZaak(van(document), relatie);
        return new DocumentBijZaak(gelezen.document(), relatie.met(Resten.van(bron, gelezen, DocumentMapper::naar)));
    }

    private static EdcZakRelatie naar(ZaakBijDocument bron, Merk merk) {
        ZakObject zaak = merk.zet(new ZakObject(), "ZAK", Verwerkingssoort.I);
        zaak.setIdentificatie(Waarde.van(bron.zaakidentificatie()));
        zaak.setOmschrijving(tekst(bron.zaakomschrijving()));
        EdcZakRelatie doel = merk.zet(new EdcZakRelatie(), "EDCZAK", Verwerkingssoort.T);
        doel.setGerelateerde(zaak);
        Documentrelatie relatie = bron.relatie();
        doel.setTitel(tekst(relatie.titel()));
        doel.setBeschrijving(tekst(relatie.beschrijving()));
        doel.setRegistratiedatum(datum(relatie.registratiedatum()));
        doel.setSttVolgnummer(tekst(relatie.statusvolgnummer()));
        doel.setSttOmschrijving(tekst(relatie.statusomschrijving()));
        doel.setStaDatumStatusGezet(tekst(relatie.datumStatusGezet()));
        return Resten.zet(doel, relatie.rest(), merk);
    }

    private static @Nullable ZaakBijDocument van(EdcZakRelatie bron) {
        ZakObject zaak = bron.getGerelateerde();
        String identificatie = zaak == null || zaak.isNil() ? null : tekst(zaak.getIdentificatie());
        if (zaak == null || identificatie == null) {
            return null;
        }
        Documentrelatie relatie = new Documentrelatie(
                tekst(bron.getTitel()),
                tekst(bron.getBeschrijving()),
                datum(bron.getRegistratiedatum(), "isRelevantVoor/registratiedatum"),
                tekst(bron.getSttVolgnummer()),
                tekst(bron.getSttOmschrijving()),
                tekst(bron.getStaDatumStatusGezet()));
        ZaakBijDocument gelezen = new ZaakBijDocument(identificatie, tekst(zaak.getOmschrijving()), relatie);
        return new ZaakBijDocument(
                identificatie,
                gelezen.zaakomschrijving(),
                relatie.met(Resten.van(bron, gelezen, g -> naar(g, Merk.ANTWOORD))));
    }

    private static @Nullable Inhoud naar(@Nullable Documentinhoud bron) {
        if (bron == null) {
            return null;
        }
        Inhoud doel = new Inhoud();
        doel.setBestandsnaam(bron.bestandsnaam());
        doel.setContentType(bron.mimetype());
        doel.setBron(bron.bron());
        return doel;
    }

    private static @Nullable Documentinhoud van(@Nullable Inhoud bron) {
        Inhoudbron octetten = bron == null || bron.isNil() ? null : bron.getBron();
        return bron == null || octetten == null
                ? null
                : new Documentinhoud(bron.getBestandsnaam(), bron.getContentType(), octetten);
    }

    /** The schema requires a title, the text of the standard does not: the file name then serves. */
    private static @Nullable String titel(Zaakdocument bron) {
        Documentinhoud inhoud = bron.inhoud();
        return bron.titel() == null && inhoud != null ? inhoud.bestandsnaam() : bron.titel();
    }

    private static @Nullable Vertrouwelijkheid vertrouwelijkheid(@Nullable Waarde waarde) {
        String tekst = tekst(waarde);
        return tekst == null
                ? null
                : Vertrouwelijkheid.van(tekst.strip().toUpperCase(Locale.ROOT))
                        .orElseThrow(() -> new StufFout(
                                StufFoutcode.STUF055, "document/vertrouwelijkAanduiding kent deze waarde niet"));
    }
}
