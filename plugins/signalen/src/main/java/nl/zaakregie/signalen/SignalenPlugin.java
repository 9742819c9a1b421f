package nl.zaakregie.signalen;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.gebeurtenis.MeldingbijlageBewaard;
import nl.zaakregie.api.gebeurtenis.OpschalingGevraagd;
import nl.zaakregie.api.gebeurtenis.SignaalGekoppeld;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.signalen.application.Attenderingen;
import nl.zaakregie.signalen.application.KoppelingVastleggen;
import nl.zaakregie.signalen.application.OpschalingVerwerken;
import nl.zaakregie.signalen.application.SignaalberichtVerwerken;
import nl.zaakregie.signalen.application.Signaalbetrokkenen;
import nl.zaakregie.signalen.application.SignalenVernietigen;
import nl.zaakregie.signalen.cmmn.SignalenActies;
import nl.zaakregie.signalen.domain.Signaalbijlage;
import nl.zaakregie.signalen.domain.Signaalbijlagen;

/** Contents of the plugin signalen. */
public final class SignalenPlugin implements Plugin {

    private final SignalenActies acties;
    private final KoppelingVastleggen koppelen;
    private final SignaalberichtVerwerken berichten;
    private final Attenderingen attenderingen;
    private final SignalenVernietigen vernietigen;
    private final OpschalingVerwerken opschalen;
    private final Signaalbetrokkenen betrokkenen;
    private final Signaalbijlagen bijlagen;

    public SignalenPlugin(
            SignalenActies acties,
            KoppelingVastleggen koppelen,
            SignaalberichtVerwerken berichten,
            Attenderingen attenderingen,
            SignalenVernietigen vernietigen,
            OpschalingVerwerken opschalen,
            Signaalbetrokkenen betrokkenen,
            Signaalbijlagen bijlagen) {
        this.acties = acties;
        this.koppelen = koppelen;
        this.berichten = berichten;
        this.attenderingen = attenderingen;
        this.vernietigen = vernietigen;
        this.opschalen = opschalen;
        this.betrokkenen = betrokkenen;
        this.bijlagen = bijlagen;
    }

    @Override
    public PluginId id() {
        return new PluginId("signalen");
    }

    @Override
    public String naam() {
        return "Signalen en meldingen";
    }

    /** Groepstraject tells what runs for whom. */
    @Override
    public Set<PluginId> vereist() {
        return Set.of(new PluginId("groepstraject"));
    }

    @Override
    public List<Betrokkenenbron> betrokkenenbronnen() {
        return List.of(betrokkenen);
    }

    @Override
    public List<CmmnActie> acties() {
        return acties.alle();
    }

    @Override
    public List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of(
                new GebeurtenisLuisteraar<>(
                        "signaal-gekoppeld",
                        SignaalGekoppeld.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> koppelen.uitvoeren(g.signaal(), g.traject())),
                new GebeurtenisLuisteraar<>(
                        "opschaling-gevraagd",
                        OpschalingGevraagd.class,
                        Moment.NA_COMMIT,
                        (id, g) -> opschalen.uitvoeren(g)),
                new GebeurtenisLuisteraar<>(
                        "bijlage-bewaard",
                        MeldingbijlageBewaard.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> bijlagen.voegToe(
                                g.zaak(), new Signaalbijlage(g.document(), g.mediatype(), g.creatiedatum()))),
                new GebeurtenisLuisteraar<>(
                        "traject-gestart",
                        GroepstrajectGestart.class,
                        Moment.IN_TRANSACTIE,
                        (id, g) -> g.aanleiding().ifPresent(s -> koppelen.uitvoeren(s, g.traject()))));
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return List.of(berichten);
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(attenderingen);
    }

    @Override
    public List<Onderhoudstaak> onderhoud() {
        return List.of(new Onderhoudstaak("vernietigen", Duration.ofHours(6), vernietigen::uitvoeren));
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(
                        "signalen.kenmerken", "Nummer, soort en status van een signaal", Classificatie.NORMAAL),
                new Gegevensgroep("signalen.betrokkenen", "Over wie een signaal gaat", Classificatie.GEVOELIG),
                new Gegevensgroep("signalen.melder", "Wie een signaal meldde", Classificatie.GEVOELIG),
                new Gegevensgroep("signalen.melding", "Situatie en inhoud van een melding", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        "signalen.samenhang", "Lopende trajecten en eerdere signalen", Classificatie.GEVOELIG),
                new Gegevensgroep("signalen.beoordeling", "Besluit op een signaal en waarom", Classificatie.GEVOELIG));
    }
}
