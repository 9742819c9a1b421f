package nl.zaakregie.samenwerken;

import java.time.Instant;
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
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Working together over REST. */
@RestController
@RequestMapping("/api/v1/samenwerken")
class SamenwerkenController {

    private static final int TEKST = 10_000;

    private final Teamwerk teamwerk;
    private final OverlegVoeren overleg;
    private final SamenwerkingInzien inzien;

    SamenwerkenController(Teamwerk teamwerk, OverlegVoeren overleg, SamenwerkingInzien inzien) {
        this.teamwerk = teamwerk;
        this.overleg = overleg;
        this.inzien = inzien;
    }

    /** Key of what was made or changed. */
    record Sleutel(UUID id) {}

    /** A stuk to write; {@code soort} is bericht (default) or concept. */
    record Schrijven(
            Optional<UUID> traject,
            Optional<String> soort,
            Optional<String> titel,
            Optional<String> tekst,
            Optional<UUID> antwoord) {

        @Override
        public String toString() {
            return "Schrijven[***]";
        }
    }

    /** Text of a new version, or of a verslag with who was there: places in the list of deelnemers, from 0. */
    record Tekst(Optional<String> tekst, Optional<List<Integer>> aanwezig) {

        @Override
        public String toString() {
            return "Tekst[***]";
        }
    }

    /** With whom, why and until when. */
    record Delen(Optional<String> met, Optional<String> doel, Optional<LocalDate> tot) {}

    /** A casusoverleg to hold. */
    record Uitnodigen(
            Optional<UUID> traject,
            Optional<String> onderwerp,
            Optional<String> grondslag,
            Optional<Instant> gepland,
            Optional<String> agenda,
            Optional<List<Genodigde>> deelnemers) {

        @Override
        public String toString() {
            return "Uitnodigen[***]";
        }
    }

    /** Somebody to invite. */
    record Genodigde(Optional<String> medewerker, Optional<String> omschrijving) {}

    /** A decision; {@code wie}: regisseur, groepslid, netwerk or professional. */
    record Besluiten(Optional<String> tekst, Optional<String> wie, Optional<LocalDate> uiterlijk) {

        @Override
        public String toString() {
            return "Besluiten[***]";
        }
    }

    @PostMapping("/stukken")
    @Handeling("stuk schrijven")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutel schrijf(@RequestBody Schrijven v) {
        Invoerfouten.verzamel(
                SamenwerkenFout.ONVOLLEDIG,
                () -> traject(v.traject()),
                () -> tekst(v.titel(), "titel", 120),
                () -> tekst(v.tekst(), "tekst", TEKST));
        Stuk.Soort soort = keuze(Stuk.Soort.class, v.soort().orElse("bericht"), "soort");
        if (soort == Stuk.Soort.VERSLAG) {
            throw fout("soort", "Een verslag hoort bij een overleg");
        }
        return new Sleutel(teamwerk.schrijf(
                        traject(v.traject()),
                        soort,
                        tekst(v.titel(), "titel", 120),
                        tekst(v.tekst(), "tekst", TEKST),
                        v.antwoord())
                .ofFout());
    }

    @PutMapping("/stukken/{id}")
    @Handeling("nieuwe versie van een stuk schrijven")
    Sleutel vervang(@PathVariable UUID id, @RequestBody Tekst v) {
        return new Sleutel(
                teamwerk.vervang(id, tekst(v.tekst(), "tekst", TEKST)).ofFout());
    }

    @PostMapping("/stukken/{id}/akkoord")
    @Handeling("akkoord geven op een stuk")
    Sleutel gaAkkoord(@PathVariable UUID id) {
        return new Sleutel(teamwerk.gaAkkoord(id).ofFout());
    }

    @PostMapping("/stukken/{id}/delingen")
    @Handeling("stuk delen met een professional")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutel deel(@PathVariable UUID id, @RequestBody Delen v) {
        Invoerfouten.verzamel(
                SamenwerkenFout.ONVOLLEDIG,
                () -> tekst(v.met(), "met", 24),
                () -> tekst(v.doel(), "doel", 200),
                () -> v.tot().orElseThrow(() -> fout("tot", "Kies tot wanneer")));
        return new Sleutel(teamwerk.deel(
                        id,
                        new MedewerkerId(tekst(v.met(), "met", 24)),
                        tekst(v.doel(), "doel", 200),
                        v.tot().orElseThrow(() -> fout("tot", "Kies tot wanneer")))
                .ofFout());
    }

    @DeleteMapping("/delingen/{id}")
    @Handeling("deling intrekken")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trekIn(@PathVariable UUID id) {
        teamwerk.trekIn(id).ofFout();
    }

