package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.net.InetSocketAddress;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import org.apache.chemistry.opencmis.server.impl.CmisRepositoryContextListener;
import org.apache.chemistry.opencmis.server.impl.atompub.CmisAtomPubServlet;
import org.apache.chemistry.opencmis.server.impl.browser.CmisBrowserBindingServlet;
import org.apache.chemistry.opencmis.server.shared.AbstractCmisHttpServlet;
import org.apache.chemistry.opencmis.server.shared.BasicAuthCallContextHandler;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.ee8.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** The DMS as a server of its own: {@code /cmis/atom11} and {@code /cmis/browser}. Listens from construction on. */
public final class Dms implements DisposableBean {

    static final String REPOSITORY = "zaken";
    private static final Logger log = LoggerFactory.getLogger(Dms.class);

    private final Wijzigingstand wijzigingen = new Wijzigingstand();
    private final Opslagplaats opslagplaats;
    private final Server server;

    Dms(DmsProperties properties, Gebruikers gebruikers, Schakelaar schakelaar) throws Exception {
        opslagplaats = new Opslagplaats(REPOSITORY, properties.geheugengrens(), wijzigingen);
        server = new Server(new InetSocketAddress(properties.adres(), properties.poort()));
        server.setHandler(inhoud(gebruikers, schakelaar));
        server.start();
        log.info("DMS luistert, adres={}, poort={}", properties.adres(), poort());
    }

    /** The port in use, also when a free one was asked for. */
    public int poort() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** What is written to this DMS, by anyone. */
    public Wijzigingstand wijzigingen() {
        return wijzigingen;
    }

    @Override
    public void destroy() throws Exception {
        server.stop();
        opslagplaats.sluit();
    }

    private ServletContextHandler inhoud(Gebruikers gebruikers, Schakelaar schakelaar) {
        ServletContextHandler inhoud = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
        inhoud.setContextPath("/cmis");
        inhoud.setAttribute(CmisRepositoryContextListener.SERVICES_FACTORY, opslagplaats.diensten());
        filter(inhoud, new LeegleesFilter());
        filter(inhoud, new ToegangFilter(gebruikers));
        filter(inhoud, new SchakelaarFilter(schakelaar));
        inhoud.addServlet(servlet(new CmisAtomPubServlet()), "/atom11/*");
        inhoud.addServlet(servlet(new CmisBrowserBindingServlet()), "/browser/*");
        return inhoud;
    }

    private static void filter(ServletContextHandler inhoud, Filter filter) {
        inhoud.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private static ServletHolder servlet(AbstractCmisHttpServlet servlet) {
        ServletHolder houder = new ServletHolder(servlet);
        houder.setInitParameter(AbstractCmisHttpServlet.PARAM_CMIS_VERSION, "1.1");
        houder.setInitParameter(
                AbstractCmisHttpServlet.PARAM_CALL_CONTEXT_HANDLER, BasicAuthCallContextHandler.class.getName());
        return houder;
    }
}
