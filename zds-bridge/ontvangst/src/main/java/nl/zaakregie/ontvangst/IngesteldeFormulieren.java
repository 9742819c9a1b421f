package nl.zaakregie.ontvangst;

import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.bericht.Zaakbericht;

/** Knows them by the settings, and their zaken by the register. */
record IngesteldeFormulieren(OntvangstProperties instellingen, Formulierregister register) implements Eigenformulieren {

    @Override
    public boolean isEigen(Zaakbericht bericht) {
        if (instellingen.formulieren().isEmpty()) {
            return false;
        }
        if (bericht instanceof NieuweZaakGezien nieuw) {
            return instellingen.keuze(nieuw.zaaktypecode()).isPresent();
        }
        return bericht instanceof DocumentOntvangen
                && register.vind(bericht.zaak())
                        .filter(zaak -> zaak.afzender().equals(bericht.afzender()))
                        .isPresent();
    }
}
