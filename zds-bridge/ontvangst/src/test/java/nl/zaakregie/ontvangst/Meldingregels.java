package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.bericht.ZaakOntvangen.Afzendercontact;
import nl.zaakregie.api.fout.Foutdetail;

/** Judges as the plugins do: a melding has five minimum fields, and an answer is to a hand-over of ours. */
final class Meldingregels {

    static final String OVERDRACHT = "ZR-OVERDRACHT-1";

    private Meldingregels() {}

    static Ontvangst oordeel(InkomendBericht bericht) {
        if (bericht instanceof OverdrachtAntwoord antwoord) {
            return OVERDRACHT.equals(antwoord.op().waarde())
                    ? GeheugenInkomend.bewaard(2)
                    : GeheugenInkomend.geweigerd(new Foutdetail("crossRefnummer", "Verwijst niet naar een overdracht"));
        }
        ZaakOntvangen zaak = (ZaakOntvangen) bericht;
        if (!"SIGNAALSD".equals(zaak.zaaktypecode())) {
            return new Ontvangst.NietOndersteund("Geen plugin verwerkt dit bericht: ZaakOntvangen");
        }
        List<Foutdetail> ontbreekt = ontbreekt(zaak);
        return ontbreekt.isEmpty() ? GeheugenInkomend.bewaard(1) : new Ontvangst.Geweigerd(ontbreekt);
    }

    private static List<Foutdetail> ontbreekt(ZaakOntvangen zaak) {
        Optional<Afzendercontact> melder = zaak.melder();
        List<Foutdetail> details = new ArrayList<>();
        eis(!zaak.clienten().isEmpty(), "betrokkenen", details);
        eis(melder.filter(m -> !m.naam().isBlank()).isPresent(), "melder", details);
        eis(melder.flatMap(Afzendercontact::rol).isPresent(), "relatieMelder", details);
        eis(zaak.omschrijving().isPresent(), "situatie", details);
        eis(zaak.toelichting().isPresent(), "inhoud", details);
        return details;
    }

    private static void eis(boolean aanwezig, String veld, List<Foutdetail> details) {
        if (!aanwezig) {
            details.add(new Foutdetail(veld, "Vul dit in"));
        }
    }
}
