package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.Acl;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.data.ExtensionsData;
import org.apache.chemistry.opencmis.commons.data.ObjectData;
import org.apache.chemistry.opencmis.commons.data.ObjectList;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.data.RepositoryInfo;
import org.apache.chemistry.opencmis.commons.enums.BaseTypeId;
import org.apache.chemistry.opencmis.commons.enums.ChangeType;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ChangeEventInfoDataImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectDataImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectListImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertiesImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertyIdImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.RepositoryInfoImpl;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.apache.chemistry.opencmis.commons.spi.Holder;
import org.apache.chemistry.opencmis.server.support.wrapper.AbstractCmisServiceWrapper;

/**
 * Gives the server in memory a change log; its own answers with the same events whatever happens. Filing and unfiling
 * count as an update of the object (ZDS chapter 12 asks for them, CMIS has no kind of its own).
 */
final class MetWijzigingenlog extends AbstractCmisServiceWrapper {

    private static final int BLADZIJDE = 500;

    private final Wijzigingenlog log;

    MetWijzigingenlog(CmisService dienst, Wijzigingenlog log) {
        super(dienst);
        this.log = log;
    }

    @Override
    public ObjectList getContentChanges(
            String repository,
            Holder<String> token,
            Boolean metEigenschappen,
            String filter,
            Boolean metBeleid,
            Boolean metAcl,
            BigInteger hoogstens,
            ExtensionsData uitbreiding) {
        int aantal = hoogstens == null
                ? BLADZIJDE
                : hoogstens.min(BigInteger.valueOf(BLADZIJDE)).intValue();
        Wijzigingenlog.Deel deel = log.vanaf(token == null ? null : token.getValue(), Math.max(aantal, 1));
        if (token != null) {
            token.setValue(deel.token());
        }
        ObjectListImpl lijst = new ObjectListImpl();
        lijst.setObjects(
                deel.wijzigingen().stream().map(MetWijzigingenlog::voorval).toList());
        lijst.setHasMoreItems(deel.meer());
        lijst.setNumItems(BigInteger.valueOf(deel.wijzigingen().size()));
        return lijst;
    }

    @Override
    public RepositoryInfo getRepositoryInfo(String repository, ExtensionsData uitbreiding) {
        return metLog(getWrappedService().getRepositoryInfo(repository, uitbreiding));
    }

    @Override
    public List<RepositoryInfo> getRepositoryInfos(ExtensionsData uitbreiding) {
        return getWrappedService().getRepositoryInfos(uitbreiding).stream()
                .map(this::metLog)
                .toList();
    }

    @Override
    public String create(
            String repository,
            Properties eigenschappen,
            String map,
            ContentStream inhoud,
            VersioningState versie,
            List<String> regels,
            ExtensionsData uitbreiding) {
        return gemaakt(getWrappedService().create(repository, eigenschappen, map, inhoud, versie, regels, uitbreiding));
    }

    @Override
    public String createDocument(
            String repository,
            Properties eigenschappen,
            String map,
            ContentStream inhoud,
            VersioningState versie,
            List<String> regels,
            Acl erbij,
            Acl eraf,
            ExtensionsData uitbreiding) {
        return gemaakt(getWrappedService()
                .createDocument(repository, eigenschappen, map, inhoud, versie, regels, erbij, eraf, uitbreiding));
    }

    @Override
    public String createDocumentFromSource(
            String repository,
            String bron,
            Properties eigenschappen,
            String map,
            VersioningState versie,
            List<String> regels,
            Acl erbij,
            Acl eraf,
            ExtensionsData uitbreiding) {
        return gemaakt(getWrappedService()
                .createDocumentFromSource(
                        repository, bron, eigenschappen, map, versie, regels, erbij, eraf, uitbreiding));
    }

    @Override
    public String createFolder(
            String repository,
            Properties eigenschappen,
            String map,
            List<String> regels,
            Acl erbij,
            Acl eraf,
            ExtensionsData uitbreiding) {
        return gemaakt(
                getWrappedService().createFolder(repository, eigenschappen, map, regels, erbij, eraf, uitbreiding));
    }

