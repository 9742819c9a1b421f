package nl.zaakregie.doelbinding;

import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Holds the policy against the plugins when the application starts, and stops it when they do not fit: a slip of the pen
 * in the matrix would else hide data without anybody knowing why. Rules for plugins that are not installed are fine.
 */
final class Beleidscontrole implements SmartInitializingSingleton {

    private final Beleid beleid;
    private final Gegevensgroepen groepen;

    Beleidscontrole(Beleid beleid, Gegevensgroepen groepen) {
        this.beleid = beleid;
        this.groepen = groepen;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> onbekend = beleid.genoemdeGroepen().stream()
                .filter(groepen::isPluginAanwezig)
                .filter(code -> groepen.vind(code).isEmpty())
                .sorted()
                .toList();
        TreeSet<String> ongedekt = new TreeSet<>(groepen.codes());
        ongedekt.removeAll(beleid.genoemdeGroepen());
        if (!onbekend.isEmpty()) {
            throw new IllegalStateException("Doelbinding: het beleid noemt gegevensgroepen die hun plugin niet kent: "
                    + onbekend + ". Verbeter zaakregie.doelbinding.regels of .aanvulling.");
        }
        if (!ongedekt.isEmpty()) {
            throw new IllegalStateException("Doelbinding: voor deze gegevensgroepen zegt het beleid niets: " + ongedekt
                    + ". Geef ze een regel in zaakregie.doelbinding.aanvulling; zonder rollen ziet niemand ze.");
        }
    }
}
