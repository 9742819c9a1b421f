package nl.zaakregie.stuf.testhulp;

import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.AdresBuitenland;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.AnderZaakobject;
import nl.zaakregie.stuf.rgbz.Contactpersoon;
import nl.zaakregie.stuf.rgbz.Correspondentieadres;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Opschorting;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Statuszetter;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Verlenging;
import nl.zaakregie.stuf.rgbz.Vestiging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Invented persons and a zaak that uses everything the model has. */
public final class Gezin {

    public static final Zaaktype GEZINSPLAN =
            new Zaaktype("Opstellen en uitvoeren gezinsplan", "GEZPLAN", dag(2025, 1, 1));

    private static final Adres KADE =
            new Adres(null, "Waterkerk", "Eikenkade", "Eikenkade", "9999XA", "12", null, null, null);
    private static final Tijdvak LOPEND = new Tijdvak(new StufTijdstip("20260921"), null);

    private Gezin() {}

    public static NatuurlijkPersoon sanne() {
        return persoon("999905296", "Boer", "de", "Sanne", "V", dag(1984, 3, 12));
    }

    public static NatuurlijkPersoon kerem() {
        return persoon("999918199", "Yilmaz", null, "Kerem", "M", dag(2016, 9, 30));
    }

    /** Born in a month that is not known. */
    public static NatuurlijkPersoon truus() {
        OnvolledigeDatum geboren = new OnvolledigeDatum(LocalDate.of(1951, 1, 1), Volledigheid.MAAND_ONBEKEND);
        return persoon("999919969", "Boer", "de", "Truus", "V", geboren);
    }

    public static Medewerker regisseur() {
        return new Medewerker("mw-jansen", "Jansen", "F.", null);
    }

    public static Zaakstatus status(String volgnummer, String code, String omschrijving, String moment) {
        return new Zaakstatus(
                new Statustype(
                        GEZINSPLAN.code(), GEZINSPLAN.omschrijving(), volgnummer, code, omschrijving, dag(2025, 1, 1)),
                "Gezet na overleg",
                new StufTijdstip(moment),
                null,
                new Statuszetter(regisseur(), "Regisseur", "Initiator"));
    }

    /** Four clients, all six kinds of role and five kinds of party, everything filled. */
    public static Zaak volledigeZaak() {
        return Zaak.van("9901GP20260001", GEZINSPLAN, gegevens())
                .metObjecten(objecten())
                .metRollen(rollen())
                .metRelaties(List.of(
                        new Zaakrelatie(Zaakrelatie.Soort.DEELZAAK, "9901DZ20260002", "Deelzaak", GEZINSPLAN, LOPEND),
                        new Zaakrelatie(Zaakrelatie.Soort.ANDERE, "9901GP20250077", "Vorig plan", null, null),
                        Zaakrelatie.andere("9901GP20240012")))
                .metStatussen(List.of(
                        status("1", "GEREG", "Signaal geregistreerd", "20260921101500000"),
                        status("0002", "OPGEST", "Gezinsplan opgesteld", "2026101211300012")));
    }

