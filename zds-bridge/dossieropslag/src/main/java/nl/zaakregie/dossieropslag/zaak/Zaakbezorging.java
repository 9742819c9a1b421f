package nl.zaakregie.dossieropslag.zaak;

import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Bevestiging;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaak;

/**
 * How one kind of command about a zaak is delivered.
 *
 * @param zaak which zaak it is about
 * @param proef throws what is wrong with it
 * @param zending one attempt
 * @param aangekomen whether the zaak as the magazijn has it shows that the command had its effect
 */
record Zaakbezorging<B extends UitgaandBericht>(
        Class<B> soort,
        Function<B, Zaakidentificatie> zaak,
        Consumer<B> proef,
        BiFunction<Berichtnummer, B, Verzendresultaat<Bevestiging>> zending,
        BiPredicate<B, Zaak> aangekomen) {}
