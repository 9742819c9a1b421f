package nl.zaakregie.stuf.bericht;

import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.schema.stuf0301.Foutbericht;
import nl.zaakregie.stuf.schema.stuf0301.Foutinhoud;
import org.jspecify.annotations.Nullable;

/** Fo01, Fo02 and Fo03 between wire and {@link Foutmelding}. */
public final class FoutMapper {

    private FoutMapper() {}

    public static Foutbericht naarBericht(Foutmelding fout) {
        Foutinhoud inhoud = new Foutinhoud();
        inhoud.setCode(fout.code());
        inhoud.setPlek(fout.plek().waarde());
        inhoud.setOmschrijving(fout.omschrijving());
        inhoud.setDetails(fout.details());
        Foutbericht bericht = new Foutbericht();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(fout.stuurgegevens()));
        bericht.setBody(inhoud);
        return bericht;
    }

    /**
     * Forgiving, because a fault about a fault helps nobody: what is missing becomes empty text, and a fault without
     * usable stuurgegevens counts as one of the given kind.
     */
    public static Foutmelding vanBericht(Foutbericht bericht, Berichtcode soort) {
        Foutinhoud inhoud = bericht.getBody() == null ? new Foutinhoud() : bericht.getBody();
        Stuurgegevens kop =
                bericht.getStuurgegevens() == null || bericht.getStuurgegevens().getBerichtcode() == null
                        ? Stuurgegevens.kaal(soort)
                        : StuurgegevensMapper.vanBericht(bericht.getStuurgegevens());
        return new Foutmelding(
                kop,
                tekst(inhoud.getCode()),
                plek(inhoud.getPlek()),
                tekst(inhoud.getOmschrijving()),
                inhoud.getDetails());
    }

    private static Plek plek(@Nullable String waarde) {
        return Plek.CLIENT.waarde().equals(waarde) ? Plek.CLIENT : Plek.SERVER;
    }

    private static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.strip();
    }
}
