package nl.zaakregie.signalen.web;

import java.util.Optional;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.signalen.application.Adviesbeeld;
import nl.zaakregie.signalen.application.BetrokkeneToevoegen;
import nl.zaakregie.signalen.application.NieuweBeoordeling;
import nl.zaakregie.signalen.application.SignaalAdviseren;
import nl.zaakregie.signalen.application.SignaalBeoordelen;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work of an assessor on a signal. */
@RestController
@RequestMapping("/api/v1/signalen/{id}")
public class BeoordelingController {

    private static final Invoer INVOER = new Invoer(SignaalFout.BEOORDELING_ONVOLLEDIG);

    private final SignaalBeoordelen beoordelen;
    private final BetrokkeneToevoegen toevoegen;
    private final SignaalAdviseren adviseren;
    private final Inzage inzage;

    public BeoordelingController(
            SignaalBeoordelen beoordelen, BetrokkeneToevoegen toevoegen, SignaalAdviseren adviseren, Inzage inzage) {
        this.beoordelen = beoordelen;
        this.toevoegen = toevoegen;
        this.adviseren = adviseren;
        this.inzage = inzage;
    }

    /** Advice of the rules; nothing changes by asking for it. */
    @GetMapping("/advies")
    @Handeling("advies bij signaal raadplegen")
    Vrijgegeven<Adviesbeeld> advies(
            Inzageverzoek verzoek,
            @PathVariable("id") String id,
            @RequestParam("hulpvraag") Optional<Boolean> hulpvraag) {
        return inzage.vrijgeven(
                verzoek, adviseren.uitvoeren(Invoer.signaal(id), hulpvraag).ofFout());
    }

    @PostMapping("/beoordeling")
    @Handeling("signaal beoordelen")
    Antwoorden.Beoordeeld beoordeel(@PathVariable("id") String id, @RequestBody Verzoeken.Beoordeling verzoek) {
        Besluit besluit = INVOER.keuze(Besluit.class, INVOER.tekst(verzoek.besluit(), "besluit", 20), "besluit");
        NieuweBeoordeling nieuw = new NieuweBeoordeling(
                besluit,
                INVOER.tekst(verzoek.motivering(), "motivering", 2000),
                verzoek.regisseur().map(r -> new MedewerkerId(INVOER.tekst(Optional.of(r), "regisseur", 24))),
                verzoek.traject().map(t -> new DossierId(INVOER.sleutel(t, "traject"))),
                verzoek.instantie().map(i -> INVOER.tekst(Optional.of(i), "instantie", 200)),
                verzoek.zaaktype().map(z -> INVOER.tekst(Optional.of(z), "zaaktype", 80)));
        beoordelen.uitvoeren(Invoer.signaal(id), nieuw).ofFout();
        return new Antwoorden.Beoordeeld(id, besluit.code());
    }

    @PostMapping("/betrokkenen")
    @Handeling("betrokkene aan een signaal toevoegen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Toegevoegd voegBetrokkeneToe(@PathVariable("id") String id, @RequestBody Verzoeken.Betrokkene verzoek) {
        return new Antwoorden.Toegevoegd(toevoegen
                .uitvoeren(Invoer.signaal(id), verzoek.opgave())
                .ofFout()
                .map(PersoonId::toString));
    }
}
