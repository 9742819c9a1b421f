package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Besluitrelatie;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Perioden;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Relatiesoort;
import org.jspecify.annotations.Nullable;

/** The relation between a zaak and a besluit; a besluit itself is never changed through its zaak (StUF 03.01). */
final class LeidtTot implements Relatiesoort<Besluit> {

    @Override
    public boolean zelfde(Besluit bekend, Besluit genoemd) {
        return bekend.identificatie().equals(genoemd.identificatie());
    }

    @Override
    public Besluit aangevuld(Besluit bekend, Besluit nieuw) {
        return bekend.met(new Besluitrelatie(
                Perioden.gewijzigd(tijdvak(bekend), tijdvak(nieuw)),
                bekend.relatie().rest().bijgewerkt(nieuw.relatie().rest())));
    }

    @Override
    public @Nullable Tijdvak tijdvak(Besluit besluit) {
        return besluit.relatie().tijdvak();
    }

    @Override
    public Besluit gedurende(Besluit besluit, @Nullable Tijdvak tijdvak) {
        return besluit.met(new Besluitrelatie(tijdvak, besluit.relatie().rest()));
    }

    @Override
    public String element() {
        return "leidtTot";
    }
}
