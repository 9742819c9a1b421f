package nl.zaakregie.stuf.server;

import jakarta.xml.ws.Endpoint;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.afhandeling.Berichtverwerker;
import nl.zaakregie.stuf.server.soap.Eindpuntinstellingen;
import nl.zaakregie.stuf.server.soap.Eindpuntpublicatie;
import nl.zaakregie.stuf.server.wss.Berichtbeveiliging;
import nl.zaakregie.stuf.xml.Limieten;
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
    private final Limieten limieten;
    private final Optional<Berichtbeveiliging> wss;
    private final List<Endpoint> eindpunten = new ArrayList<>();
    private List<StufService> services = List.of();
    private @Nullable Berichtverwerker verwerker;

    StufEindpunten(
            Bus bus,
            StufProperties instellingen,
            Zenderbeleid beleid,
            List<Dienst> diensten,
            @Nullable Berichtregister register,
            Clock klok,
            Berichtenlog log,
            Limieten limieten,
            Optional<Berichtbeveiliging> wss) {
        this.bus = bus;
        this.instellingen = instellingen;
        this.beleid = beleid;
        this.diensten = diensten;
        this.register = register;
        this.klok = klok;
        this.log = log;
        this.limieten = limieten;
        this.wss = wss;
    }

    /** What is offered; empty when the host has no ports. */
    public List<StufService> services() {
        return services;
    }

    /**
     * Takes a message once more as if its sender repeated it; all checks hold, and the register sees to it that nothing
     * happens twice.
     *
     * @param inhoud an envelope as it came in
     * @throws IllegalStateException when there are no endpoints
     */
    public Uitwisseling.Afloop biedOpnieuwAan(Uitwisseling.Inhoud inhoud) {
        Berichtverwerker doel = verwerker;
        if (doel == null) {
            throw new IllegalStateException("er zijn geen StUF-eindpunten");
        }
        return Heraanbieding.bied(doel, inhoud);
    }

    @Override
    public void afterPropertiesSet() {
        if (diensten.isEmpty()) {
            LOG.info("Geen StUF-diensten, dus geen StUF-eindpunten");
            return;
        }
        Berichtverwerker nieuw = Berichtverwerker.voor(diensten, register, beleid, eigen(), klok, log, limieten);
        verwerker = nieuw;
        services = nieuw.services();
        Eindpuntpublicatie publicatie = new Eindpuntpublicatie(
                bus,
                nieuw,
                new Eindpuntinstellingen(
                        instellingen.maximaleOmvang().toBytes(),
                        log.hoogsteInhoud(),
                        limieten,
                        instellingen.mtom(),
                        wss));
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
