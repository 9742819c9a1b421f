package nl.zaakregie.cmis;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.chemistry.opencmis.client.api.CmisObject;
import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.DocumentType;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.jspecify.annotations.Nullable;

/** The documents in an open session. */
class CmisDocumenten {

    private final CmisProperties properties;
    private final CmisZoeker zoeker;

    CmisDocumenten(CmisProperties properties, CmisZoeker zoeker) {
        this.properties = properties;
        this.zoeker = zoeker;
    }

    CmisAntwoord<Optional<Document>> vind(Session sessie, String documentidentificatie) {
        List<Document> gevonden = zoeker.documenten(sessie, documentidentificatie).stream()
                .map(id -> (Document) sessie.getObject(id, CmisZoeker.vers(sessie)))
                .filter(CmisDocumenten::isDocument)
                .toList();
        if (gevonden.size() > 1) {
            return CmisAntwoord.geweigerd(CmisFout.MEERDUIDIG);
        }
        return CmisAntwoord.gelukt(gevonden.stream().findFirst());
    }

    Optional<Document> vindObject(Session sessie, String dmsId) {
        try {
            return Optional.of(sessie.getObject(dmsId, CmisZoeker.vers(sessie)))
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .filter(document -> document.getPropertyValue(documentidentificatie()) != null)
                    .filter(CmisDocumenten::isDocument);
        } catch (CmisObjectNotFoundException weg) {
            return Optional.empty();
        }
    }

    /** A query may also find working copies and, in some DMSs, older versions. */
    private static boolean isDocument(Document document) {
        boolean werkkopie = Boolean.TRUE.equals(document.isVersionSeriesCheckedOut())
                && document.getId().equals(document.getVersionSeriesCheckedOutId());
        return !werkkopie && !Boolean.FALSE.equals(document.isLatestVersion());
    }

    String maak(
            Session sessie, Optional<Folder> map, Documentmetagegevens metagegevens, @Nullable ContentStream inhoud) {
        String type = properties.types().document();
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(PropertyIds.OBJECT_TYPE_ID, type);
        waarden.put(
                PropertyIds.NAME, Objectnaam.vanDocument(metagegevens.titel(), metagegevens.documentidentificatie()));
        waarden.put(properties.documentidentificatie(), metagegevens.documentidentificatie());
        metagegevens
                .eigenschappen()
                .forEach((eigenschap, waarde) -> waarden.put(properties.eigenschap(eigenschap), waarde));
        boolean versies = Boolean.TRUE.equals(((DocumentType) sessie.getTypeDefinition(type)).isVersionable());
        return sessie.createDocument(
                        waarden, map.orElse(null), inhoud, versies ? VersioningState.MAJOR : VersioningState.NONE)
                .getId();
    }

    /** The properties that a change sets. */
    Map<String, Object> waarden(String documentidentificatie, Documentgegevens gegevens) {
        Map<String, Object> waarden = new HashMap<>();
        if (gegevens.titel() != null) {
            waarden.put(PropertyIds.NAME, Objectnaam.vanDocument(gegevens.titel(), documentidentificatie));
        }
        gegevens.eigenschappen()
                .forEach((eigenschap, waarde) -> waarden.put(properties.eigenschap(eigenschap), waarde));
        return waarden;
    }

    /** All properties of the new version: a DMS may take those that are not given as cleared. */
    Map<String, Object> alleWaarden(Document werkkopie, String documentidentificatie, Documentgegevens gegevens) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(PropertyIds.NAME, werkkopie.getName());
        waarden.put(documentidentificatie(), documentidentificatie);
        eigenschappen(werkkopie)
                .forEach((eigenschap, waarde) -> waarden.put(properties.eigenschap(eigenschap), waarde));
        waarden.putAll(waarden(documentidentificatie, gegevens));
        return waarden;
    }

    /** Objects in the folder without a documentidentificatie are no zaakdocumenten and are left out. */
    List<Documentvermelding> lijst(Session sessie, Folder map) {
        List<Documentvermelding> lijst = new ArrayList<>();
        for (CmisObject kind : map.getChildren(CmisZoeker.vers(sessie))) {
            if (kind instanceof Document document
                    && document.getPropertyValue(documentidentificatie()) != null
                    && isDocument(document)) {
                lijst.add(vermelding(document));
            }
        }
        lijst.sort(Comparator.comparing(Documentvermelding::aangemaaktOp)
                .thenComparing(Documentvermelding::documentidentificatie));
        return lijst;
    }

    Documentvermelding vermelding(Document document) {
        String documentidentificatie = Objects.requireNonNull(document.getPropertyValue(documentidentificatie()));
        return new Documentvermelding(
                document.getId(),
                documentidentificatie,
                Objectnaam.titel(document.getName(), documentidentificatie),
                Objects.requireNonNullElse(document.getContentStreamFileName(), ""),
                Objects.requireNonNullElse(document.getContentStreamMimeType(), ""),
                lengte(document),
                aangemaaktOp(document),
                eigenschappen(document),
                Set.of());
    }

    Set<String> zaken(Document document) {
        Set<String> zaken = new HashSet<>();
        for (Folder map : document.getParents()) {
            String zaak = map.getPropertyValue(properties.zaakidentificatie());
            if (zaak != null) {
                zaken.add(zaak);
            }
        }
        return zaken;
    }

    private String documentidentificatie() {
        return properties.documentidentificatie();
    }

    private Map<Documenteigenschap, String> eigenschappen(Document document) {
        Map<Documenteigenschap, String> waarden = new EnumMap<>(Documenteigenschap.class);
        for (Documenteigenschap eigenschap : Documenteigenschap.values()) {
            Object waarde = document.getPropertyValue(properties.eigenschap(eigenschap));
            if (waarde != null) {
                waarden.put(eigenschap, waarde.toString());
            }
        }
        return waarden;
    }

    private static long lengte(Document document) {
        BigInteger lengte = document.getPropertyValue(PropertyIds.CONTENT_STREAM_LENGTH);
        return lengte == null ? -1 : lengte.longValue();
    }

    private static Instant aangemaaktOp(Document document) {
        return document.getCreationDate() == null
                ? Instant.EPOCH
                : document.getCreationDate().toInstant();
    }
}
