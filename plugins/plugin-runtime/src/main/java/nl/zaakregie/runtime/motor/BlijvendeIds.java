package nl.zaakregie.runtime.motor;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Ids in use stay: running cases, plugins and the migration know the parts of a model by them. */
final class BlijvendeIds implements ModelControle.Elementregel {

    @Override
    public void controleer(Element model, ModelControle.Bevindingen bevindingen) {
        Modelxml.sleutel(bevindingen.soort(), model).ifPresent(sleutel -> {
            Set<String> verdwenen = new TreeSet<>(bevindingen.omgeving().inGebruik(bevindingen.soort(), sleutel));
            verdwenen.removeAll(Modelxml.blijvendeIds(model));
            verdwenen.forEach(id -> bevindingen.meld(
                    id,
                    Modelregel.ID_VERDWENEN,
                    "staat in de versie die nu in gebruik is, en hier niet meer",
                    "zet het id terug; is het onderdeel bewust weg, dan gaan lopende zaken waarin het openstaat niet mee"
                            + " naar de nieuwe versie"));
        });
    }
}
