package nl.zaakregie.groepstraject.domain;

import java.util.List;
import nl.zaakregie.api.kern.DossierId;

/** Store of the phases of groepsleden; steps are only added. */
public interface Faseverloop {

    /** In order of time. */
    List<Fasestap> van(DossierId traject);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first */
    void voegToe(DossierId traject, Fasestap stap);
}
