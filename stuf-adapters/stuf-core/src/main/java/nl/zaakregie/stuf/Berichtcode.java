package nl.zaakregie.stuf;

import java.util.Arrays;
import java.util.Optional;

/** Kind of message in {@code stuurgegevens/berichtcode}. */
public enum Berichtcode {
    LK01("Lk01"),
    LK02("Lk02"),
    LV01("Lv01"),
    LA01("La01"),
    DI01("Di01"),
    DI02("Di02"),
    DU01("Du01"),
    DU02("Du02"),
    BV01("Bv01"),
    BV02("Bv02"),
    BV03("Bv03"),
    BV04("Bv04"),
    FO01("Fo01"),
    FO02("Fo02"),
    FO03("Fo03");

    private final String code;

    Berichtcode(String code) {
        this.code = code;
    }

    /** Notation on the wire. */
    public String code() {
        return code;
    }

    /** Empty for a code that this list does not know: the caller answers StUF022. */
    public static Optional<Berichtcode> van(String code) {
        return Arrays.stream(values()).filter(b -> b.code.equals(code)).findFirst();
    }
}
