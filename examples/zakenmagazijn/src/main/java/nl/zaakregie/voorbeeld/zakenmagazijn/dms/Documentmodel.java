package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.util.ArrayList;
import java.util.List;
import org.apache.chemistry.opencmis.commons.definitions.MutableDocumentTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.MutableTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.enums.Cardinality;
import org.apache.chemistry.opencmis.commons.enums.ContentStreamAllowed;
import org.apache.chemistry.opencmis.commons.enums.PropertyType;
import org.apache.chemistry.opencmis.commons.enums.Updatability;
import org.apache.chemistry.opencmis.inmemory.TypeCreator;
import org.apache.chemistry.opencmis.inmemory.types.DocumentTypeCreationHelper;
import org.apache.chemistry.opencmis.server.support.TypeDefinitionFactory;

/**
 * The object types of ZDS 1.2 chapter 12, under the type ids that DMSs use in practice. All own properties are single
 * texts, also the dates. Public because OpenCMIS makes it by class name.
 */
public final class Documentmodel implements TypeCreator {

    static final String ZAKEN = "F:zsdms:zaken";
    static final String ZAAKTYPE = "F:zsdms:zaaktype";
    static final String ZAAK = "F:zsdms:zaak";
    static final String DOCUMENT = "D:zsdms:document";

    private static final String VOORVOEGSEL = "zsdms:";
    private static final List<String> VAN_ZAAK = List.of(
            "zaakidentificatie",
            "startdatum",
            "einddatum",
            "zaakniveau",
            "deelzakenindicatie",
            "registratiedatum",
            "publicatiedatum",
            "archiefnominatie",
            "resultaatomschrijving",
            "datumVernietigingDossier",
            "inp.bsn",
            "anp.identificatie",
            "inn.nnpld",
            "ann.identificatie",
            "vestigingsNummer",
            "voorvoegselGeslachtsnaam",
            "geslachtsnaam",
            "achternaam",
            "voorvoegsel",
            "medewerkeridentificatie",
            "organisatieidentificatie",
            "handelsnaam",
            "statutairenaam");
    private static final List<String> VAN_DOCUMENT = List.of(
            "documentIdentificatie",
            "dct.omschrijving",
            "dct.categorie",
            "documentcreatiedatum",
            "documentontvangstdatum",
            "documentbeschrijving",
            "documentverzenddatum",
            "vertrouwelijkaanduiding",
            "documentauteur",
            "documenttaal",
            "documentversie",
            "documentstatus",
            "documentlink");

    private final TypeDefinitionFactory fabriek = TypeDefinitionFactory.newInstance();

    @Override
    public List<TypeDefinition> createTypesList() {
        fabriek.setDefaultNamespace("http://www.egem.nl/king/zsdms");
        List<TypeDefinition> typen = new ArrayList<>();
        typen.add(map(ZAKEN, List.of()));
        typen.add(map(ZAAKTYPE, List.of("zkt.omschrijving")));
        typen.add(map(ZAAK, VAN_ZAAK));
        typen.add(document());
        return typen;
    }

    private TypeDefinition map(String id, List<String> eigenschappen) {
        MutableTypeDefinition type =
                fabriek.createChildTypeDefinition(DocumentTypeCreationHelper.getCmisFolderType(), id);
        return met(type, eigenschappen);
    }

    private TypeDefinition document() {
        MutableDocumentTypeDefinition type = (MutableDocumentTypeDefinition)
                fabriek.createChildTypeDefinition(DocumentTypeCreationHelper.getCmisDocumentType(), DOCUMENT);
        type.setIsVersionable(true);
        type.setContentStreamAllowed(ContentStreamAllowed.ALLOWED);
        return met(type, VAN_DOCUMENT);
    }

    private TypeDefinition met(MutableTypeDefinition type, List<String> eigenschappen) {
        for (String eigenschap : eigenschappen) {
            type.addPropertyDefinition(fabriek.createPropertyDefinition(
                    VOORVOEGSEL + eigenschap,
                    eigenschap,
                    eigenschap,
                    PropertyType.STRING,
                    Cardinality.SINGLE,
                    Updatability.READWRITE,
                    false,
                    false,
                    true,
                    true));
        }
        return type;
    }
}
