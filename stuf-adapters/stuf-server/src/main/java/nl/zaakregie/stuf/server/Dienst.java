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

    /**
     * Of which operations the only effect is that the message is stored for later, so that a {@link Berichtregister} may do so
     * for several senders at once. Their method is then called on the thread of the request, outside the transaction that
     * stores, and again inside one when the message has to go alone. Default: none.
     */
    default Set<Operatie> gebundeld() {
        return Set.of();
    }

    /** What a method that is not offered would answer. */
    static StufFout nietAangeboden(Berichtkop kop) {
        return new StufFout(StufFoutcode.STUF040, kop.service().operatienaam() + " wordt niet aangeboden");
    }
}
