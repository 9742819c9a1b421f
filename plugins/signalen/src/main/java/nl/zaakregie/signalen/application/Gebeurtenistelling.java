package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the filter did, in numbers; nobody can be recognised in it. */
public class Gebeurtenistelling {

    private static final Period TERUG = Period.ofDays(30);

    private final Gebeurtenisspoor spoor;
    private final Toegang toegang;
    private final Clock klok;

    public Gebeurtenistelling(Gebeurtenisspoor spoor, Toegang toegang, Clock klok) {
        this.spoor = spoor;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Of the last thirty days. */
    @Transactional(readOnly = true)
    public List<Gebeurtenisspoor.Telling> laatste() {
        toegang.eisRol("filtering van gebeurtenissen raadplegen", Rol.FUNCTIONEELBEHEER, Rol.TRIAGIST);
        return spoor.tel(klok.instant().atOffset(ZoneOffset.UTC).minus(TERUG).toInstant());
    }
}
