package nl.zaakregie.groepstraject.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Invoerfouten;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;

/** Turns text of a request into values, and names the field when that fails. */
final class Invoer {

    private Invoer() {}

    /** Reads all of them; what is wrong in any is told at once. */
    static void alles(Runnable... velden) {
        Invoerfouten.verzamel(GroepstrajectFout.ONVOLLEDIGE_INVOER, velden);
    }

    static Persoonsopgave persoon(Optional<Persoonsopgave> persoon) {
        return persoon.orElseThrow(() -> fout("persoon", "Zeg om wie het gaat"));
    }

    static Zaakidentificatie zaak(Optional<String> waarde) {
        return new Zaakidentificatie(tekst(waarde, "zaak", 40));
    }

    static String gemeentecode(String waarde) {
        if (!waarde.matches("\\d{4}")) {
            throw fout("gemeentecode", "Een gemeentecode heeft vier cijfers");
        }
        return waarde;
    }

    static String tekst(Optional<String> waarde, String veld, int maximum) {
        return waarde.map(String::strip)
                .filter(w -> !w.isEmpty() && w.length() <= maximum)
                .orElseThrow(() -> fout(veld, "Vul dit in met ten hoogste " + maximum + " tekens"));
    }

    static MedewerkerId medewerker(Optional<String> waarde, String veld) {
        return new MedewerkerId(tekst(waarde, veld, 24));
    }

    static DossierId dossier(String waarde) {
        return new DossierId(sleutel(waarde, "id"));
    }

    static UUID sleutel(String waarde, String veld) {
        try {
            return UUID.fromString(waarde);
        } catch (IllegalArgumentException e) {
            throw fout(veld, "Dit is geen geldige sleutel");
        }
    }

    /** Value of an enum by its name, in capitals or not. */
    static <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(waarde.strip()))
                .findFirst()
                .orElseThrow(() -> fout(veld, "Kies een van: " + codes(soort)));
    }

    private static String codes(Class<? extends Enum<?>> soort) {
        return Arrays.stream(soort.getEnumConstants()).map(Code::van).collect(Collectors.joining(", "));
    }

    static SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(GroepstrajectFout.ONVOLLEDIGE_INVOER, List.of(new Foutdetail(veld, tekst)));
    }
}
