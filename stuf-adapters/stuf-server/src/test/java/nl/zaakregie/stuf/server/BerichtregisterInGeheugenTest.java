package nl.zaakregie.stuf.server;

class BerichtregisterInGeheugenTest extends BerichtregisterContract {

    private final BerichtregisterInGeheugen register = new BerichtregisterInGeheugen();

    @Override
    protected Berichtregister register() {
        return register;
    }
}
