package nl.zaakregie.werkvoorraad;

import java.util.List;

/** Which part of the list is shown. What is asked beyond the limits is brought within them. */
record Bladzijde(int vanaf, int hoogstens) {

    static final int STANDAARD = 500;
    private static final int GROOTSTE = 1_000;
    private static final int LAATSTE = 10_000;

    static final Bladzijde EERSTE = new Bladzijde(0, STANDAARD);

    Bladzijde {
        vanaf = Math.max(0, Math.min(vanaf, LAATSTE));
        hoogstens = Math.max(1, Math.min(hoogstens, GROOTSTE));
    }

    int einde() {
        return vanaf + hoogstens;
    }

    Werkblad van(Zekerheid gelezen) {
        List<Werkregel> alle = gelezen.zekere();
        List<Werkregel> hier = alle.subList(Math.min(vanaf, alle.size()), Math.min(einde(), alle.size()));
        boolean meer = alle.size() > einde() || gelezen.isOpen();
        return new Werkblad(hier, meer && einde() <= LAATSTE);
    }
}
