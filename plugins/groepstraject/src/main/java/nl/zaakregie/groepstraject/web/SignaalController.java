package nl.zaakregie.groepstraject.web;

import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.application.SignaalAfhandelen;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signals under a groepstraject; what they say is for the plugin signalen. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}/signalen")
class SignaalController {

    private final SignaalAfhandelen afhandelen;

    SignaalController(SignaalAfhandelen afhandelen) {
        this.afhandelen = afhandelen;
    }

    /** {@code besluit}: meegenomen, actie or geen_gevolg. */
    @PostMapping("/{signaal}/afhandeling")
    @Handeling("signaal afhandelen")
    Antwoorden.Stand handelAf(
            @PathVariable("id") String id,
            @PathVariable("signaal") String signaal,
            @RequestBody Verzoeken.Signaalbesluit verzoek) {
        Verzoeken.Signaalbesluit goed = verzoek.gecontroleerd();
        afhandelen
                .uitvoeren(
                        Invoer.dossier(id),
                        new SignaalId(Invoer.sleutel(signaal, "signaal")),
                        goed.alsBesluit(),
                        goed.alsToelichting())
                .ofFout();
        return new Antwoorden.Stand(Code.van(goed.alsBesluit()));
    }
}
