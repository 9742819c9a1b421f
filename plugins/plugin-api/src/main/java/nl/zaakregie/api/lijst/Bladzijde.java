package nl.zaakregie.api.lijst;

import java.util.List;

/**
 * Which part of a list is asked for; a controller that takes one as argument gets it from the parameters {@code vanaf} and
 * {@code hoogstens}. What is asked beyond the limits is brought within them.
 *
 * @param vanaf how many to skip, 0 to 10,000
 * @param hoogstens how many to give, 1 to 1,000
 */
public record Bladzijde(int vanaf, int hoogstens) {

    public static final int STANDAARD = 500;
    private static final int GROOTSTE = 1_000;
    private static final int LAATSTE = 10_000;

    public static final Bladzijde EERSTE = new Bladzijde(0, STANDAARD);

    public Bladzijde {
        vanaf = Math.max(0, Math.min(vanaf, LAATSTE));
        hoogstens = Math.max(1, Math.min(hoogstens, GROOTSTE));
    }

    public int einde() {
        return vanaf + hoogstens;
    }

    /** One more than the page holds: whether there is one tells whether there is a next page. */
    public int greep() {
        return hoogstens + 1;
    }

    /** This page of the whole list. */
    public <T> Blad<T> van(List<T> alle) {
        return van(alle, false);
    }

    /** This page of the beginning of a list; {@code meerErachter} when more follows than was read. */
    public <T> Blad<T> van(List<T> begin, boolean meerErachter) {
        return blad(begin.subList(Math.min(vanaf, begin.size()), begin.size()), meerErachter);
    }

    /** This page of what a source gave from {@link #vanaf}, read as far as {@link #greep} or further. */
    public <T> Blad<T> vanGreep(List<T> gelezen) {
        return blad(gelezen, false);
    }

    private <T> Blad<T> blad(List<T> vanafHier, boolean meerErachter) {
        boolean meer = (vanafHier.size() > hoogstens || meerErachter) && einde() <= LAATSTE;
        return new Blad<>(vanafHier.subList(0, Math.min(hoogstens, vanafHier.size())), meer ? einde() : Blad.LAATSTE);
    }
}
