package nl.zaakregie.cmis;

import java.util.ArrayList;
import java.util.List;
import org.apache.chemistry.opencmis.client.api.OperationContext;
import org.apache.chemistry.opencmis.client.api.QueryResult;
import org.apache.chemistry.opencmis.client.api.QueryStatement;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.commons.PropertyIds;

/** Finds objects by one property, with the query names that the DMS itself gives for type and property. */
class CmisZoeker {

    private final CmisProperties properties;

    CmisZoeker(CmisProperties properties) {
        this.properties = properties;
    }

    List<String> zaakmappen(Session sessie, String zaakidentificatie) {
        return zoek(sessie, properties.types().zaak(), properties.zaakidentificatie(), zaakidentificatie);
    }

    List<String> zaaktypemappen(Session sessie, String naam) {
        return zoek(sessie, properties.types().zaaktype(), PropertyIds.NAME, naam);
    }

    List<String> documenten(Session sessie, String documentidentificatie) {
        return zoek(sessie, properties.types().document(), properties.documentidentificatie(), documentidentificatie);
    }

    /** Reads past the cache of the session and without what we do not use. */
    static OperationContext vers(Session sessie) {
        OperationContext context = sessie.createOperationContext();
        context.setCacheEnabled(false);
        context.setIncludeAllowableActions(false);
        context.setIncludeAcls(false);
        context.setIncludePolicies(false);
        context.setMaxItemsPerPage(500);
        return context;
    }

    private static List<String> zoek(Session sessie, String type, String eigenschap, String waarde) {
        QueryStatement vraag = sessie.createQueryStatement("SELECT ? FROM ? WHERE ? = ?");
        vraag.setProperty(1, type, PropertyIds.OBJECT_ID);
        vraag.setType(2, type);
        vraag.setProperty(3, type, eigenschap);
        vraag.setString(4, waarde);
        List<String> gevonden = new ArrayList<>();
        for (QueryResult rij : sessie.query(vraag.toQueryString(), false, vers(sessie))) {
            gevonden.add(rij.<String>getPropertyValueById(PropertyIds.OBJECT_ID));
        }
        return gevonden;
    }
}
