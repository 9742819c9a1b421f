package nl.zaakregie.signalen.application;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.signalen.domain.Wegingen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers signals to look at: to assessors, and to the regisseurs of trajecten they stand under. What may be seen of them
 * is decided by Inzage.
 */
public class SignaalInzien {

    private final SignaalRepository signalen;
    private final Gebruikers gebruikers;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Signaaltoegang signaaltoegang;
    private final Signaalbeelden beelden;

    public SignaalInzien(
            SignaalRepository signalen,
            Personen personen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            Termijnen termijnen,
            Terugkoppeling terugkoppeling,
            Wegingen wegingen) {
        this.signalen = signalen;
        this.gebruikers = gebruikers;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.signaaltoegang = new Signaaltoegang(signalen, dossiers, gebruikers, toegang);
        this.beelden = new Signaalbeelden(
                new Samenhang(signalen, trajecten, termijnen.combinatie()),
                personen,
                gebruikers,
                terugkoppeling,
                wegingen);
    }

    /** For assessors; urgent ones first. */
    @Transactional
    public Blad<Aangeboden<Signaalregel>> lijst(Set<Signaalstatus> statussen, Bladzijde bladzijde) {
        toegang.eisRol("signalen raadplegen", Rol.TRIAGIST);
        Gebruiker wie = gebruikers.huidige();
        return signalen.metStatus(statussen, bladzijde)
                .als(blad -> blad.stream()
                        .map(s -> new Aangeboden<>(
                                beelden.regel(s, d -> dossiers.isInTeam(d, wie.id())),
                                Optional.empty(),
                                Set.copyOf(s.personen())))
                        .toList());
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, or ONBEKEND_SIGNAAL for an assessor */
    @Transactional
    public Aangeboden<Signaalbeeld> een(SignaalId id) {
        Gebruiker wie = gebruikers.huidige();
        Signaal signaal = signaaltoegang.inTeZien(id, "signaal raadplegen");
        return new Aangeboden<>(
                beelden.beeld(signaal, d -> dossiers.isInTeam(d, wie.id())),
                signaaltoegang.eigenTraject(signaal),
                Set.copyOf(signaal.personen()));
    }
}
