package nl.zaakregie.runtime.inkomend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.gebruiker.Rolvereiste;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox for functioneel beheer: states and codes; never the content of a message. */
@RestController
@RequestMapping("/api/v1/inkomend")
class InkomendController {

    private static final int HOOGSTENS = 200;

    private final InkomendRepository inkomend;
    private final GeparkeerdBericht geparkeerd;
    private final Rolvereiste functioneelBeheer;

    InkomendController(InkomendRepository inkomend, GeparkeerdBericht geparkeerd, Rolvereiste functioneelBeheer) {
        this.inkomend = inkomend;
        this.geparkeerd = geparkeerd;
        this.functioneelBeheer = functioneelBeheer;
    }

    /** The oldest 200 in this state. */
    @GetMapping
    @Handeling("binnengekomen berichten tonen")
    List<Info> lijst(@RequestParam(name = "stand", defaultValue = "geparkeerd") Stand stand) {
        functioneelBeheer.eis();
        return inkomend.metStand(stand, HOOGSTENS).stream().map(Info::van).toList();
    }

    /** Processes a parked message once more. */
    @PostMapping("/{antwoordnummer}/hernieuwing")
    @Handeling("binnengekomen bericht opnieuw verwerken")
    Info verwerkOpnieuw(@PathVariable("antwoordnummer") String antwoordnummer) {
        MedewerkerId door = functioneelBeheer.eis().id();
        Referentienummer nummer = nummer(antwoordnummer);
        geparkeerd.verwerkOpnieuw(nummer, door);
        return toon(nummer);
    }

    /** Gives a parked message up. */
    @PostMapping("/{antwoordnummer}/overslaan")
    @Handeling("binnengekomen bericht overslaan")
    Info slaOver(@PathVariable("antwoordnummer") String antwoordnummer, @RequestBody Overslaan opdracht) {
        MedewerkerId door = functioneelBeheer.eis().id();
        Referentienummer nummer = nummer(antwoordnummer);
        geparkeerd.slaOver(nummer, opdracht.reden() == null ? "" : opdracht.reden(), door);
        return toon(nummer);
    }

    private Info toon(Referentienummer nummer) {
        return Info.van(inkomend.vind(nummer).orElseThrow(InkomendFout.ONBEKEND_BERICHT::fout));
    }

    private static Referentienummer nummer(String tekst) {
        try {
            return new Referentienummer(tekst);
        } catch (IllegalArgumentException e) {
            throw InkomendFout.ONBEKEND_BERICHT.fout();
        }
    }

    /** @param reden why it will never be processed; no personal data */
    record Overslaan(@Nullable String reden) {}

    /** A received message as management sees it. */
    record Info(
            Referentienummer antwoordnummer,
            String zender,
            String referentienummer,
            String soort,
            Stand stand,
            int pogingen,
            Instant ontvangen,
            Optional<Instant> afgehandeld,
            Optional<String> foutcode,
            boolean houdtVast) {

        static Info van(Inkomendregel regel) {
            return new Info(
                    regel.antwoordnummer(),
                    regel.zender(),
                    regel.referentienummer(),
                    regel.soort(),
                    regel.stand(),
                    regel.pogingen(),
                    regel.ontvangen(),
                    regel.afgehandeld(),
                    regel.foutcode(),
                    regel.houdtVast());
        }
    }
}
