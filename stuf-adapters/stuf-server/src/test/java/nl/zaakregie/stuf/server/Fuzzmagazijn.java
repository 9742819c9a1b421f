package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Overdracht;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;

/**
 * Refuses nothing and counts per message what it was asked to keep, so that an effect without an acknowledgement shows.
 * Answers questions from the last zaak and the last document it got: what was sent broken is also written again.
 */
class Fuzzmagazijn extends Testmagazijn {

    private final Map<String, AtomicInteger> gevolgen = new ConcurrentHashMap<>();
    private volatile Optional<Zaak> laatste = Optional.empty();
    private volatile Optional<Zaakdocument> laatsteDocument = Optional.empty();

    /** Times that each message, by zender and referentienummer, had its effect. */
    Map<String, AtomicInteger> gevolgen() {
        return gevolgen;
    }

    /** Key of a message without zender or referentienummer: such a one cannot be recognised when it is sent again. */
    static final String ONHERKENBAAR = "?";

    static String sleutel(String zender, String referentienummer) {
        return zender + ' ' + referentienummer;
    }

    private void tel(Berichtkop kop) {
        String sleutel = kop.sleutel()
                .map(s -> sleutel(kop.zender().orElseThrow().applicatie(), s.referentienummer()))
                .orElse(ONHERKENBAAR);
        gevolgen.computeIfAbsent(sleutel, s -> new AtomicInteger()).incrementAndGet();
    }

    @Override
    public void creeerZaak(Berichtkop kop, Zaak zaak) {
        laatste = Optional.of(zaak);
        tel(kop);
    }

    @Override
    public void updateZaak(Berichtkop kop, Zaakwijziging wijziging) {
        tel(kop);
    }

    @Override
    public void actualiseerZaakstatus(Berichtkop kop, Statuswijziging wijziging) {
        laatste = laatste.map(z -> z.metStatussen(List.of(wijziging.status())));
        tel(kop);
    }

    @Override
    public String genereerZaakIdentificatie(Berichtkop kop) {
        tel(kop);
        return super.genereerZaakIdentificatie(kop);
    }

    @Override
    public String genereerDocumentIdentificatie(Berichtkop kop) {
        tel(kop);
        return super.genereerDocumentIdentificatie(kop);
    }

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        Documentinhoud inhoud = document.inhoud();
        if (inhoud != null) {
            leesUit(inhoud);
        }
        tel(kop);
    }

    @Override
    public void maakZaakdocument(Berichtkop kop, Zaakdocument document) {
        laatsteDocument = Optional.of(document);
        tel(kop);
    }

    @Override
    public void overdragenZaak(Berichtkop kop, Overdracht overdracht) {
        tel(kop);
    }

    @Override
    public void bevestigOverdragenZaak(Berichtkop kop, Overdrachtantwoord antwoord) {
        tel(kop);
    }

    @Override
    public Optional<Zaak> geefZaakdetails(Berichtkop kop, String zaakidentificatie) {
        return laatste;
    }

    @Override
    public List<Zaakstatus> geefZaakstatus(Berichtkop kop, Statusvraag vraag) {
        return laatste.map(Zaak::statussen).orElse(List.of());
    }

    @Override
    public List<DocumentBijZaak> geefLijstZaakdocumenten(Berichtkop kop, String zaakidentificatie) {
        return laatsteDocument.stream()
                .flatMap(d -> d.zaken().stream().map(z -> new DocumentBijZaak(d, z.relatie())))
                .toList();
    }

    @Override
    public Optional<Zaakdocument> geefZaakdocumentLezen(Berichtkop kop, String documentidentificatie) {
        return laatsteDocument;
    }

    private static void leesUit(Documentinhoud inhoud) {
        try (InputStream bytes = inhoud.bron().open()) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
