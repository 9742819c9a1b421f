package nl.zaakregie.stuf.bericht;

import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.schema.stuf0301.Bevestigingsbericht;

/** Bv01 to Bv04: nothing but stuurgegevens. */
public final class BevestigingMapper {

    private BevestigingMapper() {}

    /** Root that goes with the berichtcode of an acknowledgement or a fault. */
    public static QName root(Berichtcode code) {
        return new QName(Naamruimte.STUF, code.code() + "Bericht");
    }

    public static Bevestigingsbericht naarBericht(Stuurgegevens stuurgegevens) {
        Bevestigingsbericht bericht = new Bevestigingsbericht();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(stuurgegevens));
        return bericht;
    }
}
