package nl.zaakregie.stuf.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import org.jspecify.annotations.Nullable;

/**
 * Changed relations: paired by place in the old and the new object, one side empty for what is added, ended or removed
 * (StUF 03.01).
 *
 * @param leeg     makes an element for the empty side
 * @param vol      makes a filled element
 * @param model    reads a filled element; nothing when it says nothing
 * @param aanwezig tells a relation from an empty element without xsi:nil, which products send
 */
record Mutaties<T, E extends StufElement>(
        String entiteittype,
        Function<ZakObject, List<E>> lijst,
        Supplier<E> leeg,
        Vuller<T, E> vol,
        Predicate<E> aanwezig,
        Function<E, @Nullable T> model) {

    /** Makes a relation with its verwerkingssoort. */
    @FunctionalInterface
    interface Vuller<T, E> {
        E vul(T bron, Merk merk, Verwerkingssoort soort);
    }

    void zet(Mutatie<T> mutatie, ZakObject oud, ZakObject nieuw) {
        lijst.apply(oud).add(kant(mutatie.oud(), mutatie.soort()));
        lijst.apply(nieuw).add(kant(mutatie.nieuw(), mutatie.soort()));
    }

    /**
     * @param oud absent when the sender gave one object only
     */
    List<Mutatie<T>> lees(@Nullable ZakObject oud, ZakObject nieuw) {
        List<E> voor = oud == null ? List.of() : lijst.apply(oud);
        List<E> na = lijst.apply(nieuw);
        List<Mutatie<T>> mutaties = new ArrayList<>();
        for (int i = 0; i < Math.max(voor.size(), na.size()); i++) {
            Mutatie<T> mutatie = lees(op(voor, i), op(na, i));
            if (mutatie != null) {
                mutaties.add(mutatie);
            }
        }
        return mutaties;
    }

    private E kant(@Nullable T bron, Verwerkingssoort soort) {
        return bron == null ? Merk.leeg(leeg.get(), entiteittype, soort) : vol.vul(bron, Merk.KENNISGEVING, soort);
    }

    private @Nullable Mutatie<T> lees(@Nullable E voor, @Nullable E na) {
        T oud = gevuld(voor);
        T nieuw = gevuld(na);
        if (oud == null && nieuw == null) {
            return null;
        }
        Verwerkingssoort soort = soort(voor, na, oud, nieuw);
        boolean neemtWeg = soort == Verwerkingssoort.E || soort == Verwerkingssoort.V;
        // with one object, what is ended stands in the only place there is
        return neemtWeg && oud == null ? new Mutatie<>(soort, nieuw, null) : new Mutatie<>(soort, oud, nieuw);
    }

    private @Nullable T gevuld(@Nullable E element) {
        return element == null || element.isNil() || !aanwezig.test(element) ? null : model.apply(element);
    }

    /** Products leave verwerkingssoort out (GISVG); what is filled then tells what is meant. */
    private Verwerkingssoort soort(@Nullable E voor, @Nullable E na, @Nullable T oud, @Nullable T nieuw) {
        String gegeven = na != null && na.getVerwerkingssoort() != null
                ? na.getVerwerkingssoort()
                : voor == null ? null : voor.getVerwerkingssoort();
        if (gegeven != null) {
            return Arrays.stream(Verwerkingssoort.values())
                    .filter(s -> s.name().equals(gegeven))
                    .findFirst()
                    .orElseThrow(
                            () -> new StufFout(StufFoutcode.STUF055, entiteittype + ": verwerkingssoort bestaat niet"));
        }
        if (oud == null) {
            return Verwerkingssoort.T;
        }
        return nieuw == null ? Verwerkingssoort.V : gelijk(oud, nieuw);
    }

    private static Verwerkingssoort gelijk(Object oud, Object nieuw) {
        return Objects.equals(oud, nieuw) ? Verwerkingssoort.I : Verwerkingssoort.W;
    }

    private static <E> @Nullable E op(List<E> lijst, int plaats) {
        return plaats < lijst.size() ? lijst.get(plaats) : null;
    }
}
