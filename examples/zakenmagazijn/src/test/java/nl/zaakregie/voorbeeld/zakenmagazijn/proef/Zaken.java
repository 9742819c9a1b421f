package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Statuszetter;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;
import nl.zaakregie.testkit.gezin.Gezin;

/** Zaken about the invented family. */
public final class Zaken {

    public static final Rol REGISSEUR = Rol.van(Rolsoort.INITIATOR, Medewerker.van("mw-jansen", "Jansen"), "Regisseur");
    public static final Zaakobject SANNE = Zaakobject.client(
            NatuurlijkPersoon.van(Gezin.SANNE.bsn().orElseThrow().waarde(), "Boer"));
    public static final Zaakobject ELIF = Zaakobject.client(
            NatuurlijkPersoon.van(Gezin.ELIF.bsn().orElseThrow().waarde(), "Yilmaz"));

    private Zaken() {}

    /** With something of every kind that a message can hold. */
    public static Zaak gezinsplan() {
        return Zaak.van(
                        "9901Z000000000001",
                        Zaaktype.van("GEZINSPLAN", "Opstellen en uitvoeren gezinsplan"),
                        Zaakgegevens.bouw()
                                .omschrijving("Gezinsplan")
                                .startdatum(OnvolledigeDatum.van(LocalDate.of(2026, 11, 24)))
                                .publicatiedatum(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                                .einddatumGepland(StufWaarde.leegZonderReden())
                                .uiterlijkeEinddatum(new OnvolledigeDatum(
                                        LocalDate.of(2027, 1, 1), OnvolledigeDatum.Volledigheid.MAAND_ONBEKEND))
                                .laatsteBetaaldatum(new StufTijdstip("2026112409300012"))
                                .resultaat(new Resultaat("Doelen behaald", null))
                                .archiefnominatie(true)
                                .zaakniveau(1)
                                .kenmerken(List.of(new Kenmerk("g1", "Zaakregie"), new Kenmerk("S-77", "MELDPUNT")))
                                .extraElementen(List.of(new ExtraElement("wijkteam", "Oost")))
                                .klaar())
                .metObjecten(List.of(SANNE, ELIF, new Zaakobject(new AnderObject("pand", "<pand/>"), "Woning", null)))
                .metRollen(List.of(
                        REGISSEUR,
                        Rol.van(Rolsoort.UITVOERENDE, new OrganisatorischeEenheid("9901-OOST", "Wijkteam Oost"), null)))
                .metRelaties(List.of(Zaakrelatie.andere("9901Z000000000009")))
                .metStatussen(List.of(status("0001", "Signaal geregistreerd", "20261124093000")));
    }

    public static Zaakstatus status(String volgnummer, String omschrijving, String moment) {
        return new Zaakstatus(
                new Statustype("GEZINSPLAN", null, volgnummer, null, omschrijving, null),
                "In overleg",
                new StufTijdstip(moment),
                null,
                new Statuszetter(Medewerker.van("mw-jansen", "Jansen"), "Regisseur", "Uitvoerder"));
    }

    public static Tijdvak tot(String moment) {
        return new Tijdvak(null, new StufTijdstip(moment));
    }
}
