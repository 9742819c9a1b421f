package nl.zaakregie.stuf.server.afhandeling;

import static nl.zaakregie.stuf.fout.StufFoutcode.STUF040;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.log.Berichtenlog;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.Dienst;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.Berichtafhandeling;
import nl.zaakregie.stuf.server.soap.Verzoek;
import nl.zaakregie.stuf.xml.EigenSchema;
import nl.zaakregie.stuf.xml.Limieten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a message: read and watched in one pass, let in, held against the schema, carried out, answered. */
public final class Berichtverwerker implements Berichtafhandeling {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtverwerker.class);

    private final Dienstenlijst diensten;
    private final Toelating toelating;
    private final Uitvoering uitvoering;
    private final Foutgever fouten;
    private final Uitwisselingslog log;
    private final BerichtLezer lezer;
    private final Validatorvoorraad validators = new Validatorvoorraad(EigenSchema.schema());

    Berichtverwerker(
            Dienstenlijst diensten,
            Toelating toelating,
            Uitvoering uitvoering,
            Foutgever fouten,
            Uitwisselingslog log,
            BerichtLezer lezer) {
        this.diensten = diensten;
        this.toelating = toelating;
        this.uitvoering = uitvoering;
        this.fouten = fouten;
        this.log = log;
        this.lezer = lezer;
    }

    /**
     * @param register may be absent only when nothing with an effect is offered
     * @param eigen zender of every answer
     * @throws IllegalStateException when two ports offer the same operation, or a register is missing
     */
    public static Berichtverwerker voor(
            Collection<Dienst> poorten,
            @Nullable Berichtregister register,
            Zenderbeleid beleid,
            Systeem eigen,
            Clock klok) {
        return voor(poorten, register, beleid, eigen, klok, Berichtenlog.GEEN, Limieten.STANDAARD);
    }

    /** The same, with a log that is told of every exchange. */
    public static Berichtverwerker voor(
            Collection<Dienst> poorten,
            @Nullable Berichtregister register,
            Zenderbeleid beleid,
            Systeem eigen,
            Clock klok,
            Berichtenlog log,
            Limieten limieten) {
        Dienstenlijst diensten = Dienstenlijst.van(poorten);
        if (register == null && diensten.services().stream().anyMatch(Dienstenlijst::heeftGevolg)) {
            throw new IllegalStateException("StUF-diensten met een gevolg hebben een Berichtregister nodig");
        }
        Antwoordkop koppen = new Antwoordkop(eigen, klok);
        BerichtSchrijver schrijver = new BerichtSchrijver();
        return new Berichtverwerker(
                diensten,
                new Toelating(diensten, beleid),
                new Uitvoering(register, beleid, koppen, schrijver),
                new Foutgever(koppen, schrijver),
                new Uitwisselingslog(log, klok),
                new BerichtLezer(limieten));
    }

    /** What is offered, in every version of the standards that has it. */
    public List<StufService> services() {
        return diensten.services();
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        Uitwisselingslog.Regel regel = log.begin(verzoek);
        Ontvangst ontvangst;
        try {
            ontvangst = new Ontvangst(verzoek, new Schemawacht(validators), toelating::bijEindeKop);
        } catch (XMLStreamException | RuntimeException e) {
            return regel.sluit(Uitwisseling.Bericht.ONLEESBAAR, fout(verzoek.portType(), e));
        }
        try (GelezenBericht bericht = lezer.lees(ontvangst.lezer(), Bijlagen.GEEN)) {
            Antwoord.Bericht antwoord = behandel(ontvangst, bericht);
            return regel.sluit(ontvangst.alsLogbericht(), antwoord);
        } catch (RuntimeException | IOException | StackOverflowError e) {
            ontvangst.zoekKop();
            Antwoord.Fout fout = fouten.fout(verzoek.portType(), ontvangst.kop(), e);
            return regel.sluit(ontvangst.alsLogbericht(), fout);
        }
    }

    @Override
    public Antwoord.Fout onleesbaar(PortType portType, Throwable oorzaak) {
        return log.begin(portType).sluit(Uitwisseling.Bericht.ONLEESBAAR, fout(portType, oorzaak));
    }

    private Antwoord.Fout fout(PortType portType, Throwable oorzaak) {
        return fouten.fout(portType, RuweKop.LEEG, oorzaak);
    }

    private Antwoord.Bericht behandel(Ontvangst ontvangst, GelezenBericht bericht) throws IOException {
        StufService service = bericht.service(ontvangst.soapAction())
                .orElseThrow(() -> new StufFout(
                        STUF040, "geen dienst voor " + bericht.root().getLocalPart()));
        ontvangst.herkendAls(service);
        Berichtkop kop = toelating.controleer(ontvangst, service);
        toelating.controleerSchema(ontvangst, kop);
        Behandeling behandeling = diensten.zoek(service, ontvangst.portType()).orElseThrow();
        Antwoord.Bericht antwoord = uitvoering.voerUit(kop, behandeling, bericht, ontvangst);
        LOG.info(
                "Bericht beantwoord, service={}, zender={}, referentienummer={}",
                service,
                kop.zender().map(Systeem::sleutel).orElse(Antwoordkop.ONBEKEND),
                kop.referentienummer().orElse(Antwoordkop.ONBEKEND));
        return antwoord;
    }
}
