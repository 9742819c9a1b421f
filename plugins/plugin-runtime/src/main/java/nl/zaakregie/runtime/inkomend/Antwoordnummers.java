package nl.zaakregie.runtime.inkomend;

import java.util.UUID;
import nl.zaakregie.api.uitgaand.Referentienummer;

/** Hands out referentienummers for acknowledgements: our prefix, A for answer, and 32 random hexadecimal digits. */
record Antwoordnummers(String voorvoegsel) {

    Referentienummer nieuw() {
        return new Referentienummer(
                voorvoegsel + "A" + UUID.randomUUID().toString().replace("-", ""));
    }
}
