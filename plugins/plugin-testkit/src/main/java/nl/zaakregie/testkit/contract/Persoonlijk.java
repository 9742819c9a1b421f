package nl.zaakregie.testkit.contract;

import java.util.Set;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Persoonsgegevens;

/** What counts as data of a person when types and names are judged without knowing the values. */
final class Persoonlijk {

    private static final Set<Class<?>> TYPEN = Set.of(Persoonsgegevens.class, Bsn.class, Adres.class, Aangeboden.class);

    private static final Set<String> NAMEN = Set.of(
            "bsn",
            "geslachtsnaam",
            "achternaam",
            "voornaam",
            "voornamen",
            "voorletters",
            "geboortedatum",
            "adres",
            "straat",
            "postcode",
            "email",
            "emailadres");

    /** Names of text components that invite free text; events and variables hold codes. */
    private static final Set<String> VRIJE_TEKST = Set.of(
            "naam",
            "titel",
            "omschrijving",
            "toelichting",
            "opmerking",
            "inhoud",
            "tekst",
            "melding",
            "situatie",
            "motivering",
            "notitie",
            "samenvatting",
            "contact",
            "telefoon");

    private Persoonlijk() {}

    static boolean isType(Class<?> klasse) {
        return TYPEN.contains(klasse);
    }

    static boolean isNaam(String naam) {
        return NAMEN.contains(naam);
    }

    static boolean isVrijeTekst(String naam) {
        return VRIJE_TEKST.contains(naam);
    }
}
