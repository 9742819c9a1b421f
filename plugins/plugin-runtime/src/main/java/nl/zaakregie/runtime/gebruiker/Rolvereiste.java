package nl.zaakregie.runtime.gebruiker;

import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;

/** Demand of a role for acts of management that touch no data of persons; those go through {@code Toegang}. */
public record Rolvereiste(Gebruikers gebruikers, Rol rol) {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG when nobody with this role is logged on */
    public Gebruiker eis() {
        Gebruiker gebruiker = gebruikers.huidige();
        if (!gebruiker.heeft(rol)) {
            throw GebruikerFout.ROL_ONTBREEKT.fout();
        }
        return gebruiker;
    }
}
