package nl.zaakregie.signalen.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.domain.Kanaal;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignaalberichtVerwerkenIT {

    private static final ZaakOntvangen.Afzendercontact SCHOOL = new ZaakOntvangen.Afzendercontact(
            "Basisschool De Wilg", Optional.of("school"), Optional.of("ib@dewilg.example"));

    private final Opstelling o = Opstelling.opH2();

    @Test
    void isAlleenVoorDeIngesteldeZaaktypen() {
        assertThat(o.berichten.isVoor(bericht("SIGNAALSD", Optional.of(SCHOOL), Map.of())))
                .isTrue();
        assertThat(o.berichten.isVoor(bericht("SHV", Optional.of(SCHOOL), Map.of())))
                .isFalse();
    }

    @Test
    void maaktVanEenZaakEenSignaal() {
        ZaakOntvangen bericht = bericht(
                "SIGNAALSD",
                Optional.of(SCHOOL),
                Map.of("leefdomeinen", "onderwijs, opvoeden_opgroeien", "spoed", "J", "categorie", "schoolverzuim"));

        assertThat(o.berichten.controleer(bericht)).isEmpty();
        o.berichten.verwerk(bericht);

        Signaal signaal = o.signalen
                .metStatus(Set.of(Signaalstatus.ONTVANGEN), Bladzijde.EERSTE)
                .get(0);
        assertThat(signaal.personen()).containsExactly(Gezin.KEREM.id());
        assertThat(signaal.melder().naam()).contains("Basisschool De Wilg");
        assertThat(signaal.melder().relatie()).isEqualTo("school");
        assertThat(signaal.situatie()).isEqualTo("ongeoorloofd verzuim");
        assertThat(signaal.inhoud()).isEqualTo("16 uur verzuim in 4 weken");
        assertThat(signaal.kenmerken().leefdomeinen())
                .containsExactlyInAnyOrder(Leefdomein.ONDERWIJS, Leefdomein.OPVOEDEN_OPGROEIEN);
        assertThat(signaal.kenmerken().spoed()).isTrue();
        assertThat(signaal.herkomst().kanaal()).isEqualTo(Kanaal.STUF);
        assertThat(signaal.herkomst().bron()).isEqualTo("SUITE");
        assertThat(signaal.herkomst().zaak()).contains(new Zaakidentificatie("9901-SUITE-1"));
    }

    @Test
    void geeftExtraElementenVoorrang() {
        o.berichten.verwerk(bericht(
                "SIGNAALSD",
                Optional.of(SCHOOL),
                Map.of("relatieMelder", "intern begeleider", "situatie", "verzuim", "inhoud", "stil en moe")));

        Signaal signaal = o.signalen
                .metStatus(Set.of(Signaalstatus.ONTVANGEN), Bladzijde.EERSTE)
                .get(0);
        assertThat(signaal.melder().relatie()).isEqualTo("intern begeleider");
        assertThat(signaal.situatie()).isEqualTo("verzuim");
        assertThat(signaal.inhoud()).isEqualTo("stil en moe");
    }

    @Test
    @Tag("AF-07.1")
    void noemtIederOntbrekendVeldVanEenKaleZaak() {
        ZaakOntvangen kaal = new ZaakOntvangen(
                "SUITE",
                Optional.empty(),
                "SIGNAALSD",
                "Signaal",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 9, 3),
                List.of(),
                Optional.empty(),
                List.of(),
                Map.of());

        assertThat(o.berichten.controleer(kaal))
                .extracting(Foutdetail::waar)
                .containsExactly("betrokkenen", "melder", "relatieMelder", "situatie", "inhoud");
    }

    private static ZaakOntvangen bericht(
            String code, Optional<ZaakOntvangen.Afzendercontact> melder, Map<String, String> extra) {
        List<Persoonsgegevens> clienten = List.of(Gezin.KEREM.gegevens());
        return new ZaakOntvangen(
                "SUITE",
                Optional.of(new Zaakidentificatie("9901-SUITE-1")),
                code,
                "Signaal sociaal domein",
                Optional.of("ongeoorloofd verzuim"),
                Optional.of("16 uur verzuim in 4 weken"),
                LocalDate.of(2026, 9, 3),
                clienten,
                melder,
                List.of(),
                extra);
    }
}
