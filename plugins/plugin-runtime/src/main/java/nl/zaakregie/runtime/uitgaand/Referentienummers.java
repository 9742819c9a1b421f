package nl.zaakregie.runtime.uitgaand;

import java.util.UUID;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** Hands out referentienummers: our prefix and 32 random hexadecimal digits, so unique and not to be guessed. */
record Referentienummers(String voorvoegsel) {

    Referentienummer nieuw() {
        return new Referentienummer(voorvoegsel + UUID.randomUUID().toString().replace("-", ""));
    }
}
