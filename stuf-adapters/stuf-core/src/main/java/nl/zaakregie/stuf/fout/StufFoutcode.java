package nl.zaakregie.stuf.fout;

import static nl.zaakregie.stuf.Berichtcode.FO01;
import static nl.zaakregie.stuf.Berichtcode.FO02;
import static nl.zaakregie.stuf.Berichtcode.FO03;
import static nl.zaakregie.stuf.fout.Plek.CLIENT;
import static nl.zaakregie.stuf.fout.Plek.SERVER;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Berichtcode;

/**
 * The error codes of StUF 03.01; the only place where they stand. ZDS and RZS define none of their own.
 *
 * <p>{@link #soorten()} is what the standard lists. StUF055 and StUF058 are also sent as Fo03 in practice, because an
 * asynchronous message that cannot be read has no other answer; {@link #toegestaanAls} knows that.
 */
public enum StufFoutcode {
    STUF001("StUF001", SERVER, "De versie van StUF wordt niet ondersteund", FO02, FO03),
    STUF004("StUF004", SERVER, "Het sectormodel wordt niet ondersteund", FO02, FO03),
    STUF007("StUF007", SERVER, "De versie van het sectormodel wordt niet ondersteund", FO02, FO03),
    STUF010("StUF010", CLIENT, "De ontvanger is hier niet bekend", FO02, FO03),
    STUF013("StUF013", CLIENT, "De zender is hier niet bekend", FO02, FO03),
    STUF016(
            "StUF016",
            CLIENT,
            "Het referentienummer is door deze zender al voor een ander bericht gebruikt",
            FO02,
            FO03),
    STUF019("StUF019", CLIENT, "Het tijdstip van het bericht ligt niet na dat van het vorige bericht", FO02, FO03),
    STUF022("StUF022", CLIENT, "De berichtcode bestaat niet", FO02, FO03),
    STUF025("StUF025", SERVER, "De berichtcode wordt niet ondersteund", FO02, FO03),
    STUF028("StUF028", CLIENT, "Het entiteittype bestaat niet", FO02, FO03),
    STUF031("StUF031", SERVER, "Het entiteittype wordt niet ondersteund", FO02, FO03),
    STUF034("StUF034", CLIENT, "De functie bestaat niet", FO02, FO03),
    STUF037("StUF037", SERVER, "De functie wordt niet ondersteund", FO02, FO03),
    STUF040(
            "StUF040",
            SERVER,
            "Deze combinatie van berichtcode, entiteittype en functie wordt niet ondersteund",
            FO02,
            FO03),
    STUF043("StUF043", CLIENT, "Het crossRefnummer verwijst niet naar een bericht van hier", FO02, FO03),
    STUF046("StUF046", SERVER, "Het bericht kan nu niet worden opgeslagen", FO03),
    STUF049("StUF049", SERVER, "De verwerking is nu niet beschikbaar", FO02),
    STUF052("StUF052", CLIENT, "De zender is niet bevoegd tot deze handeling", FO01, FO02),
    STUF055("StUF055", CLIENT, "De inhoud van het bericht voldoet niet aan het schema", FO01, FO02),
    STUF058("StUF058", SERVER, "Het bericht kon niet worden verwerkt", FO01, FO02),
    STUF061("StUF061", SERVER, "Het verzenden kan niet binnen vijf minuten beginnen", FO02),
    STUF062("StUF062", CLIENT, "Het tijdvak van geldigheid is niet gevuld zoals voorgeschreven", FO01, FO02),
    STUF063("StUF063", SERVER, "Een te wijzigen gegeven is hier al vanaf een later moment geldig", FO01, FO02),
    STUF064("StUF064", SERVER, "Het object is niet gevonden", FO01, FO02),
    STUF065("StUF065", SERVER, "Het tijdstip van registratie ligt niet na het laatste van dit object", FO01, FO02),
    STUF066("StUF066", CLIENT, "De correctie noemt geen gegeven dat gecorrigeerd moet worden", FO01, FO02),
    STUF067("StUF067", SERVER, "Het object komt meer dan eens voor", FO01, FO02),
    STUF068("StUF068", CLIENT, "De wijziging gaat in na het tijdstip van het bericht", FO01, FO02),
    STUF069("StUF069", CLIENT, "De correctie van de historie past niet op wat hier is vastgelegd", FO01, FO02),
    STUF070("StUF070", CLIENT, "De historie in het synchronisatiebericht klopt niet met zichzelf", FO01, FO02),
    STUF076("StUF076", CLIENT, "De elementen vanaf en totEnMet bevatten niet dezelfde gegevens", FO01, FO02),
    STUF079("StUF079", CLIENT, "Een gegeven staat zowel in gelijk als in vanaf of totEnMet", FO01, FO02),
    STUF082("StUF082", CLIENT, "Het attribuut exact mag niet in vanaf of totEnMet staan", FO01, FO02),
    STUF085("StUF085", CLIENT, "Een onvolledige datum mag niet in vanaf of totEnMet staan", FO01, FO02),
    STUF088("StUF088", CLIENT, "Er is meer dan een sleutel als selectie gegeven", FO01, FO02),
    STUF091("StUF091", CLIENT, "Een sleutel mag niet samengaan met andere selectiegegevens", FO01, FO02),
    STUF094("StUF094", SERVER, "De sleutel van het vragende systeem wordt hier niet bijgehouden", FO01, FO02),
    STUF097("StUF097", CLIENT, "Het attribuut scope mag niet samengaan met inhoud", FO01, FO02),
    STUF103("StUF103", CLIENT, "Bij een vervolgvraag ontbreekt het element start", FO01, FO02),
    STUF106("StUF106", CLIENT, "Het element start mist gegevens uit vanaf of totEnMet", FO01, FO02),
    STUF118("StUF118", CLIENT, "Het materiele peiltijdstip ontbreekt", FO01, FO02),
    STUF119("StUF119", CLIENT, "Het formele peiltijdstip ontbreekt", FO01, FO02),
    STUF124("StUF124", SERVER, "Asynchrone vragen worden niet ondersteund", FO01),
    STUF127("StUF127", SERVER, "De gebruiker is onbekend, maar nodig om de bevoegdheid te bepalen", FO01, FO02),
    STUF130("StUF130", SERVER, "De asynchrone vraag is te omvangrijk", FO01),
    STUF133("StUF133", SERVER, "De sortering wordt niet ondersteund", FO01, FO02),
    STUF960("StUF960", SERVER, "Het antwoord kon niet op tijd worden gegeven", FO02);

    private final String code;
    private final Plek plek;
    private final String omschrijving;
    private final Set<Berichtcode> soorten;

    StufFoutcode(String code, Plek plek, String omschrijving, Berichtcode... soorten) {
        this.code = code;
        this.plek = plek;
        this.omschrijving = omschrijving;
        this.soorten = Set.of(soorten);
    }

    /** Notation on the wire. */
    public String code() {
        return code;
    }

    public Plek plek() {
        return plek;
    }

    /** Dutch text for {@code body/omschrijving} and {@code faultstring}; at most 200 characters. */
    public String omschrijving() {
        return omschrijving;
    }

    /** Kinds of fault in which the standard lets the code occur. */
    public Set<Berichtcode> soorten() {
        return soorten;
    }

    /** The list of the standard, widened with what is done in practice for unreadable asynchronous messages. */
    public boolean toegestaanAls(Berichtcode foutsoort) {
        boolean praktijk = foutsoort == FO03 && soorten.contains(FO01) && soorten.contains(FO02);
        return soorten.contains(foutsoort) || praktijk;
    }

    /** Empty for codes of suppliers and sectormodels, which exist. */
    public static Optional<StufFoutcode> van(String code) {
        return Arrays.stream(values())
                .filter(f -> f.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
