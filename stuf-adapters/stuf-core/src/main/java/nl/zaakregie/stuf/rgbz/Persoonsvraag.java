package nl.zaakregie.stuf.rgbz;

import java.util.EnumSet;
import java.util.Set;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * Which persons are asked for (npsLv01); what is absent does not select.
 *
 * @param maximum   most persons in one answer
 * @param vervolgNa last person of the former answer; absent in a first question
 * @param gevraagd  what is wanted besides the person itself
 */
public record Persoonsvraag(
        @Nullable String bsn,
        @Nullable String geslachtsnaam,
        @Nullable OnvolledigeDatum geboortedatum,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String huisletter,
        @Nullable String toevoeging,
        int maximum,
        @Nullable NatuurlijkPersoon vervolgNa,
        Set<Persoonsonderdeel> gevraagd) {

    /** What the standard takes when a question says nothing (text of StUF 03.01; its schema says 15). */
    public static final int MAXIMUM_ZONDER_OPGAVE = 100;

    /** All parts. */
    public static final Set<Persoonsonderdeel> ALLES = Set.copyOf(EnumSet.allOf(Persoonsonderdeel.class));

    public Persoonsvraag {
        gevraagd = Set.copyOf(gevraagd);
    }

    public static Persoonsvraag opBsn(String bsn) {
        return new Persoonsvraag(bsn, null, null, null, null, null, null, 1, null, ALLES);
    }

    public static Persoonsvraag opNaam(String geslachtsnaam, OnvolledigeDatum geboortedatum, int maximum) {
        return new Persoonsvraag(null, geslachtsnaam, geboortedatum, null, null, null, null, maximum, null, ALLES);
    }

    public static Persoonsvraag opAdres(
            String postcode, String huisnummer, @Nullable String huisletter, @Nullable String toevoeging, int maximum) {
        return new Persoonsvraag(null, null, null, postcode, huisnummer, huisletter, toevoeging, maximum, null, ALLES);
    }

    /** The same question for what comes after this person. */
    public Persoonsvraag na(NatuurlijkPersoon laatste) {
        return new Persoonsvraag(
                bsn,
                geslachtsnaam,
                geboortedatum,
                postcode,
                huisnummer,
                huisletter,
                toevoeging,
                maximum,
                laatste,
                gevraagd);
    }

    /** The same question for less or more of each person. */
    public Persoonsvraag met(Set<Persoonsonderdeel> onderdelen) {
        return new Persoonsvraag(
                bsn,
                geslachtsnaam,
                geboortedatum,
                postcode,
                huisnummer,
                huisletter,
                toevoeging,
                maximum,
                vervolgNa,
                onderdelen);
    }

    /** Nothing selects: everybody would be asked for. */
    public boolean isOnbepaald() {
        return bsn == null && geslachtsnaam == null && geboortedatum == null && postcode == null;
    }

    @Override
    public String toString() {
        return "Persoonsvraag";
    }
}
