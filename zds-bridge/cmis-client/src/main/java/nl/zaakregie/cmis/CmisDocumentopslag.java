package nl.zaakregie.cmis;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.cmis.CmisOproep.Schrijfmoment;
import org.apache.chemistry.opencmis.client.api.Document;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisUpdateConflictException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisVersioningException;
import org.jspecify.annotations.Nullable;

/** {@link Documentopslag} over CMIS. */
class CmisDocumentopslag implements Documentopslag {

    private final CmisOproep oproep;
    private final CmisZaakmappen mappen;
    private final CmisDocumenten documenten;

    CmisDocumentopslag(CmisOproep oproep, CmisZaakmappen mappen, CmisDocumenten documenten) {
        this.oproep = oproep;
        this.mappen = mappen;
        this.documenten = documenten;
    }

    @Override
    public CmisAntwoord<Boolean> zaakmapBestaat(String zaakidentificatie) {
        return oproep.doe((sessie, schrijven) -> CmisAntwoord.gelukt(mappen.bestaat(sessie, zaakidentificatie)));
    }

    @Override
    public CmisAntwoord<Aanmaak> maakZaakmap(
            String zaaktypecode, String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen) {
        return oproep.doe((sessie, schrijven) -> {
            if (mappen.bestaat(sessie, zaakidentificatie)) {
                return CmisAntwoord.gelukt(Aanmaak.BESTOND_AL);
            }
            schrijven.begint();
            try {
                mappen.maak(sessie, zaaktypecode, zaakidentificatie, eigenschappen);
                return CmisAntwoord.gelukt(Aanmaak.GEMAAKT);
            } catch (CmisNameConstraintViolationException netDoorEenAnder) {
                return CmisAntwoord.gelukt(Aanmaak.BESTOND_AL);
            }
        });
    }

    @Override
    public CmisAntwoord<Aanmaak> wijzigZaakmap(String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen) {
        return oproep.doe(
                (sessie, schrijven) -> mappen.vind(sessie, zaakidentificatie).map(map -> {
                    schrijven.begint();
                    mappen.wijzig(map, eigenschappen);
                    return Aanmaak.GEWIJZIGD;
                }));
    }

    @Override
    public CmisAntwoord<Aanmaak> verwijderLegeZaakmap(String zaakidentificatie) {
        return oproep.doe((sessie, schrijven) -> mappen.vind(sessie, zaakidentificatie)
                .dan(map -> {
                    if (map.getChildren(CmisZoeker.vers(sessie)).iterator().hasNext()) {
                        return CmisAntwoord.geweigerd(CmisFout.MAP_NIET_LEEG);
                    }
                    schrijven.begint();
                    map.delete(true);
                    return CmisAntwoord.gelukt(Aanmaak.VERWIJDERD);
                }));
    }

    @Override
    public CmisAntwoord<String> bewaar(Documentmetagegevens metagegevens, InputStream inhoud, long lengte) {
        return maak(
                metagegevens,
                sessie -> stroom(sessie, metagegevens.bestandsnaam(), lengte, metagegevens.formaat(), inhoud));
    }

    @Override
    public CmisAntwoord<String> bewaarZonderInhoud(Documentmetagegevens metagegevens) {
        return maak(metagegevens, sessie -> null);
    }

    private CmisAntwoord<String> maak(
            Documentmetagegevens metagegevens, Function<Session, @Nullable ContentStream> inhoud) {
        return oproep.doe((sessie, schrijven) -> documenten
                .vind(sessie, metagegevens.documentidentificatie())
                .dan(bestaand -> bestaand.isPresent()
                        ? CmisAntwoord.<Optional<Folder>>geweigerd(CmisFout.DOCUMENT_BESTAAT_AL)
                        : map(sessie, metagegevens.zaakidentificatie()))
                .dan(map -> maak(sessie, schrijven, map, metagegevens, inhoud.apply(sessie))));
    }

    /** Empty for a document of no zaak. */
    private CmisAntwoord<Optional<Folder>> map(Session sessie, @Nullable String zaakidentificatie) {
        return zaakidentificatie == null
                ? CmisAntwoord.gelukt(Optional.empty())
                : mappen.vind(sessie, zaakidentificatie).map(Optional::of);
    }

    private CmisAntwoord<String> maak(
            Session sessie,
            Schrijfmoment schrijven,
            Optional<Folder> map,
            Documentmetagegevens metagegevens,
            @Nullable ContentStream inhoud) {
        schrijven.begint();
        try {
            return CmisAntwoord.gelukt(documenten.maak(sessie, map, metagegevens, inhoud));
        } catch (CmisNameConstraintViolationException zelfdeNaam) {
            return CmisAntwoord.geweigerd(CmisFout.DOCUMENT_BESTAAT_AL);
        }
    }

    @Override
    public CmisAntwoord<Aanmaak> wijzigDocument(String documentidentificatie, Documentgegevens gegevens) {
        return oproep.doe((sessie, schrijven) -> vrij(sessie, documentidentificatie)
                .map(document -> {
                    schrijven.begint();
                    document.updateProperties(documenten.waarden(documentidentificatie, gegevens), false);
                    return Aanmaak.GEWIJZIGD;
                }));
    }

    @Override
    public CmisAntwoord<String> checkUit(String documentidentificatie) {
        return oproep.doe((sessie, schrijven) -> vrij(sessie, documentidentificatie)
                .dan(document -> {
                    schrijven.begint();
                    try {
                        return CmisAntwoord.gelukt(document.checkOut().getId());
                    } catch (CmisUpdateConflictException | CmisVersioningException netDoorEenAnder) {
                        return CmisAntwoord.geweigerd(CmisFout.UITGECHECKT);
                    }
                }));
    }