    @GetMapping("/stukken")
    @Handeling("stukken raadplegen")
    List<Vrijgegeven<Weergaven.Stukweergave>> stukken(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return inzien.stukken(verzoek, new DossierId(traject));
    }

    @GetMapping("/delingen")
    @Handeling("delingen raadplegen")
    List<Vrijgegeven<Weergaven.Delingweergave>> delingen(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return inzien.delingen(verzoek, new DossierId(traject));
    }

    @GetMapping("/gedeeld")
    @Handeling("gedeelde stukken raadplegen")
    List<Vrijgegeven<Weergaven.Gedeeld>> gedeeld(Inzageverzoek verzoek) {
        return inzien.gedeeldMetMij(verzoek);
    }

    @GetMapping("/uitnodigingen")
    @Handeling("uitnodigingen voor casusoverleg raadplegen")
    List<Vrijgegeven<Weergaven.Uitnodiging>> uitnodigingen(Inzageverzoek verzoek) {
        return inzien.uitnodigingen(verzoek);
    }

    @PostMapping("/overleggen")
    @Handeling("casusoverleg uitschrijven")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutel nodigUit(@RequestBody Uitnodigen v) {
        Invoerfouten.verzamel(
                SamenwerkenFout.ONVOLLEDIG,
                () -> traject(v.traject()),
                () -> tekst(v.onderwerp(), "onderwerp", 120),
                () -> tekst(v.grondslag(), "grondslag", 200),
                () -> tekst(v.agenda(), "agenda", 4_000),
                () -> v.gepland().orElseThrow(() -> fout("gepland", "Zeg wanneer het overleg is")));
        return new Sleutel(overleg.nodigUit(
                        traject(v.traject()),
                        tekst(v.onderwerp(), "onderwerp", 120),
                        tekst(v.grondslag(), "grondslag", 200),
                        v.gepland().orElseThrow(() -> fout("gepland", "Zeg wanneer het overleg is")),
                        tekst(v.agenda(), "agenda", 4_000),
                        v.deelnemers().orElse(List.of()).stream()
                                .map(SamenwerkenController::deelnemer)
                                .toList())
                .ofFout());
    }

    @PostMapping("/overleggen/{id}/verslag")
    @Handeling("verslag van een casusoverleg vastleggen")
    Sleutel houd(@PathVariable UUID id, @RequestBody Tekst v) {
        return new Sleutel(overleg.houd(id, v.aanwezig().orElse(List.of()), tekst(v.tekst(), "tekst", TEKST))
                .ofFout());
    }

    @PostMapping("/overleggen/{id}/afzegging")
    @Handeling("casusoverleg afzeggen")
    Sleutel zegAf(@PathVariable UUID id) {
        return new Sleutel(overleg.zegAf(id).ofFout());
    }

    @PostMapping("/overleggen/{id}/besluiten")
    @Handeling("besluit van een casusoverleg vastleggen")
    @ResponseStatus(HttpStatus.CREATED)
    Sleutel besluit(@PathVariable UUID id, @RequestBody Besluiten v) {
        return new Sleutel(overleg.besluit(
                        id,
                        tekst(v.tekst(), "tekst", 1_000),
                        keuze(Overleg.Wie.class, v.wie().orElse("regisseur"), "wie"),
                        v.uiterlijk())
                .ofFout());
    }

    @GetMapping("/overleggen")
    @Handeling("casusoverleggen raadplegen")
    List<Vrijgegeven<Weergaven.Overlegweergave>> overleggen(Inzageverzoek verzoek, @RequestParam UUID traject) {
        return inzien.overleggen(verzoek, new DossierId(traject));
    }

    private static Overleg.Deelnemer deelnemer(Genodigde g) {
        return new Overleg.Deelnemer(
                g.medewerker().map(m -> new MedewerkerId(tekst(Optional.of(m), "medewerker", 24))),
                tekst(g.omschrijving(), "omschrijving", 200),
                Optional.empty());
    }

    private static DossierId traject(Optional<UUID> traject) {
        return new DossierId(traject.orElseThrow(() -> fout("traject", "Zeg bij welk groepstraject dit hoort")));
    }

    private static String tekst(Optional<String> waarde, String veld, int maximum) {
        return waarde.map(String::strip)
                .filter(w -> !w.isEmpty() && w.length() <= maximum)
                .orElseThrow(() -> fout(veld, "Vul dit in met ten hoogste " + maximum + " tekens"));
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Keuze.uit(soort, waarde, veld, SamenwerkenFout.ONVOLLEDIG);
    }

    private static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(SamenwerkenFout.ONVOLLEDIG, List.of(new Foutdetail(veld, tekst)));
    }
}
