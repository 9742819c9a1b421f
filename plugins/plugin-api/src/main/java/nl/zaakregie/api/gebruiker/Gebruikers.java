package nl.zaakregie.api.gebruiker;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;

/** Who is logged on, and which employees exist. */
public interface Gebruikers {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG when nobody is logged on */
    Gebruiker huidige();

    Optional<Gebruiker> vind(MedewerkerId id);

    List<Gebruiker> metRol(Rol rol);
}
