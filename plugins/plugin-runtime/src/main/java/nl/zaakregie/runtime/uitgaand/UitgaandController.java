package nl.zaakregie.runtime.uitgaand;

import java.util.List;
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

/** The outbox for functioneel beheer: states, codes and places; never the content of a message. */
@RestController
@RequestMapping("/api/v1/uitgaand")
class UitgaandController {

    private static final int HOOGSTENS = 200;

    private final UitgaandVragen vragen;
    private final AfwijzingBeslissen beslissen;
    private final Rolvereiste functioneelBeheer;

    UitgaandController(UitgaandVragen vragen, AfwijzingBeslissen beslissen, Rolvereiste functioneelBeheer) {
        this.vragen = vragen;
        this.beslissen = beslissen;
        this.functioneelBeheer = functioneelBeheer;
    }

    /** The oldest 200 in this state. */
    @GetMapping
    @Handeling("uitgaande berichten tonen")
    List<UitgaandInfo> lijst(@RequestParam(name = "stand", defaultValue = "afgewezen") Stand stand) {
        functioneelBeheer.eis();
        return vragen.metStand(stand, HOOGSTENS).stream()
                .map(regel -> UitgaandInfo.van(regel, List.of()))
                .toList();
    }

    @GetMapping("/{referentienummer}")
    @Handeling("uitgaand bericht raadplegen")
    UitgaandInfo toon(@PathVariable("referentienummer") String referentienummer) {
        functioneelBeheer.eis();
        Uitgaandregel regel = vragen.vind(nummer(referentienummer)).orElseThrow(UitgaandFout.ONBEKEND_BERICHT::fout);
        return UitgaandInfo.van(regel, vragen.besluiten(regel.volgnummer()));
    }

    /** Sends a refused message again, as a new message. */
    @PostMapping("/{referentienummer}/hernieuwing")
    @Handeling("uitgaand bericht opnieuw sturen")
    UitgaandInfo hernieuw(@PathVariable("referentienummer") String referentienummer) {
        MedewerkerId door = functioneelBeheer.eis().id();
        return toon(beslissen.hernieuw(nummer(referentienummer), door).waarde());
    }

    /** Gives a refused message up. */
    @PostMapping("/{referentienummer}/overslaan")
    @Handeling("uitgaand bericht overslaan")
    UitgaandInfo slaOver(@PathVariable("referentienummer") String referentienummer, @RequestBody Overslaan opdracht) {
        MedewerkerId door = functioneelBeheer.eis().id();
        String reden = opdracht.reden() == null ? "" : opdracht.reden();
        beslissen.slaOver(nummer(referentienummer), reden, door);
        return toon(referentienummer);
    }

    private static Referentienummer nummer(String tekst) {
        try {
            return new Referentienummer(tekst);
        } catch (IllegalArgumentException e) {
            throw UitgaandFout.ONBEKEND_BERICHT.fout();
        }
    }

    /** @param reden why it will never be sent; no personal data */
    record Overslaan(@Nullable String reden) {}
}
