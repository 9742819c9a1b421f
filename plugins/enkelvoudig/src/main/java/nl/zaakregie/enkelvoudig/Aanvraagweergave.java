package nl.zaakregie.enkelvoudig;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** An aanvraag as it is offered for release. */
record Aanvraagweergave(
        @Gegeven(KENMERKEN) DossierId id,
        @Gegeven(KENMERKEN) String soort,
        @Gegeven(KENMERKEN) String zaaktype,
        @Gegeven(KENMERKEN) String kanaal,
        @Gegeven(KENMERKEN) LocalDate ontvangen,
        @Gegeven(KENMERKEN) LocalDate uiterlijk,
        @Gegeven(KENMERKEN) String termijnstand,
        @Gegeven(KENMERKEN) Optional<Zaakidentificatie> zaak,
        @Gegeven(KENMERKEN) Optional<DossierId> hoortBij,
        @Gegeven(KENMERKEN) Optional<String> resultaat,
        @Gegeven(KENMERKEN) List<Termijn> termijnen,
        @Gegeven(INHOUD) PersoonId aanvrager,
        @Gegeven(INHOUD) Optional<String> vraag,
        @Gegeven(INHOUD) List<Gevraagd> voorzieningen,
        @Gegeven(BESLUIT) List<Besloten> besluiten) {

    static final String KENMERKEN = "enkelvoudig.kenmerken";
    static final String INHOUD = "enkelvoudig.inhoud";
    static final String BESLUIT = "enkelvoudig.besluit";
    static final String DOCUMENTEN = "enkelvoudig.documenten";

    /** Standing still or extended. */
    record Termijn(String soort, String reden, LocalDate van, Optional<LocalDate> tot, int dagen) {}

    /** What is asked for. */
    record Gevraagd(
            int nummer,
            String product,
            Optional<Zaakidentificatie> zaak,
            Optional<LocalDate> geleverd,
            Optional<Besluitidentificatie> besluitnummer) {}

    /** The newest version of a besluit, concept or sent. */
    record Besloten(
            int voorziening,
            Optional<String> uitkomst,
            Optional<String> omvang,
            Optional<LocalDate> ingang,
            Optional<LocalDate> einde,
            Optional<String> leveringsvorm,
            Optional<String> aanbieder,
            Optional<BigDecimal> bedrag,
            Optional<String> bijdrage,
            Optional<String> grondslag,
            Optional<String> motivering,
            Optional<String> voorwaarden,
            Optional<String> mandaat,
            Optional<String> bezwaarBij,
            Optional<LocalDate> verzonden) {}

    static List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(
                        KENMERKEN, "Dat er een aanvraag is, haar termijn en haar resultaat", Classificatie.GEVOELIG),
                new Gegevensgroep(INHOUD, "Wie wat heeft aangevraagd", Classificatie.GEVOELIG),
                new Gegevensgroep(BESLUIT, "Wat op een aanvraag is besloten en waarom", Classificatie.GEVOELIG),
                new Gegevensgroep(DOCUMENTEN, "Bijlagen en beschikkingen bij een aanvraag", Classificatie.GEZONDHEID));
    }

    static Aangeboden<Aanvraagweergave> van(Aanvraag a, Optional<Zaakidentificatie> zaak) {
        return new Aangeboden<>(
                new Aanvraagweergave(
                        a.id(),
                        Code.van(a.soort()),
                        a.zaaktype(),
                        Code.van(a.kanaal()),
                        a.ontvangen(),
                        a.uiterlijk(),
                        Code.van(a.termijnstand()),
                        zaak,
                        a.hoortBij(),
                        a.resultaat(),
                        a.wijzigingen().stream()
                                .map(w -> new Termijn(Code.van(w.soort()), w.reden(), w.van(), w.tot(), w.dagen()))
                                .toList(),
                        a.aanvrager(),
                        a.vraag(),
                        a.voorzieningen().stream()
                                .map(v -> new Gevraagd(
                                        v.nummer(), v.product(), v.zaak(), v.geleverd(), v.besluitnummer()))
                                .toList(),
                        a.voorzieningen().stream()
                                .flatMap(v -> v.besluit().map(b -> besloten(v.nummer(), b)).stream())
                                .toList()),
                Optional.of(a.id()),
                Set.of(a.aanvrager()));
    }

    private static Besloten besloten(int nummer, Besluit b) {
        return new Besloten(
                nummer,
                b.uitkomst().map(Code::van),
                b.omvang(),
                b.ingang(),
                b.einde(),
                b.leveringsvorm().map(Code::van),
                b.aanbieder(),
                b.bedrag(),
                b.bijdrage(),
                b.grondslag(),
                b.motivering(),
                b.voorwaarden(),
                b.mandaat(),
                b.bezwaarBij(),
                b.verzonden());
    }
}
