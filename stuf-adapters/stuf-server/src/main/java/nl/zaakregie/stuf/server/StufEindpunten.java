package nl.zaakregie.stuf.server;

import jakarta.xml.ws.Endpoint;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.server.afhandeling.Berichtverwerker;
import nl.zaakregie.stuf.server.soap.Eindpuntpublicatie;
import org.apache.cxf.Bus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * The running endpoints. All four addresses exist as soon as the host has one port, so that a message at the wrong place
 * gets a StUF fault and not a page "not found". Without ports there are no endpoints.
 */
public final class StufEindpunten implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StufEindpunten.class);

    private final Bus bus;
    private final StufProperties instellingen;
    private final Zenderbeleid beleid;
    private final List<Dienst> diensten;
    private final @Nullable Berichtregister register;
    private final Clock klok;
    private final Berichtenlog log;
    private final List<Endpoint> eindpunten = new ArrayList<>();
    private List<StufService> services = List.of();

    StufEindpunten(
            Bus bus,
            StufProperties instellingen,
            Zenderbeleid beleid,
            List<Dienst> diensten,
            @Nullable Berichtregister register,
            Clock klok,
            Berichtenlog log) {
        this.bus = bus;
        this.instellingen = instellingen;
        this.beleid = beleid;
        this.diensten = diensten;
        this.register = register;
        this.klok = klok;
        this.log = log;
    }

    /** What is offered; empty when the host has no ports. */
    public List<StufService> services() {
        return services;
    }

    @Override
    public void afterPropertiesSet() {
        if (diensten.isEmpty()) {
            LOG.info("Geen StUF-diensten, dus geen StUF-eindpunten");
            return;
        }
        Berichtverwerker verwerker = Berichtverwerker.voor(diensten, register, beleid, eigen(), klok, log);
        services = verwerker.services();
        Eindpuntpublicatie publicatie = new Eindpuntpublicatie(
                bus, verwerker, instellingen.maximaleOmvang().toBytes(), log.hoogsteInhoud());
        Arrays.stream(PortType.values())
                .map(portType -> publicatie.publiceer(portType, services))
                .forEach(eindpunten::add);
        LOG.info("StUF-eindpunten gestart, diensten={}", services);
    }

    private Systeem eigen() {
        StufProperties.Partij systeem = instellingen.systeem();
        if (systeem == null) {
            throw new IllegalStateException("zaakregie.stuf.systeem.applicatie ontbreekt: onder welke naam antwoorden"
                    + " de StUF-eindpunten?");
        }
        return systeem.alsSysteem();
    }

    @Override
    public void destroy() {
        eindpunten.forEach(Endpoint::stop);
    }
}
