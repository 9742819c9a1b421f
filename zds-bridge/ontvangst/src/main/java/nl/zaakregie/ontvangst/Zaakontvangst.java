package nl.zaakregie.ontvangst;

import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.ZaakServices;

/** Takes a zaak that another system sends (creeerZaak of ZDS 1.1 and 1.2); a plugin says by its zaaktype what it is. */
final class Zaakontvangst implements ZaakServices {

    private final Aanname aanname;

    Zaakontvangst(Aanname aanname) {
        this.aanname = aanname;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.CREEER_ZAAK);
    }

    @Override
    public void creeerZaak(Berichtkop kop, Zaak zaak) {
        aanname.neemAan(kop, Zaakvertaling.van(kop, zaak), Zaakontvangst::onbekendZaaktype);
    }

    private static StufFout onbekendZaaktype(String details) {
        return new StufFout(
                StufFoutcode.STUF064,
                Zaakvertaling.ZAAKTYPE + ": zaken van dit zaaktype worden hier niet aangenomen; " + details);
    }
}
