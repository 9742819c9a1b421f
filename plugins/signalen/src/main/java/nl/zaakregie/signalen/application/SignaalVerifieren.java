package nl.zaakregie.signalen.application;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Verificatie;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody checked what was reported (AF-07.5). What proves wrong no longer counts in combinations. */
public class SignaalVerifieren {

    private final SignaalRepository signalen;
    private final Signaaltoegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public SignaalVerifieren(
            SignaalRepository signalen, Dossiers dossiers, Gebruikers gebruikers, Toegang toegang, Clock klok) {
        this.signalen = signalen;
        this.toegang = new Signaaltoegang(signalen, dossiers, gebruikers, toegang);
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public void uitvoeren(SignaalId id, Betrouwbaarheid uitslag, String toelichting) {
        signalen.wijzig(toegang.teWijzigen(id, "signaal verifieren")
                .verifieer(new Verificatie(
                        uitslag, toelichting, gebruikers.huidige().id(), klok.instant())));
    }
}
