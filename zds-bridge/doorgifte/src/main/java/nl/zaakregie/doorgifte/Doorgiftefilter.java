package nl.zaakregie.doorgifte;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.doorgifte.Berichtopener.Geopend;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Zenderbeleid;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the StUF endpoints. What is to be passed on is answered here; all else, messages that cannot be read
 * included, goes to the endpoints as if nobody had looked.
 */
final class Doorgiftefilter implements Filter {

    private static final Set<Operatie> MOGELIJK_EIGEN = Set.of(Operatie.CREEER_ZAAK, Operatie.VOEG_ZAAKDOCUMENT_TOE);

    private final Set<Operatie> diensten;
    private final long maximum;
    private final Berichtopener opener;
    private final Zenderbeleid beleid;
    private final Meelezer meelezer;
    private final EigenZaken eigenZaken;
    private final Eersteblik blik;
    private final Doorgever doorgever;
    private final Eigenantwoord eigen;
    private final Doorgiftelog log;
    private final @Nullable Ontvangervervanger vervanger;

    Doorgiftefilter(
            Set<Operatie> diensten,
            long maximum,
            Berichtopener opener,
            Zenderbeleid beleid,
            Meelezer meelezer,
            EigenZaken eigenZaken,
            Doorgever doorgever,
            Eigenantwoord eigen,
            Doorgiftelog log,
            @Nullable Ontvangervervanger vervanger) {
        this.diensten = diensten;
        this.maximum = maximum;
        this.opener = opener;
        this.beleid = beleid;
        this.meelezer = meelezer;
        this.eigenZaken = eigenZaken;
        this.blik = new Eersteblik(diensten, eigenZaken);
        this.doorgever = doorgever;
        this.eigen = eigen;
        this.log = log;
        this.vervanger = vervanger;
    }

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) verzoek;
        String uri = http.getRequestURI();
        Optional<PortType> portType = PortType.vanPad(uri.substring(uri.lastIndexOf('/') + 1));
        boolean gecodeerd = http.getHeader("Content-Encoding") != null;
        if (!"POST".equals(http.getMethod()) || portType.isEmpty() || gecodeerd) {
            keten.doFilter(verzoek, antwoord);
            return;
        }
        try (Romp inhoud = Romp.van(http.getInputStream(), maximum + 1)) {
            Verzoek gelezen = new Verzoek(portType.get(), mediatype(http), http.getHeader("SOAPAction"), inhoud);
            Optional<Antwoord> doorgegeven = inhoud.lengte() > maximum ? Optional.empty() : geefDoor(gelezen);
            if (doorgegeven.isPresent()) {
                schrijf(doorgegeven.get(), (HttpServletResponse) antwoord);
            } else {
                try (InputStream alles = new SequenceInputStream(inhoud.open(), http.getInputStream())) {
                    keten.doFilter(new HerlezenVerzoek(http, alles), antwoord);
                }
            }
        }
    }

    private static String mediatype(HttpServletRequest http) {
        String type = http.getContentType();
        return type == null ? "text/xml" : type;
    }

    private Optional<Antwoord> geefDoor(Verzoek verzoek) throws IOException {
        if (blik.blijftHier(verzoek)) {
            return Optional.empty();
        }
        try (Geopend bericht = opener.open(verzoek).orElse(null)) {
            if (bericht == null || !isOmDoorTeGeven(bericht)) {
                return Optional.empty();
            }
            Doorgiftelog.Regel regel = log.begin();
            Antwoord antwoord = antwoord(verzoek, bericht);
            Berichtkop kop = bericht.kop();
            return Optional.of(
                    regel.sluit(Richting.INKOMEND, kop, meelezer.lees(kop, bericht.bericht()), verzoek, antwoord));
        }
    }

    private boolean isOmDoorTeGeven(Geopend bericht) {
        Berichtkop kop = bericht.kop();
        return diensten.contains(kop.operatie())
                && !(MOGELIJK_EIGEN.contains(kop.operatie())
                        && eigenZaken.horenHier(meelezer.lees(kop, bericht.bericht())));
    }

    private Antwoord antwoord(Verzoek verzoek, Geopend bericht) throws IOException {
        Berichtkop kop = bericht.kop();
        try {
            beleid.controleerPartijen(kop.zender().orElse(null), kop.ontvanger().orElse(null));
            beleid.controleerBevoegdheid(kop);
            return metOntvanger(verzoek, bericht);
        } catch (StufFout e) {
            return eigen.fout(kop, e, verzoek.soap12());
        } catch (RuntimeException e) {
            return eigen.fout(kop, opslagFout(kop, e), verzoek.soap12());
        }
    }

    private Antwoord metOntvanger(Verzoek verzoek, Geopend bericht) throws IOException {
        if (vervanger == null) {
            return doorgever.geefDoor(verzoek, bericht);
        }
        try (Romp vervangen = vervanger.pasToe(verzoek.inhoud())) {
            Verzoek aangepast = new Verzoek(verzoek.portType(), verzoek.mediatype(), verzoek.soapactie(), vervangen);
            return doorgever.geefDoor(aangepast, bericht);
        }
    }

    private static StufFout opslagFout(Berichtkop kop, RuntimeException oorzaak) {
        StufFoutcode code = kop.service().asynchroon() ? StufFoutcode.STUF046 : StufFoutcode.STUF049;
        return new StufFout(code, "doorgifte", oorzaak);
    }

    private static void schrijf(Antwoord antwoord, HttpServletResponse http) throws IOException {
        try (antwoord;
                InputStream inhoud = antwoord.inhoud().open()) {
            http.setStatus(antwoord.status());
            http.setHeader("Content-Type", antwoord.mediatype());
            http.setContentLengthLong(antwoord.inhoud().lengte());
            inhoud.transferTo(http.getOutputStream());
            http.flushBuffer();
        }
    }
}
