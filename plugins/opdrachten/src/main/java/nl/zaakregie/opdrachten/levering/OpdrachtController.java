package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Invoerfouten;
import nl.zaakregie.api.fout.Keuze;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opdrachten to aanbieders over REST. */
@RestController
@RequestMapping("/api/v1/opdrachten")
class OpdrachtController {

    private final Aanbiedercatalogus catalogus;
    private final OpdrachtGeven geven;
    private final OpdrachtenRaadplegen raadplegen;

    OpdrachtController(Aanbiedercatalogus catalogus, OpdrachtGeven geven, OpdrachtenRaadplegen raadplegen) {
        this.catalogus = catalogus;
        this.geven = geven;
        this.raadplegen = raadplegen;
    }

    /** What can be ordered; amounts in euro per {@code eenheid}, {@code wachttijd} in days. */
    record Aanbod(
            String aanbieder,
            String naam,
            String product,
            String omschrijving,
            String eenheid,
            BigDecimal tarief,
            Optional<Integer> vrij,
            Optional<Integer> wachttijd) {}

    /** An opdracht to make. */
    record Verzoek(
            Optional<UUID> deelplan,
            Optional<String> aanbieder,
            Optional<String> product,
            Optional<BigDecimal> volume,
            Optional<String> frequentie,
            Optional<LocalDate> ingang,
            Optional<LocalDate> einde,
            Optional<String> reden,
            Optional<BigDecimal> tarief) {

        NieuweOpdracht nieuw() {
            Invoerfouten.verzamel(
                    LeveringFout.OPDRACHT_ONVOLLEDIG,
                    () -> eis(deelplan, "deelplan"),
                    () -> eis(aanbieder, "aanbieder"),
                    () -> eis(product, "product"),
                    () -> eis(volume, "volume"),
                    () -> keuze(Opdracht.Frequentie.class, frequentie.orElse("eenmalig"), "frequentie"),
                    () -> eis(ingang, "ingang"),
                    () -> eis(einde, "einde"));
            return new NieuweOpdracht(
                    new DeelplanId(deelplan.orElseThrow(() -> ontbreekt("deelplan"))),
                    aanbieder.orElseThrow(() -> ontbreekt("aanbieder")),
                    product.orElseThrow(() -> ontbreekt("product")),
                    volume.orElseThrow(() -> ontbreekt("volume")),
                    keuze(Opdracht.Frequentie.class, frequentie.orElse("eenmalig"), "frequentie"),
                    ingang.orElseThrow(() -> ontbreekt("ingang")),
                    einde.orElseThrow(() -> ontbreekt("einde")),
                    reden.map(String::strip).filter(r -> !r.isEmpty() && r.length() <= 500),
                    tarief);
        }
    }

    /** Where an opdracht is to stand. */
    record Standverzoek(Optional<String> stand) {}

    /** Where an opdracht stands. */
    record Opdrachtstand(UUID id, String stand) {

        static Opdrachtstand van(Opdracht opdracht) {
            return new Opdrachtstand(opdracht.id(), opdracht.stand().code());
        }
    }

    @GetMapping("/aanbod")
    @Handeling("aanbod van aanbieders raadplegen")
    List<Aanbod> aanbod(@RequestParam String zaaktype, @RequestParam LocalDate ingang) {
        return catalogus.aanbod(zaaktype, ingang).stream()
                .map(c -> new Aanbod(
                        c.aanbieder().code(),
                        c.aanbieder().naam(),
                        c.product().code(),
                        c.product().omschrijving(),
                        c.product().eenheid(),
                        c.tarief(),
                        c.vrij(),
                        c.wachttijd()))
                .toList();
    }

    @PostMapping("/leveringen")
    @Handeling("opdracht opstellen")
    @ResponseStatus(HttpStatus.CREATED)
    Opdrachtstand stelOp(@RequestBody Verzoek verzoek) {
        return Opdrachtstand.van(geven.stelOp(verzoek.nieuw()).ofFout());
    }

    @PostMapping("/leveringen/{id}/akkoord")
    @Handeling("opdracht buiten contract goedkeuren")
    Opdrachtstand keurGoed(@PathVariable UUID id) {
        return Opdrachtstand.van(geven.keurGoed(id).ofFout());
    }

    /** verzonden, geaccepteerd, geweigerd, gestart, gestopt, afgesloten or ingetrokken. */
    @PutMapping("/leveringen/{id}/stand")
    @Handeling("stand van een opdracht vastleggen")
    Opdrachtstand zet(@PathVariable UUID id, @RequestBody Standverzoek verzoek) {
        Opdracht.Stand stand = keuze(Opdracht.Stand.class, verzoek.stand().orElse(""), "stand");
        return Opdrachtstand.van(geven.zet(id, stand).ofFout());
    }

    @GetMapping("/leveringen")
    @Handeling("opdrachten raadplegen")
    List<Vrijgegeven<Opdrachtweergave>> van(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return raadplegen.van(verzoek, new DossierId(traject));
    }

    @GetMapping("/kosten")
    @Handeling("kosten raadplegen")
    Vrijgegeven<Kostenbeeld> kosten(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return raadplegen.kosten(verzoek, new DossierId(traject));
    }

    @GetMapping("/meldingen")
    @Handeling("meldingen over zaken raadplegen")
    List<Vrijgegeven<Zaakmelding>> meldingen(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return raadplegen.meldingen(verzoek, new DossierId(traject));
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Keuze.uit(soort, waarde, veld, LeveringFout.OPDRACHT_ONVOLLEDIG);
    }

    private static void eis(Optional<?> waarde, String veld) {
        if (waarde.isEmpty()) {
            throw ontbreekt(veld);
        }
    }

    private static SociaalDomeinException ontbreekt(String veld) {
        return fout(veld, "Vul dit in");
    }

    private static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(LeveringFout.OPDRACHT_ONVOLLEDIG, List.of(new Foutdetail(veld, tekst)));
    }
}
