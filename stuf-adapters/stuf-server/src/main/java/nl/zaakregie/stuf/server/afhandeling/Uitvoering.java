package nl.zaakregie.stuf.server.afhandeling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.Bevestigingsschrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.bericht.Inhouduitvoer;
import nl.zaakregie.stuf.bericht.XopUitvoer;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.Inhoudbron;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.Volgordeafspraak;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.stuf.server.soap.Antwoord;
import org.jspecify.annotations.Nullable;

/** Calls the port, through the register where the message has an effect, and writes the answer. */
final class Uitvoering {

    private final @Nullable Berichtregister register;
    private final Zenderbeleid beleid;
    private final Antwoordkop koppen;
    private final BerichtSchrijver schrijver;

    /** @param register absent only when nothing with an effect is offered */
    Uitvoering(
            @Nullable Berichtregister register, Zenderbeleid beleid, Antwoordkop koppen, BerichtSchrijver schrijver) {
        this.register = register;
        this.beleid = beleid;
        this.koppen = koppen;
        this.schrijver = schrijver;
    }

    /**
     * @param ontvangst gives the digest of the whole message, and the form that the sender wants
     * @return the answer, complete
     */
    Antwoord.Bericht voerUit(Berichtkop kop, Behandeling behandeling, GelezenBericht bericht, Ontvangst ontvangst)
            throws IOException {
        Berichtsleutel sleutel = kop.sleutel().orElse(null);
        if (register != null && sleutel != null && Dienstenlijst.heeftGevolg(kop.service())) {
            String antwoord = eenmalig(register, sleutel, kop, behandeling, bericht, ontvangst.vingerafdruk());
            return new Antwoord.Bericht(new ByteArrayInputStream(antwoord.getBytes(StandardCharsets.UTF_8)));
        }
        StufElement antwoord = behandeling.behandel(kop, bericht, antwoordkop(kop));
        return ontvangst.mtom() ? metBijlagen(kop, antwoord) : new Antwoord.Bericht(alsBase64(kop, antwoord));
    }

    private InputStream alsBase64(Berichtkop kop, StufElement antwoord) throws IOException {
        try (Antwoordbuffer buffer = new Antwoordbuffer()) {
            schrijver.schrijfElement(kop.service().antwoordRoot(), antwoord, buffer, Inhouduitvoer.BASE64);
            return buffer.lees();
        }
    }

    private Antwoord.Bericht metBijlagen(Berichtkop kop, StufElement antwoord) throws IOException {
        XopUitvoer uitvoer = new XopUitvoer();
        Map<String, InputStream> bijlagen = new LinkedHashMap<>();
        try (Antwoordbuffer buffer = new Antwoordbuffer()) {
            schrijver.schrijfElement(kop.service().antwoordRoot(), antwoord, buffer, uitvoer);
            for (Map.Entry<String, Inhoudbron> bijlage : uitvoer.bijlagen().entrySet()) {
                bijlagen.put(bijlage.getKey(), compleet(bijlage.getValue()));
            }
            return new Antwoord.Bericht(buffer.lees(), bijlagen);
        }
    }

    /** A source that fails must fail before the answer has begun. */
    private static InputStream compleet(Inhoudbron bron) throws IOException {
        try (Antwoordbuffer buffer = new Antwoordbuffer();
                InputStream inhoud = bron.open()) {
            inhoud.transferTo(buffer);
            return buffer.lees();
        }
    }

    private String eenmalig(
            Berichtregister doel,
            Berichtsleutel sleutel,
            Berichtkop kop,
            Behandeling behandeling,
            GelezenBericht bericht,
            String vingerafdruk) {
        try {
            if (behandeling instanceof Behandeling.Bevestigd bevestigd) {
                Runnable opdracht = () -> inPoort(() -> voerUit(bevestigd, kop, bericht));
                return bevestigd.gebundeld() && !afspraak(kop).eenVoorEen()
                        ? doel.ontvangGebundeld(sleutel, vingerafdruk, bevestiging(kop), opdracht)
                        : doel.ontvang(sleutel, vingerafdruk, bevestiging(kop), () -> {
                            neemPlaats(doel, kop);
                            opdracht.run();
                        });
            }
            return doel.ontvang(sleutel, vingerafdruk, () -> {
                neemPlaats(doel, kop);
                return inPoort(() -> antwoord(behandeling, kop, bericht));
            });
        } catch (StufFout | PoortFout e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NietOpgeslagen(e);
        }
    }

    private void neemPlaats(Berichtregister doel, Berichtkop kop) {
        Volgordeafspraak afspraak = afspraak(kop);
        if (afspraak.eenVoorEen()) {
            doel.neemPlaats(kop, afspraak);
        }
    }

    private Volgordeafspraak afspraak(Berichtkop kop) {
        return beleid.volgorde(kop.zender().orElse(null));
    }

    private static String voerUit(Behandeling.Bevestigd bevestigd, Berichtkop kop, GelezenBericht bericht) {
        bevestigd.opdracht().voerUit(kop, bericht);
        return "";
    }

    private String antwoord(Behandeling behandeling, Berichtkop kop, GelezenBericht bericht) {
        return schrijf(kop, behandeling.behandel(kop, bericht, antwoordkop(kop)));
    }

    private String bevestiging(Berichtkop kop) {
        return kop.service().asynchroon()
                ? Bevestigingsschrijver.schrijf(kop.service().antwoordRoot(), antwoordkop(kop))
                : schrijf(kop, BevestigingMapper.naarBericht(antwoordkop(kop)));
    }

    private Stuurgegevens antwoordkop(Berichtkop kop) {
        return koppen.van(kop, kop.service().antwoordcode());
    }

    private String schrijf(Berichtkop kop, StufElement antwoord) {
        return schrijver.schrijf(kop.service().antwoordRoot(), antwoord);
    }

    private static String inPoort(Supplier<String> poort) {
        try {
            return poort.get();
        } catch (StufFout e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PoortFout(e);
        }
    }

    /** Tells a failure of the port from one of the register around it. */
    private static final class PoortFout extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PoortFout(RuntimeException oorzaak) {
            super("poort gaf een onverwachte fout", oorzaak);
        }
    }
}
