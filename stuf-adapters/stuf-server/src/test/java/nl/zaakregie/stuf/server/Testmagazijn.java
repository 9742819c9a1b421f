package nl.zaakregie.stuf.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
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

/** Ports that remember what came, in memory; just clever enough to answer and to refuse. */
class Testmagazijn implements ZaakServices, DocumentServices, OverdrachtServices {

    /** Checking out needs a store that can lock; see the reference zakenmagazijn. */
    private static final Set<Operatie> NIET = Set.of(
            Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN,
            Operatie.UPDATE_ZAAKDOCUMENT,
            Operatie.CANCEL_CHECKOUT,
            Operatie.ONTKOPPEL_ZAAKDOCUMENT);

    final Map<String, Zaak> zaken = new ConcurrentHashMap<>();
    final Map<String, Zaakdocument> documenten = new ConcurrentHashMap<>();
    final List<Zaakwijziging> wijzigingen = new CopyOnWriteArrayList<>();
    final List<Overdracht> overdrachten = new CopyOnWriteArrayList<>();
    final List<Overdrachtantwoord> antwoorden = new CopyOnWriteArrayList<>();
    final List<Berichtkop> koppen = new CopyOnWriteArrayList<>();
    private final AtomicInteger nummers = new AtomicInteger();

    void leeg() {
        zaken.clear();
        documenten.clear();
        wijzigingen.clear();
        overdrachten.clear();
        antwoorden.clear();
        koppen.clear();
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Stream.of(
                        ZaakServices.super.aangeboden(),
                        DocumentServices.super.aangeboden(),
                        OverdrachtServices.super.aangeboden())
                .flatMap(Set::stream)
                .filter(o -> !NIET.contains(o))
                .collect(Collectors.toSet());
    }

    @Override
    public void creeerZaak(Berichtkop kop, Zaak zaak) {
        koppen.add(kop);
        if (zaken.putIfAbsent(zaak.identificatie(), zaak) != null) {
            throw new StufFout(StufFoutcode.STUF067, "object/identificatie");
        }
    }

    @Override
    public void updateZaak(Berichtkop kop, Zaakwijziging wijziging) {
        bestaand(wijziging.zaakidentificatie());
        wijzigingen.add(wijziging);
    }

    @Override
    public void actualiseerZaakstatus(Berichtkop kop, Statuswijziging wijziging) {
        Zaak zaak = bestaand(wijziging.zaakidentificatie());
        List<Zaakstatus> statussen = new ArrayList<>(zaak.statussen());
        statussen.add(wijziging.status());
        zaken.put(zaak.identificatie(), zaak.metStatussen(statussen));
    }

    @Override
    public String genereerZaakIdentificatie(Berichtkop kop) {
        return "9901-Z-" + nummers.incrementAndGet();
    }

    @Override
    public Optional<Zaak> geefZaakdetails(Berichtkop kop, String zaakidentificatie) {
        return Optional.ofNullable(zaken.get(zaakidentificatie));
    }

    @Override
    public List<Zaakstatus> geefZaakstatus(Berichtkop kop, Statusvraag vraag) {
        Zaak zaak = zaken.get(vraag.zaakidentificatie());
        return zaak == null ? List.of() : zaak.statussen();
    }

    @Override
    public List<DocumentBijZaak> geefLijstZaakdocumenten(Berichtkop kop, String zaakidentificatie) {
        return documenten.values().stream()
                .flatMap(d -> d.zaken().stream()
                        .filter(z -> z.zaakidentificatie().equals(zaakidentificatie))
                        .map(z -> new DocumentBijZaak(d, z.relatie())))
                .toList();
    }

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        Documentinhoud inhoud = document.inhoud();
        documenten.put(document.identificatie(), inhoud == null ? document : met(document, bewaard(inhoud)));
    }

    @Override
    public void maakZaakdocument(Berichtkop kop, Zaakdocument document) {
        documenten.put(document.identificatie(), document);
    }

    @Override
    public String genereerDocumentIdentificatie(Berichtkop kop) {
        return "9901-D-" + nummers.incrementAndGet();
    }

    @Override
    public Optional<Zaakdocument> geefZaakdocumentLezen(Berichtkop kop, String documentidentificatie) {
        return Optional.ofNullable(documenten.get(documentidentificatie));
    }

    @Override
    public void overdragenZaak(Berichtkop kop, Overdracht overdracht) {
        overdrachten.add(overdracht);
    }

    @Override
    public void bevestigOverdragenZaak(Berichtkop kop, Overdrachtantwoord antwoord) {
        if (!kop.crossRefnummer().equals(Optional.of("REG-7"))) {
            throw new StufFout(StufFoutcode.STUF043, "stuurgegevens/crossRefnummer");
        }
        antwoorden.add(antwoord);
    }

    private Zaak bestaand(String identificatie) {
        Zaak zaak = zaken.get(identificatie);
        if (zaak == null) {
            throw new StufFout(StufFoutcode.STUF064, "object/identificatie");
        }
        return zaak;
    }

    /** The content of a message is gone after the call. */
    private static Documentinhoud bewaard(Documentinhoud inhoud) {
        try (InputStream bytes = inhoud.bron().open()) {
            byte[] kopie = bytes.readAllBytes();
            return new Documentinhoud(inhoud.bestandsnaam(), inhoud.mimetype(), () -> new ByteArrayInputStream(kopie));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Zaakdocument met(Zaakdocument d, Documentinhoud inhoud) {
        return new Zaakdocument(
                d.identificatie(),
                d.documenttype(),
                d.creatiedatum(),
                d.ontvangstdatum(),
                d.titel(),
                d.beschrijving(),
                d.formaat(),
                d.taal(),
                d.versie(),
                d.status(),
                d.verzenddatum(),
                d.vertrouwelijkheid(),
                d.auteur(),
                d.link(),
                inhoud,
                d.extraElementen(),
                d.zaken());
    }
}
