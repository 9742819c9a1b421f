package nl.zaakregie.stuf.server.wss;

import java.util.List;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.message.Message;

/**
 * The checks for one set of endpoints. Without signatures the header alone is held in memory and the body stays a stream;
 * with them the whole envelope is, because a signature can only be trusted when what was checked is what is read.
 */
public final class Berichtbeveiliging {

    private final Wssinstellingen instellingen;
    private final Headercontrole controle;

    public Berichtbeveiliging(Wssinstellingen instellingen) {
        this.instellingen = instellingen;
        this.controle = new Headercontrole(instellingen);
    }

    /** The largest request to take in, given what holds in general. */
    public long begrens(long algemeen) {
        return instellingen.vertrouwd().isPresent() ? Math.min(algemeen, instellingen.maximum()) : algemeen;
    }

    /** For the ways in, in order. */
    public List<Interceptor<? extends Message>> controles() {
        Tokencontrole token =
                new Tokencontrole(controle, instellingen.vertrouwd().isEmpty());
        return instellingen.vertrouwd().isPresent()
                ? List.of(new Handtekeningcontrole(controle), token)
                : List.of(token);
    }
}
