package nl.zaakregie.stuf.mapping;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.jspecify.annotations.Nullable;

/** Simple values between wire and model. An empty element counts as absent: it is not "delete" (StUF 03.01). */
final class Waarden {

    private Waarden() {}

    static @Nullable Waarde tekst(@Nullable String waarde) {
        return waarde == null ? null : Waarde.van(waarde);
    }

    static @Nullable Waarde datum(@Nullable OnvolledigeDatum datum) {
        if (datum == null) {
            return null;
        }
        Waarde waarde = Waarde.van(datum.cijfers());
        if (!datum.isVolledig()) {
            waarde.setIndOnvolledigeDatum(datum.volledigheid().code());
        }
        return waarde;
    }

    static @Nullable Waarde tijdstip(@Nullable StufTijdstip tijdstip) {
        return tijdstip == null ? null : Waarde.van(tijdstip.cijfers());
    }

    static @Nullable Waarde indicatie(@Nullable Boolean waarde) {
        return waarde == null ? null : Waarde.van(waarde ? "J" : "N");
    }

    /** An element that says that it is empty. */
    static Waarde leeg(NoValue reden) {
        Waarde waarde = new Waarde();
        waarde.setNil(true);
        waarde.setNoValue(reden.waarde());
        return waarde;
    }

    /** An element that only asks for itself, in a scope. */
    static Waarde gevraagd() {
        Waarde waarde = new Waarde();
        waarde.setNil(true);
        return waarde;
    }

    static <T, E extends StufElement> @Nullable E naar(
            StufWaarde<T> waarde, Supplier<E> leeg, Function<T, @Nullable E> vol) {
        if (waarde instanceof StufWaarde.Gevuld<T> gevuld) {
            return vol.apply(gevuld.inhoud());
        }
        if (waarde instanceof StufWaarde.Leeg<T> zonder) {
            E element = leeg.get();
            element.setNil(true);
            NoValue reden = zonder.reden();
            element.setNoValue(reden == null ? null : reden.waarde());
            return element;
        }
        return null;
    }

    static @Nullable String tekst(@Nullable Waarde waarde) {
        String tekst = waarde == null || waarde.isNil() ? null : waarde.getValue();
        return tekst == null || tekst.isBlank() ? null : tekst;
    }

    static String verplicht(@Nullable Waarde waarde, String element) {
        String tekst = tekst(waarde);
        if (tekst == null) {
            throw new StufFout(StufFoutcode.STUF055, element + " ontbreekt");
        }
        return tekst.strip();
    }

    /** Zeros for an unknown day or month, which older systems send, are read as an incomplete date. */
    static @Nullable OnvolledigeDatum datum(@Nullable Waarde waarde, String element) {
        String tekst = tekst(waarde);
        if (waarde == null || tekst == null) {
            return null;
        }
        String cijfers = tekst.strip();
        String gegeven = waarde.getIndOnvolledigeDatum();
        try {
            if (cijfers.matches("[0-9]{4}0000")) {
                return OnvolledigeDatum.van(cijfers.substring(0, 4) + "0101", Volledigheid.MAAND_ONBEKEND);
            }
            if (cijfers.matches("[0-9]{6}00")) {
                return OnvolledigeDatum.van(cijfers.substring(0, 6) + "01", Volledigheid.DAG_ONBEKEND);
            }
            return OnvolledigeDatum.van(cijfers, gegeven == null ? Volledigheid.VOLLEDIG : Volledigheid.van(gegeven));
        } catch (IllegalArgumentException e) {
            throw new StufFout(StufFoutcode.STUF055, element + ": " + e.getMessage());
        }
    }

    static @Nullable StufTijdstip tijdstip(@Nullable Waarde waarde, String element) {
        String tekst = tekst(waarde);
        try {
            return tekst == null ? null : new StufTijdstip(tekst.strip());
        } catch (IllegalArgumentException e) {
            throw new StufFout(StufFoutcode.STUF055, element + ": " + e.getMessage());
        }
    }

    static @Nullable Boolean indicatie(@Nullable Waarde waarde, String element) {
        String tekst = tekst(waarde);
        if (tekst == null) {
            return null;
        }
        return switch (tekst.strip()) {
            case "J", "j", "true", "1" -> true;
            case "N", "n", "false", "0" -> false;
            default -> throw new StufFout(StufFoutcode.STUF055, element + " is geen J of N");
        };
    }

    static @Nullable Integer getal(@Nullable Waarde waarde, String element) {
        String tekst = tekst(waarde);
        try {
            return tekst == null ? null : Integer.valueOf(tekst.strip());
        } catch (NumberFormatException e) {
            throw new StufFout(StufFoutcode.STUF055, element + " is geen getal");
        }
    }

    /** Keeps value, empty and absent apart. */
    static <E extends StufElement, T> StufWaarde<T> lees(@Nullable E element, Function<E, @Nullable T> inhoud) {
        if (element == null) {
            return StufWaarde.afwezig();
        }
        if (element.isNil()) {
            String reden = element.getNoValue();
            return new StufWaarde.Leeg<>(
                    reden == null ? null : NoValue.van(reden).orElse(null));
        }
        return StufWaarde.vanNullable(inhoud.apply(element));
    }
}
