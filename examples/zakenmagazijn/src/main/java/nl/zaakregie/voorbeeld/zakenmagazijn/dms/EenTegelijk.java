package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.chemistry.opencmis.commons.data.Acl;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.data.ExtensionsData;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.enums.VersioningState;
import org.apache.chemistry.opencmis.commons.server.CallContext;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.apache.chemistry.opencmis.commons.spi.Holder;
import org.apache.chemistry.opencmis.inmemory.server.InMemoryServiceFactoryImpl;
import org.apache.chemistry.opencmis.server.support.wrapper.AbstractCmisServiceWrapper;

/**
 * Makes objects, and checks them out, one at a time. The server in memory looks whether a name is free and then takes it, without holding
 * anything in between: two creates at once would both get the same name, which no real DMS allows. The content has been
 * received before a create gets here, so nobody waits for a slow sender.
 */
final class EenTegelijk extends AbstractCmisServiceWrapper {

    private final ReentrantLock slot;

    private EenTegelijk(CmisService dienst, ReentrantLock slot) {
        super(dienst);
        this.slot = slot;
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
        return alleen(
                () -> getWrappedService().create(repository, eigenschappen, map, inhoud, versie, regels, uitbreiding));
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
        return alleen(() -> getWrappedService()
                .createDocument(repository, eigenschappen, map, inhoud, versie, regels, erbij, eraf, uitbreiding));
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
        return alleen(() ->
                getWrappedService().createFolder(repository, eigenschappen, map, regels, erbij, eraf, uitbreiding));
    }

    @Override
    public void checkOut(
            String repository, Holder<String> id, ExtensionsData uitbreiding, Holder<Boolean> inhoudGekopieerd) {
        slot.lock();
        try {
            getWrappedService().checkOut(repository, id, uitbreiding, inhoudGekopieerd);
        } finally {
            slot.unlock();
        }
    }

    private String alleen(Supplier<String> maak) {
        slot.lock();
        try {
            return maak.get();
        } finally {
            slot.unlock();
        }
    }

    /** The services in memory, all behind the same lock and with one change log. */
    static final class Diensten extends InMemoryServiceFactoryImpl {

        private static final int ONTHOUDEN = 100_000;

        private final ReentrantLock slot = new ReentrantLock();
        private final Wijzigingenlog log = new Wijzigingenlog(Clock.systemUTC(), ONTHOUDEN);
        private final Wijzigingstand wijzigingen;

        Diensten(Wijzigingstand wijzigingen) {
            this.wijzigingen = wijzigingen;
        }

        @Override
        public CmisService getService(CallContext context) {
            CmisService diensten = new EenTegelijk(super.getService(context), slot);
            return wijzigingen.geteld(new MetWijzigingenlog(diensten, log));
        }
    }
}
