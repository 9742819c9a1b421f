package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Besluitclient;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Verzendresultaat.NietAfgeleverd;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Meeluisteraar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Our client against the zakenmagazijn, over real SOAP. With the official schemas at hand every message that passed, in
 * both directions, is held against them.
 */
abstract class Rondgangproef extends Magazijnproef {

    static final Systeem WIJ = Systeem.van("9901", "Zaakregie");
    static final Systeem ZIJ = Systeem.van("9901", "Zakenmagazijn");

    private Meeluisteraar meeluisteraar;

    Rondgangproef() {
        super(
                Databasesoort.H2,
                Map.of(
                        "zakenmagazijn.zaaktypen.onbekend", "aannemen",
                        "zakenmagazijn.zenders.onbekend", "aannemen"));
    }

    /** Where the zakenmagazijn keeps what it gets; a class per database runs the same tests. */
    Databasesoort database() {
        return Databasesoort.H2;
    }

    @Override
    protected Magazijnproces maakProces(Databasesoort soort, Map<String, String> instellingen) {
        return Magazijnproces.gedeeld(database(), instellingen);
    }

    @BeforeAll
    void luisterMee() throws IOException {
        meeluisteraar = new Meeluisteraar(URI.create(proces.adres("/stuf/")), koppen());
    }

    List<String> koppen() {
        return List.of("Content-Type", "SOAPAction");
    }

    @AfterAll
    void houdOp() {
        meeluisteraar.close();
    }

    @AfterEach
    void keurBerichten() {
        List<String> berichten = meeluisteraar.berichten();
        meeluisteraar.vergeet();
        if (OfficieelSchema.aanwezig()) {
            berichten.forEach(OfficieelSchema::valideer);
        }
    }

    StufVerbinding verbinding() {
        String adres = meeluisteraar.adres().toString();
        return StufVerbinding.naar(URI.create(adres.substring(0, adres.length() - 1)));
    }

    Zakenmagazijnclient zaken(StufVersie versie) {
        return new Zakenmagazijnclient(verbinding(), versie, WIJ, ZIJ);
    }

    Documentclient documenten(StufVersie versie) {
        return new Documentclient(verbinding(), versie, WIJ, ZIJ);
    }

    Besluitclient besluiten() {
        return new Besluitclient(verbinding(), WIJ, ZIJ);
    }

    /** The least that is a zaak here. */
    String bestaandeZaak(StufVersie versie) {
        String id = antwoord(zaken(versie).genereerZaakIdentificatie(nummer()));
        Zaak zaak = Zaak.van(id, Gezin.GEZINSPLAN, Gezin.kleineZaak().gegevens())
                .metObjecten(List.of(Zaakobject.client(Gezin.sanne())))
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, Gezin.regisseur(), "Regisseur")));
        antwoord(zaken(versie).creeerZaak(nummer(), zaak));
        return id;
    }

    static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), new StufTijdstip("20261124103000000"));
    }

    static <T> T antwoord(Verzendresultaat<T> resultaat) {
        Optional<T> antwoord = resultaat.mogelijkAntwoord();
        assertThat(antwoord).as(resultaat.toString()).isPresent();
        return antwoord.orElseThrow();
    }

    /** Code of the fault that came back. */
    static String foutcode(Verzendresultaat<?> resultaat) {
        if (resultaat instanceof Afgewezen<?> afgewezen) {
            return afgewezen.fout().code();
        }
        assertThat(resultaat).isInstanceOf(NietAfgeleverd.class);
        return ((NietAfgeleverd<?>) resultaat).fout().orElseThrow().code();
    }
}
