package nl.zaakregie.signalen.domain;

import java.util.Optional;

/**
 * Who reported. Masked in {@code toString}.
 *
 * @param naam empty when anonymous
 * @param contact telephone or e-mail
 * @param redenAnoniem why no name is given; empty when there is one
 * @param relatie to the persons concerned, e.g. verhuurder, school, zichzelf
 */
public record Melder(Optional<String> naam, Optional<String> contact, Optional<String> redenAnoniem, String relatie) {

    public boolean isAnoniem() {
        return naam.isEmpty();
    }

    @Override
    public String toString() {
        return "Melder[***]";
    }
}
