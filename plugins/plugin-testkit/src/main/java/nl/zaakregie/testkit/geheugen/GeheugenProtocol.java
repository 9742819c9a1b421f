package nl.zaakregie.testkit.geheugen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;

/** Keeps the rows of the protocol; can be made to fail. */
public final class GeheugenProtocol implements Protocol {

    private final List<Protocolregel> regels = new ArrayList<>();
    private boolean faalt;

    @Override
    public void leg(Protocolregel regel) {
        if (faalt) {
            throw TestFout.PROTOCOL_FAALT.fout();
        }
        regels.add(regel);
    }

    /** From now on no row can be written. */
    public void faal() {
        faalt = true;
    }

    public List<Protocolregel> regels() {
        return List.copyOf(regels);
    }
}
