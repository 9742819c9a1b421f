package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.util.HashMap;
import java.util.Map;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertiesImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertyIdImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertyStringImpl;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.apache.chemistry.opencmis.commons.server.CmisServiceFactory;
import org.apache.chemistry.opencmis.inmemory.ConfigConstants;
import org.apache.chemistry.opencmis.inmemory.DummyCallContext;

/** One empty repository with the documentmodel and the folder {@code Zaken} (in a real DMS the work of a beheerder). */
final class Opslagplaats {

    private final EenTegelijk.Diensten diensten;
    private final String repository;

    Opslagplaats(String repository, int geheugengrens, Wijzigingstand wijzigingen) {
        this.repository = repository;
        this.diensten = new EenTegelijk.Diensten(wijzigingen);
        diensten.init(instellingen(geheugengrens));
        maakZakenmap();
    }

    CmisServiceFactory diensten() {
        return diensten;
    }

    void sluit() {
        diensten.destroy();
    }

    private Map<String, String> instellingen(int geheugengrens) {
        Map<String, String> instellingen = new HashMap<>();
        instellingen.put(ConfigConstants.REPOSITORY_ID, repository);
        instellingen.put(ConfigConstants.REPOSITORY_CLASS, Bestandsopslag.class.getName());
        instellingen.put(ConfigConstants.TYPE_CREATOR_CLASS, Documentmodel.class.getName());
        instellingen.put(ConfigConstants.MEMORY_THRESHOLD, String.valueOf(geheugengrens));
        return instellingen;
    }

    private void maakZakenmap() {
        CmisService dienst = diensten.getService(new DummyCallContext("beheerder"));
        try {
            String wortel = dienst.getRepositoryInfo(repository, null).getRootFolderId();
            PropertiesImpl eigenschappen = new PropertiesImpl();
            eigenschappen.addProperty(new PropertyIdImpl(PropertyIds.OBJECT_TYPE_ID, Documentmodel.ZAKEN));
            eigenschappen.addProperty(new PropertyStringImpl(PropertyIds.NAME, "Zaken"));
            dienst.createFolder(repository, eigenschappen, wortel, null, null, null, null);
        } finally {
            dienst.close();
        }
    }
}
