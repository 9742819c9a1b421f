package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

/** Sends the answer on one overdracht. */
@FunctionalInterface
interface Antwoordverzender {

    /** @return whether the receiver has confirmed it; false = try the same message again later */
    boolean verstuur(Overdracht overdracht, Overdracht.Antwoord antwoord);
}
