package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.schema.Inhoud;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcZakRelatie;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;

/** What is asked of a document. */
final class Documentscope {

    private Documentscope() {}

    static EdcObject zonderInhoud() {
        EdcObject scope = new EdcObject();
        scope.setEntiteit("EDC");
        scope.setIdentificatie(Waarden.gevraagd());
        scope.setDctOmschrijving(Waarden.gevraagd());
        scope.setCreatiedatum(Waarden.gevraagd());
        scope.setOntvangstdatum(Waarden.gevraagd());
        scope.setTitel(Waarden.gevraagd());
        scope.setBeschrijving(Waarden.gevraagd());
        scope.setFormaat(Waarden.gevraagd());
        scope.setTaal(Waarden.gevraagd());
        scope.setVersie(Waarden.gevraagd());
        scope.setStatus(Waarden.gevraagd());
        scope.setVerzenddatum(Waarden.gevraagd());
        scope.setVertrouwelijkAanduiding(Waarden.gevraagd());
        scope.setAuteur(Waarden.gevraagd());
        scope.setLink(Waarden.gevraagd());
        return scope;
    }

    static EdcObject metInhoud() {
        EdcObject scope = zonderInhoud();
        Inhoud inhoud = new Inhoud();
        inhoud.setNil(true);
        scope.setInhoud(inhoud);
        return scope;
    }

    /** Which zaken a document stands in, and its type. */
    static EdcObject zaken() {
        ZakObject zaak = new ZakObject();
        zaak.setEntiteit("ZAK");
        zaak.setIdentificatie(Waarden.gevraagd());
        EdcZakRelatie relatie = new EdcZakRelatie();
        relatie.setEntiteit("EDCZAK");
        relatie.setGerelateerde(zaak);
        EdcObject scope = new EdcObject();
        scope.setEntiteit("EDC");
        scope.setIdentificatie(Waarden.gevraagd());
        scope.setDctOmschrijving(Waarden.gevraagd());
        scope.getIsRelevantVoor().add(relatie);
        return scope;
    }

    /** In ZDS 1.1 inhoud cannot be empty, so it can only be asked for together with everything else. */
    static EdcObject alles() {
        EdcObject scope = new EdcObject();
        scope.setEntiteit("EDC");
        scope.setReikwijdte("alles");
        return scope;
    }
}
