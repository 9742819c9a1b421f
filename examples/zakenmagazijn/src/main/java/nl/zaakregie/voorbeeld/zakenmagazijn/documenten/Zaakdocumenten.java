package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Documentmetagegevens;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentrelatie;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.DmsAntwoorden;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Identificatie;
import org.springframework.dao.DuplicateKeyException;

/** Adds, lists and reads documents. The DMS comes last, so that its failure undoes the message. */
public class Zaakdocumenten {

    private final JdbcDocumenten documenten;
    private final Documentopslag dms;
    private final Documentlijsten lijsten;
    private final Predicate<String> zaakBestaat;

    Zaakdocumenten(
            JdbcDocumenten documenten, Documentopslag dms, Documentlijsten lijsten, Predicate<String> zaakBestaat) {
        this.documenten = documenten;
        this.dms = dms;
        this.lijsten = lijsten;
        this.zaakBestaat = zaakBestaat;
    }

    /**
     * @throws StufFout StUF055 when something required is missing, StUF064 for an unknown zaak, StUF067 when the
     *     document exists, StUF046 when the DMS does not work
     */
    public void voegToe(Zaakdocument document) {
        Documentinhoud inhoud = Optional.ofNullable(document.inhoud())
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF055, "inhoud ontbreekt"));
        if (document.zaken().isEmpty()) {
            throw new StufFout(StufFoutcode.STUF055, "isRelevantVoor ontbreekt");
        }
        leg(document);
        bewaar(Documentvorm.voorDms(document, inhoud), inhoud);
        koppel(document.identificatie(), document.zaken());
    }

    /** As {@link #voegToe}, without content, and perhaps for no zaak yet: it then stands in no folder of the DMS. */
    public void maak(Zaakdocument document) {
        leg(document);
        Documentmetagegevens metagegevens = Documentvorm.voorDms(document, null);
        keur(
                dms.bewaarZonderInhoud(metagegevens),
                metagegevens,
                bestaand -> bestaand.bestandsnaam().isBlank());
        koppel(document.identificatie(), document.zaken());
    }

    /** Keeps what the sender told. */
    private void leg(Zaakdocument document) {
        Identificatie.controleer(document.identificatie());
        controleerZaken(document.zaken());
        Documentvorm.voorDms(document, document.inhoud());
        try {
            documenten.voegToe(document.met((Documentinhoud) null));
        } catch (DuplicateKeyException bestaatAl) {
            throw new StufFout(StufFoutcode.STUF067, "identificatie: dit document bestaat al", bestaatAl);
        }
    }

    /** Puts the document in the folders of these zaken; in those where it stands nothing changes. */
    void koppel(String documentidentificatie, List<ZaakBijDocument> zaken) {
        zaken.stream()
                .map(ZaakBijDocument::zaakidentificatie)
                .distinct()
                .forEach(zaak -> DmsAntwoorden.waarde(dms.koppel(documentidentificatie, zaak), StufFoutcode.STUF046));
    }

    public boolean bestaat(String documentidentificatie) {
        return bekend(documentidentificatie).isPresent();
    }

    /** Empty when there is no such document. */
    public List<String> zakenVan(String documentidentificatie) {
        return documenten.vind(documentidentificatie).stream()
                .flatMap(document -> document.zaken().stream())
                .map(zaak -> zaak.zaakidentificatie())
                .toList();
    }

    /** What is known of it, without content; also of a document that came over CMIS. */
    Optional<Zaakdocument> bekend(String documentidentificatie) {
        return DmsAntwoorden.waarde(dms.vind(documentidentificatie), StufFoutcode.STUF049)
                .map(this::bekend);
    }

    private Zaakdocument bekend(Documentvermelding vermelding) {
        return documenten.vind(vermelding.documentidentificatie()).orElseGet(() -> Documentvorm.uitDms(vermelding));
    }

    /** Everything in the zaakfolder, also what came over CMIS. */
    public List<DocumentBijZaak> lijst(String zaakidentificatie) {
        List<Documentvermelding> vermeldingen = lijsten.van(zaakidentificatie);
        Map<String, Zaakdocument> bekend = documenten.vind(vermeldingen.stream()
                .map(Documentvermelding::documentidentificatie)
                .toList());
        return vermeldingen.stream()
                .map(vermelding -> bijZaak(zaakidentificatie, vermelding, bekend))
                .toList();
    }

    /** Empty when the DMS has no such document. */
    public Optional<Zaakdocument> lees(String documentidentificatie) {
        return DmsAntwoorden.waarde(dms.vind(documentidentificatie), StufFoutcode.STUF049)
                .map(vermelding -> bekend(vermelding).met(inhoud(vermelding)));
    }

    /** @throws StufFout StUF064 for an unknown zaak */
    void controleerZaken(List<ZaakBijDocument> zaken) {
        if (!zaken.stream().map(ZaakBijDocument::zaakidentificatie).allMatch(zaakBestaat)) {
            throw new StufFout(
                    StufFoutcode.STUF064, "isRelevantVoor/gerelateerde/identificatie: deze zaak bestaat niet");
        }
    }

    private void bewaar(Documentmetagegevens metagegevens, Documentinhoud inhoud) {
        try (InputStream stroom = inhoud.bron().open()) {
            keur(
                    dms.bewaar(metagegevens, stroom, inhoud.lengte()),
                    metagegevens,
                    bestaand -> bestaand.lengte() == inhoud.lengte()
                            && bestaand.formaat().equals(metagegevens.formaat())
                            && bestaand.bestandsnaam().equals(metagegevens.bestandsnaam()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier attempt at this message left in the DMS, before its transaction was undone, is taken over. */
    private void keur(
            CmisAntwoord<String> antwoord,
            Documentmetagegevens metagegevens,
            Predicate<Documentvermelding> zelfdeInhoud) {
        if (!bestaatAl(antwoord) || !isOvergebleven(metagegevens, zelfdeInhoud)) {
            DmsAntwoorden.waarde(antwoord, StufFoutcode.STUF046);
        }
    }

    private static boolean bestaatAl(CmisAntwoord<String> antwoord) {
        return antwoord instanceof CmisAntwoord.Geweigerd<String> geweigerd
                && geweigerd.fout() == CmisFout.DOCUMENT_BESTAAT_AL;
    }

    private boolean isOvergebleven(Documentmetagegevens metagegevens, Predicate<Documentvermelding> zelfdeInhoud) {
        String zaak = metagegevens.zaakidentificatie();
        return DmsAntwoorden.waarde(dms.vind(metagegevens.documentidentificatie()), StufFoutcode.STUF046)
                .filter(zelfdeInhoud)
                .filter(gevonden -> gevonden.titel().equals(metagegevens.titel()))
                .filter(gevonden -> zaak == null
                        ? gevonden.zaakidentificaties().isEmpty()
                        : gevonden.zaakidentificaties().contains(zaak))
                .isPresent();
    }

    private static DocumentBijZaak bijZaak(
            String zaakidentificatie, Documentvermelding vermelding, Map<String, Zaakdocument> bekend) {
        Zaakdocument document = Optional.ofNullable(bekend.get(vermelding.documentidentificatie()))
                .orElseGet(() -> Documentvorm.uitDms(vermelding));
        Documentrelatie relatie = document.zaken().stream()
                .filter(zaak -> zaak.zaakidentificatie().equals(zaakidentificatie))
                .findFirst()
                .map(ZaakBijDocument::relatie)
                .orElse(Documentrelatie.LEEG);
        return new DocumentBijZaak(document, geregistreerd(relatie, vermelding));
    }

    /** Registratiedatum is required in an answer; without one the day on which the DMS got the document stands in. */
    private static Documentrelatie geregistreerd(Documentrelatie relatie, Documentvermelding vermelding) {
        return relatie.registratiedatum() != null
                ? relatie
                : new Documentrelatie(
                        relatie.titel(),
                        relatie.beschrijving(),
                        Documentvorm.aangemaakt(vermelding),
                        relatie.statusvolgnummer(),
                        relatie.statusomschrijving(),
                        relatie.datumStatusGezet(),
                        relatie.rest());
    }

    /** A document that was made without content has empty content under its title. */
    private Documentinhoud inhoud(Documentvermelding vermelding) {
        return vermelding.bestandsnaam().isBlank()
                ? new Documentinhoud(vermelding.titel(), null, InputStream::nullInputStream)
                : new Documentinhoud(vermelding.bestandsnaam(), vermelding.formaat(), new Dmsbron(vermelding));
    }

    /** Content that is fetched from the DMS when it is opened. */
    private final class Dmsbron implements Inhoudbron {

        private final Documentvermelding vermelding;

        Dmsbron(Documentvermelding vermelding) {
            this.vermelding = vermelding;
        }

        @Override
        public InputStream open() throws IOException {
            CmisAntwoord<nl.zaakregie.cmis.Documentinhoud> antwoord = dms.lees(vermelding.documentidentificatie());
            if (antwoord instanceof CmisAntwoord.Gelukt<nl.zaakregie.cmis.Documentinhoud> gelukt) {
                return gelukt.waarde().inhoud();
            }
            throw new IOException("Het DMS geeft de inhoud niet");
        }

        @Override
        public long lengte() {
            return vermelding.lengte();
        }
    }
}
