package nl.zaakregie.groepstraject;

import java.util.List;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.inzage.Classificatie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.groepstraject.application.Afstemmingswerk;
import nl.zaakregie.groepstraject.application.NieuweZaakVerwerken;
import nl.zaakregie.groepstraject.application.SignalenAfgehandeld;
import nl.zaakregie.groepstraject.application.Zaakwerk;
import nl.zaakregie.groepstraject.cmmn.GroepstrajectActies;

/**
 * Contents of the plugin groepstraject. Needs no other plugin: without signalen no signal comes in, and a traject is
 * started by hand.
 */
public final class GroepstrajectPlugin implements Plugin {

    private final GroepstrajectActies acties;
    private final Afstemmingswerk afstemmingswerk;
    private final Zaakwerk zaakwerk;
    private final NieuweZaakVerwerken nieuweZaak;
    private final Betrokkenenbron betrokkenen;
    private final SignalenAfgehandeld signalen;

    public GroepstrajectPlugin(
            GroepstrajectActies acties,
            Afstemmingswerk afstemmingswerk,
            Zaakwerk zaakwerk,
            NieuweZaakVerwerken nieuweZaak,
            Betrokkenenbron betrokkenen,
            SignalenAfgehandeld signalen) {
        this.acties = acties;
        this.afstemmingswerk = afstemmingswerk;
        this.zaakwerk = zaakwerk;
        this.nieuweZaak = nieuweZaak;
        this.betrokkenen = betrokkenen;
        this.signalen = signalen;
    }

    @Override
    public PluginId id() {
        return new PluginId("groepstraject");
    }

    @Override
    public String naam() {
        return "Groep en groepstraject";
    }

    @Override
    public List<CmmnActie> acties() {
        return acties.alle();
    }

    @Override
    public List<Gegevensgroep> gegevensgroepen() {
        return List.of(
                new Gegevensgroep(
                        "groepstraject.bestaan", "Dat er een plan loopt en wie de regisseur is", Classificatie.NORMAAL),
                new Gegevensgroep(
                        "groepstraject.kenmerken", "Naam, status, zaak en data van het traject", Classificatie.NORMAAL),
                new Gegevensgroep("groepstraject.samenstelling", "Wie bij de groep hoort", Classificatie.GEVOELIG),
                new Gegevensgroep("groepstraject.zaken", "Andere zaken van groepsleden", Classificatie.GEVOELIG),
                new Gegevensgroep(
                        "groepstraject.signalen",
                        "Welke signalen eronder staan en wat ermee is gedaan",
                        Classificatie.GEVOELIG),
                new Gegevensgroep("groepstraject.netwerk", "Het sociaal netwerk", Classificatie.GEVOELIG),
                new Gegevensgroep("groepstraject.huishouden", "Wie de BRP rond een lid kent", Classificatie.GEVOELIG),
                new Gegevensgroep("groepstraject.regisseurs", "Regisseurs, ook vroegere", Classificatie.NORMAAL),
                new Gegevensgroep(
                        "groepstraject.afsluiting", "Waarom en hoe het traject eindigde", Classificatie.GEVOELIG));
    }

    @Override
    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return List.of(nieuweZaak);
    }

    @Override
    public List<Afsluitcontrole> afsluitcontroles() {
        return List.of(signalen);
    }

    @Override
    public List<Betrokkenenbron> betrokkenenbronnen() {
        return List.of(betrokkenen);
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(afstemmingswerk, zaakwerk);
    }
}
