package nl.zaakregie.abonnementen;

import nl.zaakregie.stuf.rgbz.Zaaknotificatie;

/** Takes events of zaken and sees to it that who wants to know is told. */
public interface Abonnementenbeheer {

    /**
     * Something happened to a zaak. In variant {@code hier} every subscriber gets a notification, in variant {@code elders}
     * abonnementenbeheer there gets the trigger, otherwise nothing happens. Takes part in the transaction of the caller:
     * what is rolled back is not told.
     *
     * @param gebeurtenis {@code zendendeApplicatie} caused it and is not told; its meldingen are free text and stay here
     * @return how many messages will be sent
     */
    int gebeurd(Zaaknotificatie gebeurtenis);
}
