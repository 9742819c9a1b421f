package nl.zaakregie.groepstraject.application;

import java.util.List;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.fout.Foutdetail;

/** A zaak another system made, of somebody for whom a traject runs (INV-14). About anybody else it is not for us. */
public final class NieuweZaakVerwerken implements BerichtVerwerker<NieuweZaakGezien> {

    private final ZaakAanbieden aanbieden;

    public NieuweZaakVerwerken(ZaakAanbieden aanbieden) {
        this.aanbieden = aanbieden;
    }

    @Override
    public Class<NieuweZaakGezien> soort() {
        return NieuweZaakGezien.class;
    }

    @Override
    public boolean isVoor(NieuweZaakGezien bericht) {
        return aanbieden.raaktTraject(bericht.zaak(), bericht.clienten());
    }

    @Override
    public List<Foutdetail> controleer(NieuweZaakGezien bericht) {
        return List.of();
    }

    @Override
    public void verwerk(NieuweZaakGezien bericht) {
        aanbieden.uitvoeren(bericht.zaak(), bericht.zaaktypecode(), bericht.zaaktypeomschrijving(), bericht.clienten());
    }
}
