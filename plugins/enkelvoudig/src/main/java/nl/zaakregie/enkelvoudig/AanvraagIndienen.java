package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import org.springframework.transaction.annotation.Transactional;

/** Registers an aanvraag from any channel and starts its process; from there on it can be picked up at any time (AF-09). */
class AanvraagIndienen {

    static final String MODEL = "enkelvoudig";
    private static final int HOOGSTENS = 20;

    private final Aanvragen aanvragen;
    private final Termijnberekening termijnen;
    private final EnkelvoudigProperties instellingen;
    private final Zaaktypecatalogus zaaktypen;
    private final Personen personen;
    private final Dossiers dossiers;
    private final Toewijzing toewijzing;
    private final Toegang toegang;
    private final Clock klok;

    AanvraagIndienen(
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            EnkelvoudigProperties instellingen,
            Zaaktypecatalogus zaaktypen,
            Personen personen,
            Dossiers dossiers,
            Toewijzing toewijzing,
            Toegang toegang,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.termijnen = termijnen;
        this.instellingen = instellingen;
        this.zaaktypen = zaaktypen;
        this.personen = personen;
        this.dossiers = dossiers;
        this.toewijzing = toewijzing;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Transactional
    Uitkomst<DossierId> uitvoeren(NieuweAanvraag nieuw) {
        toegang.eisRol("aanvraag indienen", Rol.KCC, Rol.TRIAGIST, Rol.WIJKTEAMLID, Rol.REGISSEUR, Rol.BEHANDELAAR);
        return registreer(nieuw);
    }

    /** For what no user typed: a form or an event. The caller has a transaction. */
    Uitkomst<DossierId> registreer(NieuweAanvraag nieuw) {
        List<Foutdetail> fouten = controleer(nieuw);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.ONVOLLEDIG, fouten);
        }
        if (nieuw.hoortBij().isPresent() && !magBezwaar(nieuw.hoortBij().get())) {
            return Uitkomst.geweigerd(EnkelvoudigFout.NOG_GEEN_BESLUIT);
        }
        if (!toewijzing.kan(nieuw)) {
            return Uitkomst.geweigerd(EnkelvoudigFout.GEEN_BEHANDELAAR);
        }
        Aanvraag aanvraag = aanvraag(nieuw);
        return Uitkomst.gelukt(start(aanvraag, toewijzing.kies(nieuw, aanvraag), nieuw));
    }

    List<Foutdetail> controleer(NieuweAanvraag nieuw) {
        List<Foutdetail> fouten = new ArrayList<>(nieuw.aanvrager().controleer("aanvrager", personen));
        if (zaaktypen.vind(nieuw.zaaktype()).isEmpty()) {
            fouten.add(new Foutdetail("zaaktype", EnkelvoudigFout.ONBEKEND_ZAAKTYPE.tekst()));
        }
        if (nieuw.ontvangen().isAfter(LocalDate.now(klok))) {
            fouten.add(new Foutdetail("ontvangen", "De ontvangstdatum ligt in de toekomst"));
        }
        if (nieuw.vraag().filter(v -> v.length() > 4000).isPresent()) {
            fouten.add(new Foutdetail("vraag", "Ten hoogste 4000 tekens"));
        }
        if (nieuw.producten().size() > HOOGSTENS
                || nieuw.producten().stream().anyMatch(p -> p.isBlank() || p.length() > 80)) {
            fouten.add(new Foutdetail("voorzieningen", "Ten hoogste 20 voorzieningen van 1 tot 80 tekens"));
        }
        return List.copyOf(fouten);
    }

    private boolean magBezwaar(DossierId eerder) {
        return aanvragen.vind(eerder).stream()
                .flatMap(a -> a.voorzieningen().stream())
                .anyMatch(v -> v.besluit().filter(Besluit::isVerzonden).isPresent());
    }

    private Aanvraag aanvraag(NieuweAanvraag nieuw) {
        PersoonId aanvrager = nieuw.aanvrager().naar(personen);
        String wet = instellingen.wet(nieuw.zaaktype());
        List<String> producten = nieuw.producten().isEmpty() ? List.of(nieuw.zaaktype()) : nieuw.producten();
        Aanvraag kaal = new Aanvraag(
                DossierId.nieuw(),
                nieuw.soort(),
                nieuw.zaaktype(),
                wet,
                nieuw.kanaal(),
                aanvrager,
                nieuw.ontvangen(),
                nieuw.vraag(),
                nieuw.hoortBij(),
                nieuw.bron(),
                nieuw.ontvangen(),
                Aanvraag.Termijnstand.LOOPT,
                Optional.empty(),
                IntStream.range(0, producten.size())
                        .mapToObj(i -> Voorziening.nieuw(i + 1, producten.get(i).strip()))
                        .toList(),
                List.of());
        return kaal.metUiterlijk(termijnen.uiterlijk(kaal));
    }

    private DossierId start(Aanvraag aanvraag, Gebruiker behandelaar, NieuweAanvraag nieuw) {
        aanvragen.voegToe(aanvraag, klok.instant());
        nieuw.zaak().ifPresent(z -> aanvragen.reserveerZaak(aanvraag.id(), z));
        boolean vertrouwelijk = nieuw.afgeschaaldVan()
                .filter(NieuweAanvraag.Herkomst::vertrouwelijk)
                .isPresent();
        dossiers.open(new Dossieropening(
                aanvraag.id(),
                MODEL,
                MODEL,
                vertrouwelijk,
                gegevens(aanvraag, behandelaar, nieuw),
                toewijzing.team(behandelaar, nieuw, aanvraag)));
        dossiers.wijsToe(aanvraag.id(), behandelaar.id(), Rol.BEHANDELAAR);
        return aanvraag.id();
    }

    private Map<String, Object> gegevens(Aanvraag aanvraag, Gebruiker behandelaar, NieuweAanvraag nieuw) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(
                "voorzieningen",
                aanvraag.voorzieningen().stream().map(Voorziening::sleutel).collect(Collectors.joining(",")));
        gegevens.put("behandelaar", behandelaar.id().waarde());
        gegevens.put("wekker", termijnen.wekker(aanvraag));
        nieuw.afgeschaaldVan()
                .ifPresent(herkomst ->
                        gegevens.put(Overnemen.TRAJECT, herkomst.traject().toString()));
        return gegevens;
    }
}
