package nl.zaakregie.api.termijn;

import java.time.LocalDate;

/** The Dutch calendar as the Algemene termijnenwet sees it. Thread-safe. */
public interface Werkkalender {

    /** Not a Saturday, Sunday, recognised holiday or a day equated with one (Algemene termijnenwet art. 3). */
    boolean isWerkdag(LocalDate dag);

    /** The day itself when it is a working day, else the first that follows (Algemene termijnenwet art. 1). */
    default LocalDate eersteWerkdagVanaf(LocalDate dag) {
        LocalDate werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.plusDays(1);
        }
        return werkdag;
    }

    /** The day on which the given number of working days after this one has passed. */
    default LocalDate plusWerkdagen(LocalDate dag, int aantal) {
        LocalDate einde = dag;
        for (int geteld = 0; geteld < aantal; geteld++) {
            einde = eersteWerkdagVanaf(einde.plusDays(1));
        }
        return einde;
    }
}
