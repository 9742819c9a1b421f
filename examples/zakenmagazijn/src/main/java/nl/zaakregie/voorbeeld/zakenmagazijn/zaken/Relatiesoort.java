package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import nl.zaakregie.stuf.rgbz.Tijdvak;
import org.jspecify.annotations.Nullable;

/** What must be known of a kind of relation to change it: which one is meant, and what a change leaves alone. */
public interface Relatiesoort<T> {

    /** Whether both are the same relation, told by their kerngegevens. */
    boolean zelfde(T bekend, T genoemd);

    /** The known relation with what the other says; what that does not mention stays. */
    T aangevuld(T bekend, T nieuw);

    @Nullable
    Tijdvak tijdvak(T relatie);

    T gedurende(T relatie, @Nullable Tijdvak tijdvak);

    /** Name of the element, for refusals. */
    String element();
}