    /** The least that every version accepts. */
    public static Zaak kleineZaak() {
        return Zaak.van("9901GP20260009", GEZINSPLAN, kleineGegevens())
                .metObjecten(List.of(Zaakobject.client(sanne())))
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, regisseur(), "Regisseur")));
    }

    public static OnvolledigeDatum dag(int jaar, int maand, int dag) {
        return OnvolledigeDatum.van(LocalDate.of(jaar, maand, dag));
    }

    private static Zaakgegevens kleineGegevens() {
        return Zaakgegevens.bouw()
                .startdatum(dag(2026, 9, 21))
                .registratiedatum(dag(2026, 9, 21))
                .zaakniveau(1)
                .deelzaken(false)
                .klaar();
    }

    private static Zaakgegevens gegevens() {
        return Zaakgegevens.bouw()
                .omschrijving("Gezinsplan Eikenkade")
                .toelichting("Plan met het hele huishouden; afspraken & \"acties\" < 1 jaar")
                .kenmerken(List.of(new Kenmerk("G1", "Regie"), new Kenmerk("WIZ-26-1", "Backoffice")))
                .andereObjecten(List.of(new AnderZaakobject("Speelplaats", "Bij de school", null, "Beheer")))
                .resultaat(new Resultaat("Plan uitgevoerd", "Alle doelen bereikt"))
                .startdatum(dag(2026, 9, 21))
                .registratiedatum(dag(2026, 9, 22))
                .publicatiedatum(dag(2026, 9, 23))
                .einddatumGepland(dag(2027, 3, 1))
                .uiterlijkeEinddatum(dag(2027, 6, 1))
                .einddatum(dag(2027, 2, 1))
                .opschorting(new Opschorting(true, "Wacht op gezin"))
                .verlenging(new Verlenging(30, "Meer tijd nodig"))
                .betalingsindicatie("N.v.t.")
                .laatsteBetaaldatum(new StufTijdstip("20261001"))
                .archiefnominatie(true)
                .datumVernietigingDossier(dag(2042, 1, 1))
                .zaakniveau(1)
                .deelzaken(false)
                .extraElementen(List.of(new ExtraElement("bron", "wijkteam"), new ExtraElement("leeg", "")))
                .klaar();
    }

    private static List<Zaakobject> objecten() {
        return List.of(
                Zaakobject.client(sanne()).gedurende(LOPEND),
                Zaakobject.client(kerem()),
                Zaakobject.client(truus()),
                new Zaakobject(buitenland(), "Betrokken ouder", null),
                new Zaakobject(
                        new AnderObject(
                                "woonplaats",
                                "<ZKN:woonplaats xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\""
                                        + " xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\""
                                        + " xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\""
                                        + " StUF:entiteittype=\"WPL\" StUF:verwerkingssoort=\"I\">"
                                        + "<BG:woonplaatsNaam>Waterkerk</BG:woonplaatsNaam></ZKN:woonplaats>"),
                        "Werkgebied",
                        null));
    }

    private static List<Rol> rollen() {
        return List.of(
                Rol.van(Rolsoort.BELANGHEBBENDE, buurman(), "Buurman"),
                Rol.van(Rolsoort.BELANGHEBBENDE, truus(), "Inwonend"),
                Rol.van(Rolsoort.GEMACHTIGDE, school(), "School"),
                Rol.van(Rolsoort.INITIATOR, regisseur(), "Regisseur"),
                uitvoerende(),
                Rol.van(Rolsoort.UITVOERENDE, new OrganisatorischeEenheid("oost", "Wijkteam Oost"), null),
                Rol.van(Rolsoort.VERANTWOORDELIJKE, new Medewerker("mw-vos", "Vos", "P.", null), "Regisseur 2"),
                Rol.van(Rolsoort.OVERIG_BETROKKENE, buitenland(), "Ouder"));
    }

    private static Rol uitvoerende() {
        Vestiging aanbieder = new Vestiging("000012345678", List.of("Zorgaanbieder De Linde"), KADE, null);
        return new Rol(
                Rolsoort.UITVOERENDE,
                aanbieder,
                "UITV",
                "Aanbieder",
                "Begeleiding thuis",
                new Correspondentieadres("Postadres", "Waterkerk", "9999XC", null, null, null, null, null, "P", "88"),
                null,
                LOPEND,
                List.of(new ExtraElement("contract", "C-1")),
                new Contactpersoon("cp1", "Receptie", "Balie", "0205550199", "balie@delinde.example"));
    }

    private static NietNatuurlijkPersoon school() {
        return new NietNatuurlijkPersoon("999999990", null, "Stichting De Wilg", "Stichting", KADE, null);
    }

    private static NatuurlijkPersoon buurman() {
        return persoon("999928831", "Postma", null, "Henk", "M", dag(1962, 1, 8));
    }

    private static NatuurlijkPersoon buitenland() {
        return new NatuurlijkPersoon(
                "999913311",
                null,
                "Yilmaz",
                null,
                "M.",
                "Murat",
                "M",
                dag(1981, 11, 2),
                null,
                new AdresBuitenland(null, "Turkije", "Straat 1", "Ankara", null));
    }

    private static NatuurlijkPersoon persoon(
            String bsn,
            String naam,
            @Nullable String voorvoegsel,
            String voornaam,
            String geslacht,
            OnvolledigeDatum geboren) {
        String letter = voornaam.charAt(0) + ".";
        return new NatuurlijkPersoon(bsn, null, naam, voorvoegsel, letter, voornaam, geslacht, geboren, KADE, null);
    }
}
