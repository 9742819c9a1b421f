package nl.zaakregie.stuf.bericht;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** The heading of a message between wire and record. */
public final class StuurgegevensMapper {

    private StuurgegevensMapper() {}

    public static nl.zaakregie.stuf.schema.stuf0301.Stuurgegevens naarBericht(Stuurgegevens bron) {
        var doel = new nl.zaakregie.stuf.schema.stuf0301.Stuurgegevens();
        doel.setBerichtcode(bron.berichtcode().code());
        doel.setZender(systeem(bron.zender()));
        doel.setOntvanger(systeem(bron.ontvanger()));
        doel.setReferentienummer(bron.referentienummer());
        doel.setTijdstipBericht(
                bron.mogelijkTijdstip().map(StufTijdstip::cijfers).orElse(null));
        doel.setCrossRefnummer(bron.crossRefnummer());
        doel.setEntiteittype(bron.entiteittype());
        doel.setFunctie(bron.functie());
        return doel;
    }

    /**
     * @param bericht root object of any message: all have a property stuurgegevens
     * @throws StufFout StUF022 or StUF055
     */
    public static Stuurgegevens vanBericht(StufElement bericht) {
        try {
            Method lezer = bericht.getClass().getMethod("getStuurgegevens");
            if (lezer.invoke(bericht) instanceof nl.zaakregie.stuf.schema.stuf0301.Stuurgegevens bron) {
                return vanBericht(bron);
            }
            throw new StufFout(StufFoutcode.STUF055, "stuurgegevens ontbreekt");
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(bericht.getClass() + " is geen bericht", e);
        }
    }

    public static Stuurgegevens vanBericht(nl.zaakregie.stuf.schema.stuf0301.Stuurgegevens bron) {
        String code = tekst(bron.getBerichtcode());
        if (code == null) {
            throw new StufFout(StufFoutcode.STUF055, "stuurgegevens/berichtcode ontbreekt");
        }
        return new Stuurgegevens(
                Berichtcode.van(code)
                        .orElseThrow(() -> new StufFout(StufFoutcode.STUF022, "stuurgegevens/berichtcode")),
                systeem(bron.getZender(), "zender"),
                systeem(bron.getOntvanger(), "ontvanger"),
                tekst(bron.getReferentienummer()),
                tijdstip(tekst(bron.getTijdstipBericht())),
                tekst(bron.getCrossRefnummer()),
                tekst(bron.getEntiteittype()),
                tekst(bron.getFunctie()));
    }

    private static nl.zaakregie.stuf.schema.stuf0301.@Nullable Systeem systeem(@Nullable Systeem bron) {
        if (bron == null) {
            return null;
        }
        var doel = new nl.zaakregie.stuf.schema.stuf0301.Systeem();
        doel.setOrganisatie(bron.organisatie());
        doel.setApplicatie(bron.applicatie());
        doel.setAdministratie(bron.administratie());
        doel.setGebruiker(bron.gebruiker());
        return doel;
    }

    private static @Nullable Systeem systeem(nl.zaakregie.stuf.schema.stuf0301.@Nullable Systeem bron, String element) {
        if (bron == null) {
            return null;
        }
        String applicatie = tekst(bron.getApplicatie());
        if (applicatie == null) {
            throw new StufFout(StufFoutcode.STUF055, "stuurgegevens/" + element + "/applicatie ontbreekt");
        }
        return new Systeem(
                tekst(bron.getOrganisatie()), applicatie, tekst(bron.getAdministratie()), tekst(bron.getGebruiker()));
    }

    private static @Nullable StufTijdstip tijdstip(@Nullable String cijfers) {
        try {
            return cijfers == null ? null : new StufTijdstip(cijfers);
        } catch (IllegalArgumentException e) {
            throw new StufFout(StufFoutcode.STUF055, "stuurgegevens/tijdstipBericht: " + e.getMessage());
        }
    }

    /** Products send empty elements where they mean none at all. */
    private static @Nullable String tekst(@Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
