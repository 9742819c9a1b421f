package nl.zaakregie.signalen.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.signalen.application.GebeurtenisOntvangen;
import nl.zaakregie.signalen.application.Gebeurtenistelling;
import nl.zaakregie.signalen.domain.Brongebeurtenis;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entrance of the sources we subscribe to, and what the filter did in numbers. */
@RestController
@RequestMapping("/api/v1/signalen/gebeurtenissen")
public class GebeurtenisController {

    private static final Invoer INVOER = new Invoer(SignaalFout.GEBEURTENIS_ONVOLLEDIG);

    private final GebeurtenisOntvangen ontvangen;
    private final Gebeurtenistelling telling;

    public GebeurtenisController(GebeurtenisOntvangen ontvangen, Gebeurtenistelling telling) {
        this.ontvangen = ontvangen;
        this.telling = telling;
    }

    @PostMapping
    @Handeling("gebeurtenis van een bron melden")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Antwoorden.Gefilterd meld(@RequestBody Verzoeken.Gebeurtenis verzoek) {
        Brongebeurtenis gebeurtenis = gebeurtenis(verzoek);
        String uitslag = Code.van(ontvangen.uitvoeren(gebeurtenis).ofFout());
        return new Antwoorden.Gefilterd(gebeurtenis.kenmerk(), uitslag);
    }

    @GetMapping("/telling")
    @Handeling("gefilterde gebeurtenissen tellen")
    List<Gebeurtenisspoor.Telling> tel() {
        return telling.laatste();
    }

    private static Brongebeurtenis gebeurtenis(Verzoeken.Gebeurtenis v) {
        return new Brongebeurtenis(
                INVOER.tekst(v.bron(), "bron", 40),
                INVOER.tekst(v.kenmerk(), "kenmerk", 80),
                INVOER.tekst(v.soort(), "soort", 60),
                v.betrokkenen().orElse(List.of()).stream()
                        .map(Verzoeken.Betrokkene::opgave)
                        .toList(),
                v.bedrag(),
                datum(INVOER.tekst(v.datum(), "datum", 10)),
                v.crisis().orElse(false),
                v.toelichting().map(t -> INVOER.tekst(Optional.of(t), "toelichting", 4000)));
    }

    private static LocalDate datum(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            throw INVOER.fout("datum", "Schrijf de datum als jjjj-mm-dd");
        }
    }
}
