package nl.zaakregie.berichtenlog;

import nl.zaakregie.api.kern.MedewerkerId;

/** Offers the message of a row again, one way or the other. */
interface Heraanbod {

    /** Whether it knows how to, for this row. */
    boolean past(Logregel regel);

    /**
     * @return what came of it, in Dutch, without data of persons
     * @throws nl.zaakregie.api.fout.SociaalDomeinException when this message cannot be offered (again)
     */
    String bied(Logregel regel, MedewerkerId door);
}
