package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.cmis.Aanmaak;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Dmswijzigingen;
import nl.zaakregie.cmis.Documentgegevens;
import nl.zaakregie.cmis.Documentinhoud;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.cmis.NieuweVersie;
import nl.zaakregie.cmis.Zaakmapeigenschap;

/** A DMS that says yes to everything and keeps nothing; a test overrides what it is about. */
public class LegeDocumentopslag implements Documentopslag {

    @Override
    public CmisAntwoord<Boolean> zaakmapBestaat(String zaakidentificatie) {
        return CmisAntwoord.gelukt(false);
    }

    @Override
    public CmisAntwoord<Aanmaak> maakZaakmap(
            String zaaktypecode, String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen) {
        return CmisAntwoord.gelukt(Aanmaak.GEMAAKT);
    }

    @Override
    public CmisAntwoord<Aanmaak> wijzigZaakmap(String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen) {
        return CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD);
    }

    @Override
    public CmisAntwoord<Aanmaak> verwijderLegeZaakmap(String zaakidentificatie) {
        return CmisAntwoord.gelukt(Aanmaak.VERWIJDERD);
    }

    @Override
    public CmisAntwoord<String> bewaar(Documentmetagegevens metagegevens, InputStream inhoud, long lengte) {
        return CmisAntwoord.gelukt("dms-1");
    }

    @Override
    public CmisAntwoord<String> bewaarZonderInhoud(Documentmetagegevens metagegevens) {
        return CmisAntwoord.gelukt("dms-1");
    }

    @Override
    public CmisAntwoord<Aanmaak> wijzigDocument(String documentidentificatie, Documentgegevens gegevens) {
        return CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD);
    }

    @Override
    public CmisAntwoord<String> checkUit(String documentidentificatie) {
        return CmisAntwoord.gelukt("dms-1-werkkopie");
    }

    @Override
    public CmisAntwoord<Aanmaak> checkIn(String documentidentificatie, String sleutel, NieuweVersie versie) {
        return CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD);
    }

    @Override
    public CmisAntwoord<Aanmaak> annuleerCheckUit(String documentidentificatie, String sleutel) {
        return CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD);
    }

    @Override
    public CmisAntwoord<Aanmaak> ontkoppel(String documentidentificatie, String zaakidentificatie) {
        return CmisAntwoord.gelukt(Aanmaak.VERWIJDERD);
    }

    @Override
    public CmisAntwoord<Aanmaak> koppel(String documentidentificatie, String zaakidentificatie) {
        return CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD);
    }

    @Override
    public CmisAntwoord<Optional<Documentvermelding>> vind(String documentidentificatie) {
        return CmisAntwoord.gelukt(Optional.empty());
    }

    @Override
    public CmisAntwoord<Optional<Documentvermelding>> vindObject(String dmsId) {
        return CmisAntwoord.gelukt(Optional.empty());
    }

    @Override
    public CmisAntwoord<Dmswijzigingen> wijzigingen(String plaats) {
        return CmisAntwoord.gelukt(new Dmswijzigingen("1", List.of()));
    }

    @Override
    public CmisAntwoord<List<Documentvermelding>> lijst(String zaakidentificatie) {
        return CmisAntwoord.gelukt(List.of());
    }

    @Override
    public CmisAntwoord<Documentinhoud> lees(String documentidentificatie) {
        return CmisAntwoord.geweigerd(CmisFout.ONBEKEND_DOCUMENT);
    }
}
