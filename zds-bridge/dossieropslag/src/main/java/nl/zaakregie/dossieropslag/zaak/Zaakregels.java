package nl.zaakregie.dossieropslag.zaak;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.dossieropslag.DossieropslagFout;

/** What RZS asks and the schemas do not (RZS ch. 6); checked when a command is enqueued. */
final class Zaakregels {

    private static final int OMSCHRIJVING = 80;

    private Zaakregels() {}

    static void keur(CreeerZaak bericht) {
        List<Foutdetail> bezwaren = new ArrayList<>();
        if (bericht.clienten().isEmpty()) {
            bezwaren.add(new Foutdetail("heeftBetrekkingOp", "Een zaak heeft minstens een client"));
        }
        clienten(bericht.clienten(), bezwaren);
        bericht.belanghebbenden().stream()
                .filter(b -> b.omschrijving().length() > OMSCHRIJVING)
                .forEach(b -> bezwaren.add(
                        new Foutdetail("heeftAlsBelanghebbende.omschrijving", "Gebruik hoogstens 80 tekens")));
        weiger(bezwaren);
    }

    static void keur(WijzigClienten bericht) {
        List<Foutdetail> bezwaren = new ArrayList<>();
        clienten(bericht.erbij(), bezwaren);
        clienten(bericht.eraf(), bezwaren);
        weiger(bezwaren);
    }

    private static void clienten(List<Persoonsgegevens> clienten, List<Foutdetail> bezwaren) {
        for (int i = 0; i < clienten.size(); i++) {
            String plek = "heeftBetrekkingOp[" + i + "]";
            if (clienten.get(i).bsn().isEmpty()) {
                bezwaren.add(new Foutdetail(
                        plek + ".inp.bsn", "Zonder BSN kan iemand geen client in een zaak zijn; houd hem in de groep"));
            }
            if (clienten.get(i).geslachtsnaam().isBlank()) {
                bezwaren.add(new Foutdetail(plek + ".geslachtsnaam", "De geslachtsnaam ontbreekt"));
            }
        }
    }

    private static void weiger(List<Foutdetail> bezwaren) {
        if (!bezwaren.isEmpty()) {
            throw new SociaalDomeinException(DossieropslagFout.BERICHT_NIET_TE_MAKEN, bezwaren);
        }
    }
}
