package nl.zaakregie.stuf.client;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.schema.StufElement;
import org.jspecify.annotations.Nullable;

/** What every call of one client to one system has in common. Thread-safe. */
final class Berichtenverkeer {

    /** Some products answer an asynchronous message with another acknowledgement than Bv03 (ZDS.md ch. 18). */
    private static final Set<String> BEVESTIGINGEN = Set.of("Bv01Bericht", "Bv02Bericht", "Bv03Bericht", "Bv04Bericht");

    private final StufZender zender;
    private final StufVersie versie;
    private final Systeem wij;
    private final Systeem zij;
    private final BerichtSchrijver schrijver = new BerichtSchrijver();
    private final BerichtLezer lezer = new BerichtLezer();

    Berichtenverkeer(StufVerbinding verbinding, StufVersie versie, Systeem wij, Systeem zij) {
        this.zender = new StufZender(verbinding);
        this.versie = versie;
        this.wij = wij;
        this.zij = zij;
    }

    StufVersie versie() {
        return versie;
    }

    /** A message that changes something; the answer is an acknowledgement. */
    Verzendresultaat<Bevestiging> meld(
            Operatie operatie, Berichtnummer nummer, Function<Stuurgegevens, ? extends StufElement> bericht) {
        StufService service = service(operatie);
        Stuurgegevens kop = kop(service, nummer);
        return verstuur(service, kop, bericht.apply(kop), this::bevestiging);
    }

    /** An answer to a message that we received. */
    Verzendresultaat<Bevestiging> beantwoord(
            Operatie operatie,
            Berichtnummer nummer,
            String crossRefnummer,
            Function<Stuurgegevens, ? extends StufElement> bericht) {
        StufService service = service(operatie);
        Stuurgegevens kop = kop(service, nummer, crossRefnummer);
        return verstuur(service, kop, bericht.apply(kop), this::bevestiging);
    }

    /** A question; the content of the answer is read while the message is open. */
    <T> Verzendresultaat<T> vraag(
            Operatie operatie,
            Berichtnummer nummer,
            Function<Stuurgegevens, ? extends StufElement> bericht,
            Function<StufElement, T> antwoord) {
        StufService service = service(operatie);
        Stuurgegevens kop = kop(service, nummer);
        return verstuur(service, kop, bericht.apply(kop), (xml, bijlagen) -> inhoud(service, xml, bijlagen, antwoord));
    }

    private <T> Verzendresultaat<T> verstuur(
            StufService service, Stuurgegevens kop, StufElement bericht, Antwoordlezer.Inhoudlezer<T> antwoordlezer) {
        return zender.verstuur(
                service,
                kop,
                (xml, documenten) -> schrijver.schrijf(service.root(), bericht, xml, documenten),
                antwoordlezer);
    }

    private Optional<Bevestiging> bevestiging(XMLStreamReader xml, Bijlagen bijlagen) {
        if (!BEVESTIGINGEN.contains(xml.getLocalName())) {
            return Optional.empty();
        }
        try (GelezenBericht bericht = lezer.lees(xml, bijlagen)) {
            return Optional.of(new Bevestiging(bericht.stuurgegevens().referentienummer()));
        }
    }

    private <T> Optional<T> inhoud(
            StufService service, XMLStreamReader xml, Bijlagen bijlagen, Function<StufElement, T> antwoord) {
        if (!service.antwoordRoot().getLocalPart().equals(xml.getLocalName())) {
            return Optional.empty();
        }
        try (GelezenBericht bericht = lezer.lees(xml, bijlagen)) {
            return Optional.of(antwoord.apply(bericht.inhoud()));
        }
    }

    private StufService service(Operatie operatie) {
        return StufService.van(operatie, versie)
                .orElseThrow(() -> new IllegalArgumentException(versie + " kent geen " + operatie));
    }

    private Stuurgegevens kop(StufService service, Berichtnummer nummer) {
        return kop(service, nummer, null);
    }

    private Stuurgegevens kop(StufService service, Berichtnummer nummer, @Nullable String crossRefnummer) {
        return new Stuurgegevens(
                service.berichtcode(),
                wij,
                zij,
                nummer.referentienummer(),
                nummer.tijdstip(),
                crossRefnummer,
                service.entiteittype().orElse(null),
                service.functie().orElse(null));
    }
}
