package nl.zaakregie.cmis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.chemistry.opencmis.client.api.Folder;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNameConstraintViolationException;

/** The zaakfolders in an open session. */
class CmisZaakmappen {

    private final CmisProperties properties;
    private final CmisZoeker zoeker;

    CmisZaakmappen(CmisProperties properties, CmisZoeker zoeker) {
        this.properties = properties;
        this.zoeker = zoeker;
    }

    /** The one folder of this zaak. */
    CmisAntwoord<Folder> vind(Session sessie, String zaakidentificatie) {
        List<String> gevonden = zoeker.zaakmappen(sessie, zaakidentificatie);
        if (gevonden.size() > 1) {
            return CmisAntwoord.geweigerd(CmisFout.MEERDUIDIG);
        }
        return gevonden.isEmpty()
                ? CmisAntwoord.geweigerd(CmisFout.GEEN_ZAAKMAP)
                : CmisAntwoord.gelukt((Folder) sessie.getObject(gevonden.get(0), CmisZoeker.vers(sessie)));
    }

    boolean bestaat(Session sessie, String zaakidentificatie) {
        return !zoeker.zaakmappen(sessie, zaakidentificatie).isEmpty();
    }

    void maak(
            Session sessie,
            String zaaktypecode,
            String zaakidentificatie,
            Map<Zaakmapeigenschap, String> eigenschappen) {
        Map<String, Object> waarden = alsEigenschappen(eigenschappen);
        waarden.put(PropertyIds.OBJECT_TYPE_ID, properties.types().zaak());
        waarden.put(PropertyIds.NAME, Objectnaam.veilig(zaakidentificatie));
        waarden.put(properties.zaakidentificatie(), zaakidentificatie);
        sessie.createFolder(waarden, sessie.createObjectId(zaaktypemap(sessie, zaaktypecode)));
    }

    void wijzig(Folder map, Map<Zaakmapeigenschap, String> eigenschappen) {
        map.updateProperties(alsEigenschappen(eigenschappen), false);
    }

    private String zaaktypemap(Session sessie, String zaaktypecode) {
        String naam = Objectnaam.veilig(zaaktypecode);
        List<String> gevonden = zoeker.zaaktypemappen(sessie, naam);
        if (!gevonden.isEmpty()) {
            return gevonden.get(0);
        }
        try {
            return maakZaaktypemap(sessie, naam);
        } catch (CmisNameConstraintViolationException netDoorEenAnder) {
            return zoeker.zaaktypemappen(sessie, naam).stream().findFirst().orElseThrow(() -> netDoorEenAnder);
        }
    }

    private String maakZaaktypemap(Session sessie, String naam) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(PropertyIds.OBJECT_TYPE_ID, properties.types().zaaktype());
        waarden.put(PropertyIds.NAME, naam);
        return sessie.createFolder(waarden, sessie.getObjectByPath(properties.zakenmap(), CmisZoeker.vers(sessie)))
                .getId();
    }

    private Map<String, Object> alsEigenschappen(Map<Zaakmapeigenschap, String> eigenschappen) {
        Map<String, Object> waarden = new HashMap<>();
        eigenschappen.forEach((eigenschap, waarde) -> waarden.put(properties.eigenschap(eigenschap), waarde));
        return waarden;
    }
}
