package nl.zaakregie.groepstraject.web;

import java.util.Locale;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.application.SignaalAfhandelen;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal.Besluit;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signals under a groepstraject; what they say is for the plugin signalen. */
@RestController
@RequestMapping("/api/v1/groepstrajecten/{id}/signalen")
public class SignaalController {

    private final SignaalAfhandelen afhandelen;

    public SignaalController(SignaalAfhandelen afhandelen) {
        this.afhandelen = afhandelen;
    }

    /** {@code besluit}: meegenomen, actie or geen_gevolg. */
    @PostMapping("/{signaal}/afhandeling")
    @Handeling("signaal afhandelen")
    Antwoorden.Stand handelAf(
            @PathVariable("id") String id,
            @PathVariable("signaal") String signaal,
            @RequestBody Verzoeken.Signaalbesluit verzoek) {
        Besluit besluit = Invoer.keuze(Besluit.class, Invoer.tekst(verzoek.besluit(), "besluit", 16), "besluit");
        afhandelen
                .uitvoeren(
                        Invoer.dossier(id),
                        new SignaalId(Invoer.sleutel(signaal, "signaal")),
                        besluit,
                        verzoek.toelichting().map(t -> Invoer.tekst(verzoek.toelichting(), "toelichting", 1_000)))
                .ofFout();
        return new Antwoorden.Stand(besluit.name().toLowerCase(Locale.ROOT));
    }
}