    @Override
    public void updateProperties(
            String repository,
            Holder<String> id,
            Holder<String> wijziging,
            Properties eigenschappen,
            ExtensionsData uitbreiding) {
        getWrappedService().updateProperties(repository, id, wijziging, eigenschappen, uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void setContentStream(
            String repository,
            Holder<String> id,
            Boolean overschrijven,
            Holder<String> wijziging,
            ContentStream inhoud,
            ExtensionsData uitbreiding) {
        getWrappedService().setContentStream(repository, id, overschrijven, wijziging, inhoud, uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void appendContentStream(
            String repository,
            Holder<String> id,
            Holder<String> wijziging,
            ContentStream inhoud,
            boolean laatste,
            ExtensionsData uitbreiding) {
        getWrappedService().appendContentStream(repository, id, wijziging, inhoud, laatste, uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void deleteContentStream(
            String repository, Holder<String> id, Holder<String> wijziging, ExtensionsData uitbreiding) {
        getWrappedService().deleteContentStream(repository, id, wijziging, uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void checkIn(
            String repository,
            Holder<String> id,
            Boolean hoofdversie,
            Properties eigenschappen,
            ContentStream inhoud,
            String opmerking,
            List<String> regels,
            Acl erbij,
            Acl eraf,
            ExtensionsData uitbreiding) {
        getWrappedService()
                .checkIn(
                        repository,
                        id,
                        hoofdversie,
                        eigenschappen,
                        inhoud,
                        opmerking,
                        regels,
                        erbij,
                        eraf,
                        uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void moveObject(String repository, Holder<String> id, String doel, String bron, ExtensionsData uitbreiding) {
        getWrappedService().moveObject(repository, id, doel, bron, uitbreiding);
        gewijzigd(id);
    }

    @Override
    public void addObjectToFolder(
            String repository, String id, String map, Boolean alleVersies, ExtensionsData uitbreiding) {
        getWrappedService().addObjectToFolder(repository, id, map, alleVersies, uitbreiding);
        log.gebeurd(id, ChangeType.UPDATED);
    }

    @Override
    public void removeObjectFromFolder(String repository, String id, String map, ExtensionsData uitbreiding) {
        getWrappedService().removeObjectFromFolder(repository, id, map, uitbreiding);
        log.gebeurd(id, ChangeType.UPDATED);
    }

    @Override
    public void deleteObject(String repository, String id, Boolean alleVersies, ExtensionsData uitbreiding) {
        getWrappedService().deleteObject(repository, id, alleVersies, uitbreiding);
        log.gebeurd(id, ChangeType.DELETED);
    }

    @Override
    public void deleteObjectOrCancelCheckOut(
            String repository, String id, Boolean alleVersies, ExtensionsData uitbreiding) {
        getWrappedService().deleteObjectOrCancelCheckOut(repository, id, alleVersies, uitbreiding);
        log.gebeurd(id, ChangeType.DELETED);
    }

    private String gemaakt(String id) {
        log.gebeurd(id, ChangeType.CREATED);
        return id;
    }

    private void gewijzigd(Holder<String> id) {
        log.gebeurd(Optional.ofNullable(id).map(Holder::getValue).orElse(null), ChangeType.UPDATED);
    }

    private RepositoryInfo metLog(RepositoryInfo zonder) {
        RepositoryInfoImpl info = new RepositoryInfoImpl(zonder);
        info.setLatestChangeLogToken(log.laatste());
        info.setChangesIncomplete(true);
        info.setChangesOnType(List.of(BaseTypeId.CMIS_DOCUMENT, BaseTypeId.CMIS_FOLDER));
        return info;
    }

    private static ObjectData voorval(Wijzigingenlog.Wijziging wijziging) {
        PropertiesImpl eigenschappen = new PropertiesImpl();
        eigenschappen.addProperty(new PropertyIdImpl(PropertyIds.OBJECT_ID, wijziging.objectId()));
        ObjectDataImpl voorval = new ObjectDataImpl();
        voorval.setProperties(eigenschappen);
        voorval.setChangeEventInfo(new ChangeEventInfoDataImpl(wijziging.soort(), wijziging.moment()));
        return voorval;
    }
}
