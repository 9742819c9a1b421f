package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.DmsAntwoorden;

/**
 * What stands in each zaakfolder according to the DMS. Asked again when anything was written to the DMS since, also by
 * another system; so an answer is as true as one that was asked for just now. Thread safe.
 */
final class Documentlijsten {

    private static final int HOOGSTENS = 500;

    private final Documentopslag dms;
    private final LongSupplier stand;
    private final Map<String, Gelezen> gelezen = Collections.synchronizedMap(new Recent());

    /** @param stand changes with everything that is written to the DMS, before the writer knows it succeeded */
    Documentlijsten(Documentopslag dms, LongSupplier stand) {
        this.dms = dms;
        this.stand = stand;
    }

    /** @throws nl.zaakregie.stuf.fout.StufFout StUF049 when the DMS must be asked and does not answer */
    List<Documentvermelding> van(String zaakidentificatie) {
        long nu = stand.getAsLong();
        Gelezen eerder = gelezen.get(zaakidentificatie);
        if (eerder != null && eerder.stand() == nu) {
            return eerder.lijst();
        }
        List<Documentvermelding> lijst =
                List.copyOf(DmsAntwoorden.waarde(dms.lijst(zaakidentificatie), StufFoutcode.STUF049));
        gelezen.put(zaakidentificatie, new Gelezen(nu, lijst));
        return lijst;
    }

    private record Gelezen(long stand, List<Documentvermelding> lijst) {}

    private static final class Recent extends LinkedHashMap<String, Gelezen> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Gelezen> oudste) {
            return size() > HOOGSTENS;
        }
    }
}
