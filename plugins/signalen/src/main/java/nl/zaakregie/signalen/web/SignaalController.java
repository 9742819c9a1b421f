package nl.zaakregie.signalen.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.application.Ontvangstbewijs;
import nl.zaakregie.signalen.application.SignaalInzien;
import nl.zaakregie.signalen.application.SignaalMelden;
import nl.zaakregie.signalen.application.Signaalbeeld;
import nl.zaakregie.signalen.application.Signaalregel;
import nl.zaakregie.signalen.domain.Herkomst;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Kenmerken;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Report and look at signals. */
@RestController
@RequestMapping("/api/v1/signalen")
public class SignaalController {

    private static final Invoer INVOER = new Invoer(SignaalFout.MELDING_ONVOLLEDIG);

    private final SignaalMelden melden;
    private final SignaalInzien inzien;
    private final Inzage inzage;
    private final String veiligThuis;

    /** @param veiligThuis what a melder of acute danger is told */
    public SignaalController(SignaalMelden melden, SignaalInzien inzien, Inzage inzage, String veiligThuis) {
        this.melden = melden;
        this.inzien = inzien;
        this.inzage = inzage;
        this.veiligThuis = veiligThuis;
    }

    @PostMapping
    @Handeling("melding doen")
    @ResponseStatus(HttpStatus.CREATED)
    Antwoorden.Ontvangst meld(@RequestBody Verzoeken.Meldingsverzoek verzoek) {
        Ontvangstbewijs bewijs = melden.uitvoeren(melding(verzoek)).ofFout();
        return new Antwoorden.Ontvangst(
                bewijs.id().toString(),
                bewijs.nummer(),
                bewijs.ontvangen(),
                bewijs.herhaling(),
                bewijs.veiligheidInGeding() ? Optional.of(veiligThuis) : Optional.empty());
    }

    /** One page; when there is more, the header Link (RFC 8288) names the next. */
    @GetMapping
    @Handeling("signalen raadplegen")
    Blad<Vrijgegeven<Signaalregel>> lijst(
            Inzageverzoek verzoek,
            Bladzijde bladzijde,
            @RequestParam(name = "status", defaultValue = "in_beoordeling") List<String> statussen) {
        EnumSet<Signaalstatus> gevraagd = EnumSet.noneOf(Signaalstatus.class);
        statussen.forEach(s -> gevraagd.add(INVOER.keuze(Signaalstatus.class, s, "status")));
        return inzien.lijst(gevraagd, bladzijde).als(blad -> inzage.vrijgevenAlle(verzoek, blad));
    }

    @GetMapping("/{id}")
    @Handeling("signaal raadplegen")
    Vrijgegeven<Signaalbeeld> een(Inzageverzoek verzoek, @PathVariable("id") String id) {
        return inzage.vrijgeven(verzoek, inzien.een(Invoer.signaal(id)));
    }

    private static Melding melding(Verzoeken.Meldingsverzoek v) {
        Kanaal kanaal =
                v.kanaal().map(k -> INVOER.keuze(Kanaal.class, k, "kanaal")).orElse(Kanaal.API);
        if (kanaal == Kanaal.STUF || kanaal == Kanaal.OPSCHALING) {
            throw INVOER.fout("kanaal", "Dit kanaal is voor berichten van andere systemen");
        }
        return new Melding(
                v.betrokkenen().orElse(List.of()).stream()
                        .map(Verzoeken.Betrokkene::opgave)
                        .toList(),
                v.melder().flatMap(Verzoeken.Melder::naam),
                v.melder().flatMap(Verzoeken.Melder::contact),
                v.anoniem().orElse(false),
                v.redenAnoniem(),
                v.relatieMelder(),
                v.situatie(),
                v.inhoud(),
                kenmerken(v),
                new Herkomst(kanaal, "zaakregie", Optional.empty()));
    }

    private static Kenmerken kenmerken(Verzoeken.Meldingsverzoek v) {
        return new Kenmerken(
                v.categorie().map(c -> INVOER.tekst(Optional.of(c), "categorie", 60)),
                leefdomeinen(v.leefdomeinen().orElse(List.of())),
                v.spoed().orElse(false),
                v.veiligheidInGeding().orElse(false),
                v.betrokkeneGeinformeerd().orElse(false),
                false);
    }

    private static Set<Leefdomein> leefdomeinen(List<String> codes) {
        Set<Leefdomein> gekozen = new HashSet<>();
        for (String code : codes) {
            gekozen.add(Leefdomein.van(code)
                    .orElseThrow(() -> INVOER.fout(
                            "leefdomeinen",
                            "Kies uit "
                                    + Arrays.stream(Leefdomein.values())
                                            .map(Leefdomein::code)
                                            .toList())));
        }
        return gekozen;
    }
}
