package nl.zaakregie.stuf.server.afhandeling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.mapping.CreeerZaakMapper;
import nl.zaakregie.stuf.mapping.GeefZaakdetailsMapper;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentrelatie;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.ZakKennisgeving;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.Schemacontrole;
import nl.zaakregie.stuf.server.Testbericht;
import nl.zaakregie.stuf.server.Volgordeafspraak;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.Verzoek;
import nl.zaakregie.stuf.xml.StufXml;
import org.jspecify.annotations.Nullable;

/**
 * Processor time per message of the adapter alone: one thread, no connection, no database. A program and no test, because a
 * time is no criterion on a machine that does other work too; see the README of examples/benchmark.
 */
public final class Ontvangstmeting {

    private static final int RONDE = 2_000;
    private static final int RONDEN = 5;

    private Ontvangstmeting() {}

    public static void main(String[] args) throws Exception {
        Testbericht creeer = Testbericht.lees("zds12-creeerZaak");
        Testbericht vraag = Testbericht.lees("zds12-geefZaakdetails");
        Berichtverwerker verwerker = verwerker(antwoord(creeer));
        for (Testbericht bericht : List.of(creeer, vraag)) {
            for (int ronde = 1; ronde <= RONDEN; ronde++) {
                System.out.printf(
                        Locale.ROOT, "%-24s ronde %d %8.3f ms CPU%n", bericht, ronde, meet(verwerker, bericht));
            }
        }
    }

    private static double meet(Berichtverwerker verwerker, Testbericht bericht) throws Exception {
        byte[] xml = bericht.xml().getBytes(StandardCharsets.UTF_8);
        var threads = ManagementFactory.getThreadMXBean();
        long voor = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RONDE; i++) {
            verstuur(verwerker, bericht, xml);
        }
        return (threads.getCurrentThreadCpuTime() - voor) / 1e6 / RONDE;
    }

    private static void verstuur(Berichtverwerker verwerker, Testbericht bericht, byte[] xml)
            throws XMLStreamException, IOException {
        XMLStreamReader lezer = StufXml.lezer(new ByteArrayInputStream(xml));
        lezer.nextTag();
        Antwoord antwoord = verwerker.behandel(new Verzoek(
                bericht.service().portType(), Optional.of(bericht.service().soapAction()), lezer));
        if (!(antwoord instanceof Antwoord.Bericht goed)) {
            throw new IllegalStateException(((Antwoord.Fout) antwoord).xml());
        }
        goed.xml().readAllBytes();
    }

    /** What the question is answered with: 10 roles, 4 statuses, 20 documents would be a usual plan. */
    private static Zaak antwoord(Testbericht creeer) {
        Zaak zaak = CreeerZaakMapper.vanBericht(
                new BerichtLezer()
                        .lees(new ByteArrayInputStream(creeer.xml().getBytes(StandardCharsets.UTF_8)))
                        .inhoud(ZakKennisgeving.class),
                StufVersie.ZDS_1_2);
        Zaakdocument document = VoegZaakdocumentToeMapper.vanBericht(
                new BerichtLezer()
                        .lees(new ByteArrayInputStream(Testbericht.lees("zds12-voegZaakdocumentToe")
                                .xml()
                                .getBytes(StandardCharsets.UTF_8)))
                        .inhoud(EdcKennisgeving.class),
                StufVersie.ZDS_1_2,
                false);
        Rol rol = zaak.rollen().get(0);
        DocumentBijZaak bij = new DocumentBijZaak(document, new Documentrelatie(null, null, null, null, null, null));
        return zaak.metRollen(Collections.nCopies(10, rol)).metDocumenten(Collections.nCopies(20, bij));
    }

    private static Berichtverwerker verwerker(Zaak antwoord) {
        Map<Operatie, Behandeling> behandelingen = new EnumMap<>(Operatie.class);
        behandelingen.put(
                Operatie.CREEER_ZAAK,
                Behandeling.bevestigd((kop, bericht) ->
                        CreeerZaakMapper.vanBericht(bericht.inhoud(ZakKennisgeving.class), kop.versie())));
        behandelingen.put(
                Operatie.GEEF_ZAAKDETAILS,
                (kop, bericht, antwoordkop) ->
                        GeefZaakdetailsMapper.naarAntwoord(antwoordkop, Optional.of(antwoord), kop.versie()));
        Dienstenlijst diensten = new Dienstenlijst(behandelingen);
        Antwoordkop koppen = new Antwoordkop(Systeem.van("9901", "Zakenmagazijn"), Clock.systemUTC());
        BerichtSchrijver schrijver = new BerichtSchrijver();
        return new Berichtverwerker(
                diensten,
                new Toelating(diensten, new Iedereen()),
                new Uitvoering(new ZonderGeheugen(), new Iedereen(), koppen, schrijver),
                new Foutgever(koppen, schrijver),
                new Uitwisselingslog(Berichtenlog.GEEN, Clock.systemUTC()),
                new BerichtLezer());
    }

    private static final class ZonderGeheugen implements Berichtregister {

        @Override
        public String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
            return verwerking.get();
        }

        @Override
        public void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak) {
            // nothing is agreed with anybody
        }
    }

    private static final class Iedereen implements Zenderbeleid {

        @Override
        public void controleerPartijen(@Nullable Systeem zender, @Nullable Systeem ontvanger) {
            // all are welcome
        }

        @Override
        public void controleerBevoegdheid(Berichtkop kop) {
            // all may do everything
        }

        @Override
        public Schemacontrole schemacontrole(@Nullable Systeem zender) {
            return Schemacontrole.STRENG;
        }
    }
}
