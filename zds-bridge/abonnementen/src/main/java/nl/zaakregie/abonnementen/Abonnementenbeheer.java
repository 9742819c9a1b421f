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

    /**
     * As {@link #gebeurd}, for one who saw a message between others and may not know the zaaktype: when that is empty it is
     * remembered from an earlier event of the zaak, or else asked of the zakenmagazijn later; until then the event, and
     * those of the same zaak that follow, wait.
     *
     * @return how many messages will be sent; 0 when the event waits
     */
    int opgemerkt(Zaaknotificatie gebeurtenis);
}
