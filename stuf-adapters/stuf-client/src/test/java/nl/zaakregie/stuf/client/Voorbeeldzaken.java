package nl.zaakregie.stuf.client;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Statuszetter;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/** Zaken of the invented family, as a regiesysteem sends them. */
public final class Voorbeeldzaken {

    public static final Zaaktype GEZINSPLAN = Zaaktype.van("GEZINSPLAN", "Opstellen en uitvoeren gezinsplan");
    public static final Medewerker REGISSEUR = new Medewerker("mw-jansen", "Jansen", "F.", null);

    private static final Adres KADE =
            new Adres(null, "Waterkerk", "Eikenkade", "Eikenkade", "9999XA", "12", null, null, null);
    private static final Tijdvak LOPEND = new Tijdvak(new StufTijdstip("20260921"), null);

    private Voorbeeldzaken() {}

    /** Two clients, five roles, statuses, relations, kenmerken and extra elements. */
    public static Zaak gezinsplan() {
        Zaakgegevens gegevens = kern().omschrijving("Gezinsplan Eikenkade")
                .toelichting("Afspraken & \"acties\" < 1 jaar")
                .kenmerken(List.of(new Kenmerk("G1", "REGIE"), new Kenmerk("WIZ-26-1", "Backoffice")))
                .einddatumGepland(dag(2027, 3, 1))
                .extraElementen(List.of(new ExtraElement("bron", "wijkteam")))
                .klaar();
        return Zaak.van("9901-GP-1", GEZINSPLAN, gegevens)
                .metObjecten(List.of(Zaakobject.client(sanne()).gedurende(LOPEND), Zaakobject.client(truus())))
                .metRollen(List.of(
                        Rol.van(Rolsoort.BELANGHEBBENDE, persoon("999928831", "Postma", "Henk", "M"), "Buurman"),
                        Rol.van(Rolsoort.INITIATOR, REGISSEUR, "Regisseur"),
                        Rol.van(Rolsoort.UITVOERENDE, new OrganisatorischeEenheid("oost", "Wijkteam Oost"), null),
                        Rol.van(
                                Rolsoort.UITVOERENDE,
                                new Vestiging("000012345678", List.of("Zorgaanbieder De Linde"), KADE, null),
                                "Aanbieder"),
                        Rol.van(Rolsoort.OVERIG_BETROKKENE, truus(), "Inwonend")))
                .metRelaties(List.of(Zaakrelatie.andere("9901-GP-0")))
                .metStatussen(List.of(
                        status("1", "Signaal geregistreerd", "20260921101500000"),
                        status("0002", "Gezinsplan opgesteld", "20261012113000000")));
    }

    /** The least that every version accepts. */
    public static Zaak klein() {
        return Zaak.van("9901-GP-2", GEZINSPLAN, kern().klaar())
                .metObjecten(List.of(Zaakobject.client(sanne())))
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, REGISSEUR, "Regisseur")));
    }

    public static Zaakstatus status(String volgnummer, String omschrijving, String moment) {
        return new Zaakstatus(
                new Statustype(GEZINSPLAN.code(), GEZINSPLAN.omschrijving(), volgnummer, null, omschrijving, null),
                "Gezet na overleg",
                new StufTijdstip(moment),
                null,
                new Statuszetter(REGISSEUR, "Regisseur", "Initiator"));
    }

    public static NatuurlijkPersoon sanne() {
        return persoon("999905296", "Boer", "Sanne", "V");
    }

    public static NatuurlijkPersoon truus() {
        return persoon("999919969", "Boer", "Truus", "V");
    }

    public static OnvolledigeDatum dag(int jaar, int maand, int dag) {
        return OnvolledigeDatum.van(LocalDate.of(jaar, maand, dag));
    }

    private static Zaakgegevens.Bouwer kern() {
        return Zaakgegevens.bouw()
                .startdatum(dag(2026, 9, 21))
                .registratiedatum(dag(2026, 9, 22))
                .zaakniveau(1)
                .deelzaken(false);
    }

    private static NatuurlijkPersoon persoon(String bsn, String naam, String voornaam, String geslacht) {
        String letter = voornaam.charAt(0) + ".";
        return new NatuurlijkPersoon(bsn, null, naam, null, letter, voornaam, geslacht, dag(1951, 7, 23), KADE, null);
    }
}
