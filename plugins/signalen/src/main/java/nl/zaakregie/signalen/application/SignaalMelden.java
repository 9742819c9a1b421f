package nl.zaakregie.signalen.application;

import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.signalen.domain.Melding;
import org.springframework.transaction.annotation.Transactional;

/** Reporting by somebody who is logged on (AF-08.1): for himself or for who called. */
public class SignaalMelden {

    private final Toegang toegang;
    private final SignaalRegistreren registreren;

    public SignaalMelden(Toegang toegang, SignaalRegistreren registreren) {
        this.toegang = toegang;
        this.registreren = registreren;
    }

    @Transactional
    public Uitkomst<Ontvangstbewijs> uitvoeren(Melding melding) {
        toegang.eisRol(
                "signaal melden",
                Rol.BURGER,
                Rol.KCC,
                Rol.MELDER,
                Rol.TRIAGIST,
                Rol.REGISSEUR,
                Rol.WIJKTEAMLID,
                Rol.BEHANDELAAR);
        return registreren.uitvoeren(melding);
    }
}
