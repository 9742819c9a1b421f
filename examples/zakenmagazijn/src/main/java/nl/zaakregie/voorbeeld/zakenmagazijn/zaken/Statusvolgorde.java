package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Statuses in the order in which they were set; the zakenmagazijn itself marks the last one. */
final class Statusvolgorde {

    private Statusvolgorde() {}

    /** Equal moments stay in order of arrival. */
    static List<Zaakstatus> geordend(List<Zaakstatus> statussen) {
        List<Zaakstatus> geordend = new ArrayList<>(statussen);
        geordend.sort(Comparator.comparing(
                Zaakstatus::datumGezet, Comparator.nullsFirst(Comparator.<StufTijdstip>naturalOrder())));
        for (int i = 0; i < geordend.size(); i++) {
            geordend.set(i, gemerkt(geordend.get(i), i == geordend.size() - 1 ? true : null));
        }
        return geordend;
    }

    /** By volgnummer, in which leading zeros do not count; else by omschrijving. */
    static boolean zelfdeType(Statustype een, Statustype ander) {
        return een.volgnummer() != null && ander.volgnummer() != null
                ? zonderNullen(een.volgnummer()).equals(zonderNullen(ander.volgnummer()))
                : Objects.equals(een.omschrijving(), ander.omschrijving());
    }

    static Zaakstatus gemerkt(Zaakstatus status, @Nullable Boolean laatste) {
        return new Zaakstatus(
                status.type(), status.toelichting(), status.datumGezet(), laatste, status.gezetDoor(), status.rest());
    }

    private static String zonderNullen(String volgnummer) {
        return volgnummer.replaceFirst("^0+(?=.)", "");
    }
}
