package nl.zaakregie.enkelvoudig;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.AanvraagGevraagd;
import nl.zaakregie.api.gebeurtenis.AanvraagUitSignaalGevraagd;
import nl.zaakregie.api.gebeurtenis.DeelplanAfgeschaald;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;

/** Contents of the plugin enkelvoudig. */
public final class EnkelvoudigPlugin implements Plugin {

    private final EnkelvoudigActies acties;
    private final AanvraagberichtVerwerken berichten;
    private final BijlageVerwerken bijlagen;
    private final Termijnwerk termijnwerk;
    private final Overnemen overnemen;
    private final Betrokkenenbron betrokkenen;

    EnkelvoudigPlugin(
            EnkelvoudigActies acties,
            AanvraagberichtVerwerken berichten,
            BijlageVerwerken bijlagen,
            Termijnwerk termijnwerk,
            Overnemen overnemen,
            Betrokkenenbron betrokkenen) {
        this.acties = acties;
        this.berichten = berichten;
        this.bijlagen = bijlagen;
        this.termijnwerk = termijnwerk;
        this.overnemen = overnemen;
        this.betrokkenen = betrokkenen;
    }

    @Override
    public PluginId id() {
        return new PluginId("enkelvoudig");
    }

    @Override
    public String naam() {
        return "Enkelvoudig ondersteunen";
    }

    @Override
    public List<CmmnActie> acties() {
        return acties.alle();
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of(
                new GebeurtenisLuisteraar<>(
                        "aanvraag-gevraagd",
                        AanvraagGevraagd.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> berichten.verwerk(g)),
                new GebeurtenisLuisteraar<>(
                        "aanvraag-uit-signaal",
                        AanvraagUitSignaalGevraagd.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> berichten.verwerk(g)),
                new GebeurtenisLuisteraar<>(
                        "deelplan-afgeschaald",
                        DeelplanAfgeschaald.class,
                        Moment.NA_COMMIT,
                        (id, g) -> overnemen.bij(g)));
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return List.of(berichten, bijlagen);
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return Aanvraagweergave.gegevensgroepen();
    }

    @Override
    public List<Betrokkenenbron> betrokkenenbronnen() {
        return List.of(betrokkenen);
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(termijnwerk);
    }
}
