package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.chemistry.opencmis.commons.server.CmisService;

/**
 * Counts every service call that may have changed the DMS, whoever made it and over whichever binding. What was read while
 * the count stood still is still true. The change log tells this too, but to ask it costs a request. Thread safe.
 */
public final class Wijzigingstand {

    private final AtomicLong stand = new AtomicLong();

    public long stand() {
        return stand.get();
    }

    /** The same services, counted: a call counts before its caller hears the outcome, also when it failed half-way. */
    CmisService geteld(CmisService diensten) {
        return (CmisService) Proxy.newProxyInstance(
                CmisService.class.getClassLoader(), new Class<?>[] {CmisService.class}, (zelf, dienst, argumenten) -> {
                    try {
                        return dienst.invoke(diensten, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (!leest(dienst.getName())) {
                            stand.incrementAndGet();
                        }
                    }
                });
    }

    /** What CMIS adds under another name counts as a change until it stands here. */
    private static boolean leest(String dienst) {
        return dienst.startsWith("get") || dienst.equals("query") || dienst.equals("close");
    }
}
