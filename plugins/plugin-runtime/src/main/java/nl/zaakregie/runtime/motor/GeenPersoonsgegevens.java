package nl.zaakregie.runtime.motor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * No variable is named like something of a person. The engine keeps variables in readable tables with history, out of
 * reach of doelbinding and retention; a model holds references, codes and dates.
 */
final class GeenPersoonsgegevens implements ModelControle.Elementregel {

    private static final Set<String> NAMEN = Set.of(
            "bsn",
            "burgerservicenummer",
            "naam",
            "voornaam",
            "voornamen",
            "achternaam",
            "geslachtsnaam",
            "voorletters",
            "geboortedatum",
            "geboorteplaats",
            "adres",
            "straat",
            "straatnaam",
            "huisnummer",
            "postcode",
            "woonplaats",
            "telefoon",
            "telefoonnummer",
            "email",
            "emailadres",
            "iban",
            "rekeningnummer",
            "diagnose",
            "notitie",
            "toelichting",
            "opmerking");
    private static final Set<String> VARIABELE = Set.of(
            "source",
            "target",
            "resultVariable",
            "resultVariableName",
            "elementVariable",
            "milestoneVariable",
            "collectionVariable",
            "variableName",
            "idVariableName");

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        variabelen(element).stream()
                .filter(GeenPersoonsgegevens::isPersoonlijk)
                .forEach(naam -> bevindingen.meld(
                        element,
                        Modelregel.PERSOONSGEGEVENS,
                        "gebruikt de variabele '" + naam + "', die naar een gegeven van een persoon is genoemd",
                        "gebruik een verwijzing of code; het gegeven zelf staat bij de plugin"));
    }

    private static Set<String> variabelen(Element element) {
        Set<String> namen = new LinkedHashSet<>(Expressies.namen(element));
        Modelxml.attributen(element)
                .filter(attribuut -> VARIABELE.contains(attribuut.getLocalName()))
                .map(Attr::getValue)
                .forEach(namen::add);
        eigenNaam(element).ifPresent(namen::add);
        return namen;
    }

    /** Elements that are a variable themselves. */
    private static Optional<String> eigenNaam(Element element) {
        return switch (element.getLocalName()) {
            case "dataObject", "output" -> Optional.of(element.getAttribute("name"));
            case "formProperty" -> Optional.of(element.getAttribute("id"));
            case "inputExpression" ->
                Modelxml.kinderen(element, "text").stream()
                        .map(Expressies::tekst)
                        .map(String::strip)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** By the whole name or its last word: {@code emailAdres} is, {@code adresDomeinen} counts domains. A BSN anywhere. */
    static boolean isPersoonlijk(String naam) {
        List<String> woorden = Stream.of(naam.split("(?<=[a-z0-9])(?=[A-Z])|[_\\W]+"))
                .map(woord -> woord.toLowerCase(Locale.ROOT))
                .filter(woord -> !woord.isEmpty())
                .toList();
        return !woorden.isEmpty()
                && (NAMEN.contains(naam.toLowerCase(Locale.ROOT))
                        || NAMEN.contains(woorden.get(woorden.size() - 1))
                        || woorden.contains("bsn"));
    }
}
