package nl.zaakregie.signalen.application;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Wegingen;
import org.springframework.transaction.annotation.Transactional;

/** Somebody did what a rule asked: called the crisis team, offered a first conversation on debts. */
public class AttenderingAfdoen {

    private final Signaaltoegang toegang;
    private final Wegingen wegingen;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public AttenderingAfdoen(
            SignaalRepository signalen,
            Wegingen wegingen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Clock klok) {
        this.toegang = new Signaaltoegang(signalen, dossiers, gebruikers, toegang);
        this.wegingen = wegingen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<String> uitvoeren(SignaalId id, String regel) {
        toegang.teWijzigen(id, "attendering afdoen");
        return wegingen.doeAf(id, regel, gebruikers.huidige().id(), klok.instant())
                ? Uitkomst.gelukt(regel)
                : Uitkomst.geweigerd(SignaalFout.ONBEKENDE_REGEL);
    }
}
