package nl.zaakregie.runtime.uitgaand;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Zaakrol;

/**
 * Renews the persons and employees in a refused command with what is known now, so that a correction in the register
 * reaches the resent message. Zaaktypen need no renewal: a command holds our key only.
 */
final class Berichtverversing {

    private static final String PAKKET = "nl.zaakregie.";

    private final Personen personen;
    private final Gebruikers gebruikers;

    Berichtverversing(Personen personen, Gebruikers gebruikers) {
        this.personen = personen;
        this.gebruikers = gebruikers;
    }

    <B extends UitgaandBericht> B ververs(B bericht, Class<B> soort) {
        return soort.cast(vers(bericht));
    }

    private Object vers(Object waarde) {
        if (waarde instanceof Persoonsgegevens persoon) {
            return persoon.bsn()
                    .flatMap(personen::zoekOpBsn)
                    .flatMap(personen::vind)
                    .orElse(persoon);
        }
        if (waarde instanceof Zaakrol rol) {
            return new Zaakrol(rol.medewerker(), achternaam(rol), rol.omschrijving());
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(this::vers).toList();
        }
        if (waarde instanceof Optional<?> misschien) {
            return misschien.map(this::vers);
        }
        boolean onsRecord =
                waarde.getClass().isRecord() && waarde.getClass().getName().startsWith(PAKKET);
        return onsRecord ? opnieuw(waarde) : waarde;
    }

    private String achternaam(Zaakrol rol) {
        return gebruikers.vind(rol.medewerker()).map(Gebruiker::achternaam).orElse(rol.achternaam());
    }

    private Object opnieuw(Object waarde) {
        RecordComponent[] delen = waarde.getClass().getRecordComponents();
        Class<?>[] typen = new Class<?>[delen.length];
        Object[] inhoud = new Object[delen.length];
        try {
            for (int i = 0; i < delen.length; i++) {
                typen[i] = delen[i].getType();
                inhoud[i] = vers(delen[i].getAccessor().invoke(waarde));
            }
            Constructor<?> maker = waarde.getClass().getDeclaredConstructor(typen);
            return maker.newInstance(inhoud);
        } catch (InvocationTargetException
                | IllegalAccessException
                | InstantiationException
                | NoSuchMethodException e) {
            throw new IllegalStateException(
                    "Bericht is niet te verversen: " + waarde.getClass().getSimpleName(), e);
        }
    }
}
