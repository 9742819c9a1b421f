package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Tijdvak;

/** Applies mutations of one kind of relation by the rules of StUF 03.01 (ZDS.md chapter 7). */
public final class Relatiemutaties<T> {

    private final Relatiesoort<T> soort;
    private final List<T> relaties;

    private Relatiemutaties(Relatiesoort<T> soort, List<T> relaties) {
        this.soort = soort;
        this.relaties = new ArrayList<>(relaties);
    }

    /** @throws StufFout StUF064 when a relation that must change, end or go is not there */
    public static <T> List<T> pasToe(Relatiesoort<T> soort, List<T> relaties, List<Mutatie<T>> mutaties) {
        Relatiemutaties<T> toepassing = new Relatiemutaties<>(soort, relaties);
        mutaties.forEach(toepassing::pasToe);
        return toepassing.relaties;
    }

    private void pasToe(Mutatie<T> mutatie) {
        switch (mutatie.soort()) {
            case T -> voegToe(mutatie.aanwezig());
            case W -> vervang(mutatie, bekend -> soort.aangevuld(bekend, mutatie.aanwezig()));
            case V -> relaties.remove(plaats(mutatie));
            case E -> beeindig(mutatie);
            case R -> {
                beeindig(mutatie);
                voegToe(Objects.requireNonNull(mutatie.nieuw()));
            }
            case I -> {
                // only mentioned
            }
        }
    }

    /** The same message text twice adds nothing. */
    private void voegToe(T nieuw) {
        if (!relaties.contains(nieuw)) {
            relaties.add(nieuw);
        }
    }

    private void beeindig(Mutatie<T> mutatie) {
        T oud = Objects.requireNonNullElse(mutatie.oud(), mutatie.aanwezig());
        vervang(
                mutatie,
                bekend -> soort.gedurende(bekend, Perioden.aangevuld(soort.tijdvak(bekend), soort.tijdvak(oud))));
    }

    private void vervang(Mutatie<T> mutatie, UnaryOperator<T> verandering) {
        int plaats = plaats(mutatie);
        relaties.set(plaats, verandering.apply(relaties.get(plaats)));
    }

    /** A running relation goes before one that has ended. */
    private int plaats(Mutatie<T> mutatie) {
        T genoemd = Objects.requireNonNullElse(mutatie.oud(), mutatie.aanwezig());
        int gevonden = -1;
        for (int i = 0; i < relaties.size(); i++) {
            T bekend = relaties.get(i);
            if (soort.zelfde(bekend, genoemd) && (gevonden < 0 || Tijdvak.loopt(soort.tijdvak(bekend)))) {
                gevonden = i;
            }
        }
        if (gevonden < 0) {
            throw new StufFout(StufFoutcode.STUF064, soort.element() + ": deze relatie heeft de zaak niet");
        }
        return gevonden;
    }
}
