package nl.zaakregie.dossieropslag.document;

import java.util.OptionalLong;
import nl.zaakregie.api.document.Documentbron;
import nl.zaakregie.api.document.Documentinhoud;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.uitgaand.Netwerk;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.dossieropslag.DossieropslagFout;

/** Reads documents in the DMS, by their documentidentificatie. Its own words stay out of what a user gets to read. */
public final class Documentlezer implements Documentbron {

    private final Documentopslag opslag;

    public Documentlezer(Documentopslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public Documentinhoud lees(Documentidentificatie document) {
        Netwerk.eisGeenTransactie();
        CmisAntwoord<nl.zaakregie.cmis.Documentinhoud> antwoord = opslag.lees(document.waarde());
        if (antwoord instanceof CmisAntwoord.Gelukt<nl.zaakregie.cmis.Documentinhoud> gelukt) {
            return inhoud(gelukt.waarde());
        }
        throw fout(antwoord).fout();
    }

    private static Documentinhoud inhoud(nl.zaakregie.cmis.Documentinhoud gelezen) {
        long lengte = gelezen.vermelding().lengte();
        return new Documentinhoud(gelezen.inhoud(), lengte < 0 ? OptionalLong.empty() : OptionalLong.of(lengte));
    }

    private static DossieropslagFout fout(CmisAntwoord<?> antwoord) {
        if (antwoord instanceof CmisAntwoord.Geweigerd<?> geweigerd) {
            return geweigerd.fout() == CmisFout.ONBEKEND_DOCUMENT
                    ? DossieropslagFout.DOCUMENT_NIET_IN_DMS
                    : DossieropslagFout.DMS_WEIGERT;
        }
        return DossieropslagFout.DMS_ONBEREIKBAAR;
    }
}