    @Override
    public CmisAntwoord<Aanmaak> checkIn(String documentidentificatie, String sleutel, NieuweVersie versie) {
        return oproep.doe((sessie, schrijven) -> werkkopie(sessie, documentidentificatie, sleutel)
                .map(werkkopie -> {
                    NieuweVersie.Inhoud inhoud = versie.inhoud();
                    schrijven.begint();
                    werkkopie.checkIn(
                            versie.hoofdversie(),
                            documenten.alleWaarden(werkkopie, documentidentificatie, versie.gegevens()),
                            inhoud == null
                                    ? null
                                    : stroom(
                                            sessie,
                                            inhoud.bestandsnaam(),
                                            inhoud.lengte(),
                                            inhoud.formaat(),
                                            inhoud.stroom()),
                            null);
                    return Aanmaak.GEWIJZIGD;
                }));
    }

    @Override
    public CmisAntwoord<Aanmaak> annuleerCheckUit(String documentidentificatie, String sleutel) {
        return oproep.doe((sessie, schrijven) -> werkkopie(sessie, documentidentificatie, sleutel)
                .map(werkkopie -> {
                    schrijven.begint();
                    werkkopie.cancelCheckOut();
                    return Aanmaak.GEWIJZIGD;
                }));
    }

    @Override
    public CmisAntwoord<Aanmaak> ontkoppel(String documentidentificatie, String zaakidentificatie) {
        return oproep.doe((sessie, schrijven) -> vrij(sessie, documentidentificatie)
                .dan(document -> !documenten.zaken(document).contains(zaakidentificatie)
                        ? CmisAntwoord.<Aanmaak>geweigerd(CmisFout.ONBEKEND_DOCUMENT)
                        : mappen.vind(sessie, zaakidentificatie).map(map -> {
                            schrijven.begint();
                            document.removeFromFolder(map);
                            return Aanmaak.VERWIJDERD;
                        })));
    }

    @Override
    public CmisAntwoord<Aanmaak> koppel(String documentidentificatie, String zaakidentificatie) {
        return oproep.doe((sessie, schrijven) -> bestaand(sessie, documentidentificatie)
                .dan(document -> mappen.vind(sessie, zaakidentificatie).map(map -> {
                    if (documenten.zaken(document).contains(zaakidentificatie)) {
                        return Aanmaak.BESTOND_AL;
                    }
                    schrijven.begint();
                    document.addToFolder(map, true);
                    return Aanmaak.GEWIJZIGD;
                })));
    }

    @Override
    public CmisAntwoord<Optional<Documentvermelding>> vind(String documentidentificatie) {
        return oproep.doe((sessie, schrijven) ->
                documenten.vind(sessie, documentidentificatie).map(gevonden -> gevonden.map(this::vermelding)));
    }

    @Override
    public CmisAntwoord<Optional<Documentvermelding>> vindObject(String dmsId) {
        return oproep.doe((sessie, schrijven) ->
                CmisAntwoord.gelukt(documenten.vindObject(sessie, dmsId).map(this::vermelding)));
    }

    @Override
    public CmisAntwoord<Dmswijzigingen> wijzigingen(String plaats) {
        return oproep.doe((sessie, schrijven) -> CmisWijzigingen.sinds(sessie, plaats));
    }

    private Documentvermelding vermelding(Document document) {
        return documenten.vermelding(document).inZaken(documenten.zaken(document));
    }

    @Override
    public CmisAntwoord<List<Documentvermelding>> lijst(String zaakidentificatie) {
        return oproep.doe((sessie, schrijven) ->
                mappen.vind(sessie, zaakidentificatie).map(map -> documenten.lijst(sessie, map)));
    }

    @Override
    public CmisAntwoord<Documentinhoud> lees(String documentidentificatie) {
        return oproep.doe(
                (sessie, schrijven) -> bestaand(sessie, documentidentificatie).dan(this::inhoud));
    }

    private CmisAntwoord<Document> bestaand(Session sessie, String documentidentificatie) {
        return documenten
                .vind(sessie, documentidentificatie)
                .dan(gevonden -> gevonden.map(CmisAntwoord::gelukt)
                        .orElseGet(() -> CmisAntwoord.geweigerd(CmisFout.ONBEKEND_DOCUMENT)));
    }

    /** The document, when nobody has checked it out. */
    private CmisAntwoord<Document> vrij(Session sessie, String documentidentificatie) {
        return bestaand(sessie, documentidentificatie)
                .dan(document -> Boolean.TRUE.equals(document.isVersionSeriesCheckedOut())
                        ? CmisAntwoord.geweigerd(CmisFout.UITGECHECKT)
                        : CmisAntwoord.gelukt(document));
    }

    private CmisAntwoord<Document> werkkopie(Session sessie, String documentidentificatie, String sleutel) {
        return bestaand(sessie, documentidentificatie)
                .dan(document -> Boolean.TRUE.equals(document.isVersionSeriesCheckedOut())
                                && sleutel.equals(document.getVersionSeriesCheckedOutId())
                        ? CmisAntwoord.gelukt((Document) sessie.getObject(sleutel, CmisZoeker.vers(sessie)))
                        : CmisAntwoord.geweigerd(CmisFout.NIET_UITGECHECKT));
    }

    private static ContentStream stroom(
            Session sessie, String bestandsnaam, long lengte, String formaat, InputStream inhoud) {
        return sessie.getObjectFactory().createContentStream(bestandsnaam, lengte, formaat, inhoud);
    }

    private CmisAntwoord<Documentinhoud> inhoud(Document document) {
        ContentStream stroom = document.getContentStream();
        InputStream inhoud = stroom == null ? InputStream.nullInputStream() : stroom.getStream();
        return CmisAntwoord.gelukt(new Documentinhoud(documenten.vermelding(document), inhoud));
    }
}
