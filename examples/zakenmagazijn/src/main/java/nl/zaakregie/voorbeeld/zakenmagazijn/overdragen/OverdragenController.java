package nl.zaakregie.voorbeeld.zakenmagazijn.overdragen;

import java.net.URI;
import java.util.List;
import nl.zaakregie.stuf.Systeem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Handing over by hand, from this machine only. */
@RestController
class OverdragenController {

    private final Overdragen overdragen;

    OverdragenController(Overdragen overdragen) {
        this.overdragen = overdragen;
    }

    /** {@code {"organisatie":"9901","applicatie":"Suite","adres":"http://..."}}. */
    @PostMapping("/overdragingen/{zaakidentificatie}")
    Overdraging draagOver(@PathVariable String zaakidentificatie, @RequestBody Ontvanger ontvanger) {
        return overdragen
                .draagOver(
                        zaakidentificatie,
                        Systeem.van(ontvanger.organisatie(), ontvanger.applicatie()),
                        ontvanger.adres())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Deze zaak bestaat niet"));
    }

    @GetMapping("/overdragingen/{zaakidentificatie}")
    List<Overdraging> van(@PathVariable String zaakidentificatie) {
        return overdragen.van(zaakidentificatie);
    }

    /** Who is asked. */
    record Ontvanger(String organisatie, String applicatie, URI adres) {}
}
