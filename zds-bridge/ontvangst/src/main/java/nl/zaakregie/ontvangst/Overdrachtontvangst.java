package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Overdrachtantwoord;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.OverdrachtServices;

/** Takes the answer of a backoffice to a hand-over of ours: overdragenZaak_Du01 of RZS 1.0 and ZDS 1.2. */
final class Overdrachtontvangst implements OverdrachtServices {

    private static final int REFERENTIENUMMER = 40;

    private final Aanname aanname;

    Overdrachtontvangst(Aanname aanname) {
        this.aanname = aanname;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.BEVESTIG_OVERDRAGEN_ZAAK);
    }

    @Override
    public Set<Operatie> gebundeld() {
        return aangeboden();
    }

    @Override
    public void bevestigOverdragenZaak(Berichtkop kop, Overdrachtantwoord antwoord) {
        aanname.neemAan(kop, vertaal(kop, antwoord), details -> new StufFout(StufFoutcode.STUF040, details));
    }

    private static OverdrachtAntwoord vertaal(Berichtkop kop, Overdrachtantwoord antwoord) {
        Bezwaren bezwaren = new Bezwaren();
        Optional<Zaakidentificatie> zaak =
                Zaakvertaling.identificatie(antwoord.zaakidentificatie(), Zaakvertaling.IDENTIFICATIE, bezwaren);
        bezwaren.keur();
        String meldingen = String.join("\n", antwoord.meldingen()).strip();
        return new OverdrachtAntwoord(
                kop.zender().map(Systeem::applicatie).orElse(""),
                zaak.orElseThrow(),
                op(kop),
                antwoord.geaccepteerd(),
                Optional.of(meldingen).filter(m -> !m.isEmpty()));
    }

    /** Ours are never blank and never longer than the standard allows, so such a number answers nothing we asked. */
    private static Referentienummer op(Berichtkop kop) {
        return kop.crossRefnummer()
                .filter(nummer -> !nummer.isBlank() && nummer.length() <= REFERENTIENUMMER)
                .map(Referentienummer::new)
                .orElseThrow(() -> new StufFout(
                        StufFoutcode.STUF043, "crossRefnummer: ontbreekt of verwijst niet naar een bericht van hier"));
    }
}
