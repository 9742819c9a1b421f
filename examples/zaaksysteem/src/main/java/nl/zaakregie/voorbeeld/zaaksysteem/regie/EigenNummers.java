package nl.zaakregie.voorbeeld.zaaksysteem.regie;

import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.voorbeeld.zaaksysteem.zaken.Nummers;

/** Numbers of the zaaksysteem itself; it is at hand, so there is no stock to keep. */
record EigenNummers(Nummers nummers) implements Identificaties {

    @Override
    public Zaakidentificatie nieuweZaak() {
        return new Zaakidentificatie(nummers.zaak());
    }

    @Override
    public Documentidentificatie nieuwDocument() {
        return new Documentidentificatie(nummers.document());
    }
}
