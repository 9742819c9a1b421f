package nl.zaakregie.stuf.server;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** A group of services that a host may offer; the ports extend it. */
public sealed interface Dienst
        permits ZaakServices,
                DocumentServices,
                BesluitServices,
                OverdrachtServices,
                NotificatieServices,
                BevestigingServices,
                PersoonServices,
                FormulierServices {

    /**
     * Which operations this host really offers; the others are refused with StUF040 and missing from the WSDL. Default: all
     * operations of the port.
     */
    Set<Operatie> aangeboden();

    /** What a method that is not offered would answer. */
    static StufFout nietAangeboden(Berichtkop kop) {
        return new StufFout(StufFoutcode.STUF040, kop.service().operatienaam() + " wordt niet aangeboden");
    }
}
