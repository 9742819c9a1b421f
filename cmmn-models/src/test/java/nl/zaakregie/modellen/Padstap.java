package nl.zaakregie.modellen;

/**
 * One thing that somebody does in a gezinsplan.
 *
 * @param wat the plan item, task or event it is done to
 * @param sleutel which instance of it; empty text when there is only one
 */
record Padstap(Soort soort, String wat, String sleutel) {

    enum Soort {
        KLAARZETTEN,
        STARTEN,
        BEEINDIGEN,
        VOLTOOIEN,
        /** Chooses and begins a step within a part that runs. */
        KIEZEN,
        MELDEN
    }

    @Override
    public String toString() {
        return soort + " " + wat + (sleutel.isEmpty() ? "" : " " + sleutel);
    }
}
