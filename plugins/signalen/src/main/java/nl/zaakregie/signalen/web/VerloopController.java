package nl.zaakregie.signalen.web;

import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.signalen.application.AttenderingAfdoen;
import nl.zaakregie.signalen.application.MededelingVastleggen;
import nl.zaakregie.signalen.application.SignaalVerifieren;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Mededeling;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a signal beside the decision: checking, telling, and dealing with alerts. */
@RestController
@RequestMapping("/api/v1/signalen/{id}")
public class VerloopController {

    private static final Invoer VERIFICATIE = new Invoer(SignaalFout.VERIFICATIE_ONVOLLEDIG);
    private static final Invoer MEDEDELING = new Invoer(SignaalFout.MEDEDELING_ONVOLLEDIG);
    private static final int TEKST = 2000;

    private final SignaalVerifieren verifieren;
    private final MededelingVastleggen meedelen;
    private final AttenderingAfdoen afdoen;

    public VerloopController(SignaalVerifieren verifieren, MededelingVastleggen meedelen, AttenderingAfdoen afdoen) {
        this.verifieren = verifieren;
        this.meedelen = meedelen;
        this.afdoen = afdoen;
    }

    @PostMapping("/verificaties")
    @Handeling("signaal verifiëren")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verifieer(@PathVariable("id") String id, @RequestBody Verzoeken.Verificatie v) {
        verifieren.uitvoeren(
                Invoer.signaal(id),
                VERIFICATIE.keuze(Betrouwbaarheid.class, VERIFICATIE.tekst(v.uitslag(), "uitslag", 20), "uitslag"),
                VERIFICATIE.tekst(v.toelichting(), "toelichting", TEKST));
    }

    @PostMapping("/mededelingen")
    @Handeling("mededeling over een signaal vastleggen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deelMee(@PathVariable("id") String id, @RequestBody Verzoeken.Mededeling v) {
        meedelen.uitvoeren(
                        Invoer.signaal(id),
                        MEDEDELING.keuze(Mededeling.Ontvanger.class, MEDEDELING.tekst(v.aan(), "aan", 20), "aan"),
                        MEDEDELING.keuze(Mededeling.Wijze.class, MEDEDELING.tekst(v.wijze(), "wijze", 20), "wijze"),
                        MEDEDELING.tekst(v.tekst(), "tekst", TEKST))
                .ofFout();
    }

    @PostMapping("/attenderingen/{regel}/afgedaan")
    @Handeling("attendering afdoen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void doeAf(@PathVariable("id") String id, @PathVariable("regel") String regel) {
        afdoen.uitvoeren(Invoer.signaal(id), regel).ofFout();
    }
}
