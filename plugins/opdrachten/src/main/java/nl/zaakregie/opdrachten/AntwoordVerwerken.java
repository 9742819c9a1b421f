package nl.zaakregie.opdrachten;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answer of a backoffice (overdragenZaak_Du01). An answer to nothing of ours is refused at receipt, at {@code
 * crossRefnummer}: StUF043 on the wire. The first answer counts; the same again, in a message of its own, has no effect.
 */
class AntwoordVerwerken implements BerichtVerwerker<OverdrachtAntwoord> {

    /** Where the fault lies, as the edge must name it. */
    static final String CROSSREFNUMMER = "crossRefnummer";

    static final String ANTWOORD = "antwoord";
    private static final String ONBEKEND = "Dit nummer verwijst niet naar een overdracht van deze zaak.";

    private final Overdrachten overdrachten;
    private final Weigeringstaak taak;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    AntwoordVerwerken(Overdrachten overdrachten, Weigeringstaak taak, Gebeurtenissen gebeurtenissen, Clock klok) {
        this.overdrachten = overdrachten;
        this.taak = taak;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public Class<OverdrachtAntwoord> soort() {
        return OverdrachtAntwoord.class;
    }

    @Override
    public boolean isVoor(OverdrachtAntwoord bericht) {
        return true;
    }

    @Override
    public List<Foutdetail> controleer(OverdrachtAntwoord bericht) {
        Optional<Overdracht> overdracht =
                overdrachten.vind(bericht.op()).filter(o -> o.zaak().equals(bericht.zaak()));
        if (overdracht.isEmpty()) {
            return List.of(new Foutdetail(CROSSREFNUMMER, ONBEKEND));
        }
        boolean tegenstrijdig =
                overdracht.get().beantwoord().isPresent() && !overdracht.get().isBeantwoordMet(bericht.geaccepteerd());
        return tegenstrijdig ? List.of(new Foutdetail(ANTWOORD, OpdrachtFout.ANDER_ANTWOORD.tekst())) : List.of();
    }

    @Override
    @Transactional
    public void verwerk(OverdrachtAntwoord bericht) {
        overdrachten.vind(bericht.op()).map(Overdracht::traject).ifPresent(taak::vergrendel);
        Overdracht overdracht = overdrachten
                .vindVoorWijziging(bericht.op())
                .orElseThrow(() -> OpdrachtFout.ONBEKENDE_OVERDRACHT.bij(bericht.op()));
        if (overdracht.beantwoord().isPresent()) {
            eisZelfde(overdracht, bericht);
            return;
        }
        Overdracht beantwoord = overdracht.antwoord(bericht.geaccepteerd(), bericht.melding(), klok.instant());
        overdrachten.wijzig(beantwoord);
        gebeurtenissen.publiceer(
                new OverdrachtBeantwoord(beantwoord.deelplan(), beantwoord.traject(), bericht.geaccepteerd()));
        if (!bericht.geaccepteerd()) {
            taak.open(beantwoord);
        }
    }

    /** Two contradicting answers can both pass the check when they come at the same moment; the second is parked. */
    private static void eisZelfde(Overdracht overdracht, OverdrachtAntwoord bericht) {
        if (!overdracht.isBeantwoordMet(bericht.geaccepteerd())) {
            throw OpdrachtFout.ANDER_ANTWOORD.bij(bericht.op());
        }
    }
}
