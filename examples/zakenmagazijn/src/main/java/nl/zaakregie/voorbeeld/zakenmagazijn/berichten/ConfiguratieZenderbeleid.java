package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Zenderbeleid;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Stand;

/**
 * Lets the configured senders in for every service. A question without zender is answered when it comes to us: the
 * standard makes zender optional there.
 */
class ConfiguratieZenderbeleid implements Zenderbeleid {

    private final BerichtenProperties properties;
    private final Schakelaar schakelaar;

    ConfiguratieZenderbeleid(BerichtenProperties properties, Schakelaar schakelaar) {
        this.properties = properties;
        this.schakelaar = schakelaar;
    }

    @Override
    public void controleer(Berichtkop kop) {
        if (properties.weigertOnbekende()) {
            kop.ontvanger().map(Systeem::applicatie).ifPresent(this::controleerOntvanger);
            kop.zender().map(Systeem::applicatie).ifPresent(this::controleerZender);
        }
        if (schakelaar.stand() == Stand.WEIGERT) {
            throw new StufFout(StufFoutcode.STUF058, "Het zakenmagazijn weigert elk bericht (schakelaar)");
        }
    }

    @Override
    public Schemacontrole schemacontrole(Berichtkop kop) {
        return Schemacontrole.STRENG;
    }

    private void controleerOntvanger(String applicatie) {
        if (!properties.ontvangers().contains(applicatie)) {
            throw new StufFout(StufFoutcode.STUF010, "ontvanger/applicatie");
        }
    }

    private void controleerZender(String applicatie) {
        if (!properties.bekend().contains(applicatie)) {
            throw new StufFout(StufFoutcode.STUF013, "zender/applicatie");
        }
    }
}
