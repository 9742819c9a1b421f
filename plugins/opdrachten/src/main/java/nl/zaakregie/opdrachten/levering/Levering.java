package nl.zaakregie.opdrachten.levering;

import java.util.List;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Werkbron;

/** What this part adds to the plugin. */
public final class Levering {

    private final OpdrachtGeven geven;
    private final Opdrachtwerk werk;
    private final Zaakberichten berichten;
    private final Aanbiedercatalogus catalogus;

    Levering(OpdrachtGeven geven, Opdrachtwerk werk, Zaakberichten berichten, Aanbiedercatalogus catalogus) {
        this.geven = geven;
        this.werk = werk;
        this.berichten = berichten;
        this.catalogus = catalogus;
    }

    /** The answer of a backoffice on a hand-over is its answer on the opdrachten of that deelplan. */
    public void bij(OverdrachtBeantwoord antwoord) {
        geven.volg(
                antwoord.deelplan(), antwoord.geaccepteerd() ? Opdracht.Stand.GEACCEPTEERD : Opdracht.Stand.GEWEIGERD);
    }

    public List<Werkbron> werkbronnen() {
        return List.of(werk);
    }

    public List<BerichtVerwerker<?>> berichtVerwerkers() {
        return berichten.verwerkers();
    }

    public List<Gegevensgroep> gegevensgroepen() {
        return Opdrachtweergave.gegevensgroepen();
    }

    /** How many contracts the catalogue holds. */
    public int contracten() {
        return catalogus.omvang();
    }
}
