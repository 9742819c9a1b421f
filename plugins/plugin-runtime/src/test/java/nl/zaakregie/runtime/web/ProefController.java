package nl.zaakregie.runtime.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.testkit.geheugen.TestFout;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goes wrong in every way the edge must translate. */
@RestController
@RequestMapping("/api/v1/proef")
class ProefController {

    record Melding(Bsn bsn, int aantal, List<Melding> onder, Map<String, Integer> tellingen) {}

    record Filter(int vanaf) {}

    record Gelezen(String naam) {}

    @GetMapping("/lezen")
    @Handeling("proef raadplegen")
    Vrijgegeven<Gelezen> lees(Inzageverzoek verzoek) {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("wie", verzoek.gebruiker().id());
        velden.put("doel", verzoek.doel().code());
        velden.put("handeling", verzoek.handeling());
        return new Vrijgegeven<>(velden, 1);
    }

    @GetMapping("/lijst")
    Blad<Integer> lijst(Bladzijde bladzijde) {
        return bladzijde.van(List.of(1, 2, 3));
    }

    record Stuk(Documentidentificatie document, String bestandsnaam, String mediatype) implements Documentverwijzing {}

    @GetMapping("/stuk/{document}")
    @Handeling("stuk lezen")
    Vrijgegeven<Stuk> stuk(Inzageverzoek verzoek, @PathVariable("document") String document) {
        return new Vrijgegeven<>(
                Map.of("document", document, "bestandsnaam", "plan-1.pdf", "mediatype", "application/pdf"), 0);
    }

    @GetMapping("/verborgen-stuk")
    @Handeling("stuk lezen")
    Vrijgegeven<Stuk> verborgenStuk(Inzageverzoek verzoek) {
        return new Vrijgegeven<>(Map.of(), 3);
    }

    @GetMapping("/lezen-zonder-handeling")
    String leesZonderHandeling(Inzageverzoek verzoek) {
        return verzoek.handeling();
    }

    @PostMapping("/melding")
    Map<String, Optional<DossierId>> meld(@RequestBody Melding melding) {
        return Map.of("dossier", Optional.empty());
    }

    @GetMapping("/getal/{getal}")
    int getal(@PathVariable("getal") int getal, @RequestParam("nog") int nog) {
        return getal + nog;
    }

    @GetMapping("/filter")
    int filter(Filter filter) {
        return filter.vanaf();
    }

    @GetMapping("/weigering")
    void weiger() {
        throw new SociaalDomeinException(
                TestFout.TAAK_BEZET, List.of(new Foutdetail("taak", "Een collega heeft deze taak al.")));
    }

    @GetMapping("/gewijzigd")
    void gewijzigd() {
        throw new OptimisticLockingFailureException("versie 3 van 999905296");
    }

    @GetMapping("/storing")
    void storing() {
        throw new DuplicateKeyException(
                "Key (bsn)=(999905296) already exists", new IllegalStateException("mevrouw De Boer"));
    }
}
