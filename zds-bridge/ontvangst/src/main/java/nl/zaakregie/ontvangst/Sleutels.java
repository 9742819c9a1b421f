package nl.zaakregie.ontvangst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.waarde.StufTijdstip;

/**
 * How the inbox recognises a message: by its heading. Whether the content is the same has been judged by the register,
 * on the whole message, before the inbox is asked.
 */
final class Sleutels {

    private static final int ZENDER = 200;
    private static final int REFERENTIENUMMER = 40;

    private Sleutels() {}

    /** A part that is longer than the inbox holds is replaced by its digest: longer numbers than 40 are received. */
    static Inkomend.Sleutel sleutel(Berichtkop kop) {
        Berichtsleutel gegeven = kop.sleutel()
                .orElseThrow(() ->
                        new StufFout(StufFoutcode.STUF055, "zender of referentienummer in stuurgegevens ontbreekt"));
        return new Inkomend.Sleutel(
                passend(gegeven.zender(), ZENDER), passend(gegeven.referentienummer(), REFERENTIENUMMER));
    }

    /**
     * Of a notice: one message may speak of several zaken, and a message without referentienummer is recognised by what
     * it says.
     */
    static Inkomend.Sleutel sleutelVan(Berichtkop kop, Zaakbericht bericht) {
        String zender = kop.zender().map(Systeem::sleutel).orElse("");
        String nummer = kop.referentienummer().orElseGet(bericht::toString);
        return new Inkomend.Sleutel(
                passend(zender, ZENDER),
                sha256(nummer + '\n' + bericht.zaak().waarde()).substring(0, REFERENTIENUMMER));
    }

    /** Of what was learned by asking: the notifications it answers. */
    static Inkomend.Sleutel sleutelVan(Navraagrij.Navraag navraag) {
        return new Inkomend.Sleutel(
                passend("navraag " + navraag.afzender(), ZENDER),
                sha256(navraag.zaak() + '\n' + navraag.gebeurtenis() + '\n' + navraag.tot())
                        .substring(0, REFERENTIENUMMER));
    }

    /** Of what the message says; 64 hexadecimal digits. */
    static String vingerafdruk(Zaakbericht bericht) {
        return sha256(bericht.toString());
    }

    /** Of what makes a resend the same message: service, moment and the message it answers. 64 hexadecimal digits. */
    static String vingerafdruk(Berichtkop kop) {
        return sha256(kop.service().name()
                + '\n'
                + kop.tijdstipBericht().map(StufTijdstip::cijfers).orElse("")
                + '\n'
                + kop.crossRefnummer().orElse(""));
    }

    private static String passend(String tekst, int maximum) {
        return tekst.length() <= maximum ? tekst : sha256(tekst).substring(0, Math.min(maximum, 64));
    }

    private static String sha256(String tekst) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java kent SHA-256 altijd", e);
        }
    }
}
