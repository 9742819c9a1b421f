package nl.zaakregie.stuf.server;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;

/** A group of services that a host may offer; the ports extend it. */
public interface Dienst {

    /**
     * Which operations this host really offers; the others are refused with StUF040 and missing from the WSDL. Default: all
     * operations of the port.
     */
    Set<Operatie> aangeboden();
}
