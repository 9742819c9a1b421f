package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ZaakvertalingTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 20);
    private static final LocalDate DAG_VAN_BERICHT = LocalDate.of(2026, 11, 24);

    @Test
    void geeftDeKenmerkenVanDeZaak() {
        ZaakOntvangen ontvangen = vertaal(zaak(gegevens()
                        .omschrijving("Zorgen")
                        .toelichting("  Er is iets gezien ")
                        .extraElementen(List.of(
                                new ExtraElement("spoed", "J"),
                                new ExtraElement("leefdomeinen", "wonen"),
                                new ExtraElement("leefdomeinen", "werk"))))
                .metRelaties(List.of(Zaakrelatie.andere("9901-H-1"))));

        assertThat(ontvangen.afzender()).isEqualTo("Suite");
        assertThat(ontvangen.zaak()).contains(new Zaakidentificatie("9901-S-1"));
        assertThat(ontvangen.zaaktypecode()).isEqualTo("SIGNAALSD");
        assertThat(ontvangen.zaaktypeomschrijving()).isEqualTo("Signaal behandelen");
        assertThat(ontvangen.omschrijving()).contains("Zorgen");
        assertThat(ontvangen.toelichting()).contains("Er is iets gezien");
        assertThat(ontvangen.startdatum()).isEqualTo(START);
        assertThat(ontvangen.gerelateerd()).containsExactly(new Zaakidentificatie("9901-H-1"));
        assertThat(ontvangen.extra()).isEqualTo(Map.of("spoed", "J", "leefdomeinen", "wonen,werk"));
        assertThat(ontvangen.melder()).isEmpty();
    }

    @Test
    void elkePersoonWaarDeZaakOverGaatIsClientOokZonderOmschrijving() {
        ZaakOntvangen ontvangen = vertaal(zaak(gegevens())
                .metObjecten(List.of(
                        Zaakobject.client(persoon(Gezin.SANNE)),
                        new Zaakobject(Medewerker.van("mw-vos", "Vos"), "Behandelaar", null),
                        new Zaakobject(persoon(Gezin.KEREM), null, null)))
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, persoon(Gezin.HENK), "buurman"))));

        assertThat(ontvangen.clienten())
                .extracting(Persoonsgegevens::bsn)
                .containsExactly(Gezin.SANNE.bsn(), Gezin.KEREM.bsn());
    }

    @Test
    void zonderPersoonAlsObjectIsDeInitiatorDeClient() {
        ZaakOntvangen ontvangen = vertaal(zaak(gegevens())
                .metRollen(List.of(
                        Rol.van(Rolsoort.BELANGHEBBENDE, persoon(Gezin.KEREM), "kind"),
                        Rol.van(Rolsoort.INITIATOR, persoon(Gezin.SANNE), null))));

        assertThat(ontvangen.clienten()).extracting(Persoonsgegevens::bsn).containsExactly(Gezin.SANNE.bsn());
        assertThat(ontvangen.melder())
                .hasValueSatisfying(m -> assertThat(m.naam()).isEqualTo("Sanne de Boer"));
    }

    @Test
    @Tag("INV-29")
    void noemtElkeOngeldigeWaardeBijHaarElementZonderDeWaarde() {
        String fout = Gezin.ONGELDIGE_BSNS.get(0);
        Zaak zaak = zaak(gegevens())
                .metObjecten(List.of(
                        Zaakobject.client(persoon(Gezin.SANNE)),
                        Zaakobject.client(NatuurlijkPersoon.van(fout, "Boer"))))
                .metRelaties(List.of(Zaakrelatie.andere("9901 1")));

        StufFout weigering = catchThrowableOfType(StufFout.class, () -> vertaal(zaak));

        assertThat(weigering.code()).isEqualTo(StufFoutcode.STUF058);
        assertThat(weigering.details())
                .contains("object/heeftBetrekkingOp[2]/gerelateerde/natuurlijkPersoon/inp.bsn")
                .contains("relatie ZAKZAKBTR/identificatie")
                .doesNotContain("heeftBetrekkingOp[1]", fout, "9901 1", "Boer");
    }

    @Test
    void weigertEenZaakZonderZaaktypeOfMetOngeldigeIdentificatie() {
        Zaak zaak = Zaak.van("99 01", new Zaaktype(null, " ", null), gegevens().klaar());

        StufFout weigering = catchThrowableOfType(StufFout.class, () -> vertaal(zaak));

        assertThat(weigering.details()).contains(Zaakvertaling.ZAAKTYPE, Zaakvertaling.IDENTIFICATIE + ":");
    }

    @Test
    void zonderStartdatumTeltDeRegistratieEnAndersDeDagVanHetBericht() {
        LocalDate geregistreerd = START.plusDays(1);

        ZaakOntvangen metRegistratie =
                vertaal(zaak(Zaakgegevens.bouw().registratiedatum(OnvolledigeDatum.van(geregistreerd))));
        ZaakOntvangen kaal = vertaal(zaak(Zaakgegevens.bouw()));

        assertThat(metRegistratie.startdatum()).isEqualTo(geregistreerd);
        assertThat(kaal.startdatum()).isEqualTo(DAG_VAN_BERICHT);
    }

    @Test
    void weigertEenOnvolledigeStartdatum() {
        OnvolledigeDatum maandOnbekend = new OnvolledigeDatum(START, Volledigheid.MAAND_ONBEKEND);

        StufFout weigering = catchThrowableOfType(
                StufFout.class, () -> vertaal(zaak(Zaakgegevens.bouw().startdatum(maandOnbekend))));

        assertThat(weigering.details()).startsWith("object/startdatum: ");
    }

    private static ZaakOntvangen vertaal(Zaak zaak) {
        return Zaakvertaling.van(Koppen.zaak(), zaak);
    }

    private static Zaak zaak(Zaakgegevens.Bouwer gegevens) {
        return Zaak.van("9901-S-1", Zaaktype.van("SIGNAALSD", "Signaal behandelen"), gegevens.klaar());
    }

    private static Zaakgegevens.Bouwer gegevens() {
        return Zaakgegevens.bouw().startdatum(OnvolledigeDatum.van(START));
    }

    private static NatuurlijkPersoon persoon(Persoon persoon) {
        Persoonsgegevens p = persoon.gegevens();
        Optional<String> bsn = persoon.bsn().map(b -> b.waarde());
        return new NatuurlijkPersoon(
                bsn.orElse(null),
                null,
                p.geslachtsnaam(),
                p.voorvoegsel().orElse(null),
                null,
                p.voornamen().orElse(null),
                null,
                null,
                null,
                null);
    }
}
