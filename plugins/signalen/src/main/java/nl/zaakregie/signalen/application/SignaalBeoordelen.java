package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.AanvraagUitSignaalGevraagd;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.SignaalBeoordeeld;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision of a person on a signal (INV-11). One result: the second assessor gets AL_BEOORDEELD. What follows is for
 * the model; when that refuses (a traject runs already), the decision is undone with it.
 */
public class SignaalBeoordelen {

    static final String TAAK = "beoordelenSignaal";

    private final SignaalRepository signalen;
    private final Groepstrajecten trajecten;
    private final Gebruikers gebruikers;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    public SignaalBeoordelen(
            SignaalRepository signalen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.signalen = signalen;
        this.trajecten = trajecten;
        this.gebruikers = gebruikers;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<SignaalId> uitvoeren(SignaalId id, NieuweBeoordeling nieuw) {
        toegang.eisRol("signaal beoordelen", Rol.TRIAGIST);
        signalen.vind(id).map(Signaal::dossier).ifPresent(dossiers::vergrendel);
        Signaal signaal =
                signalen.vind(id).filter(s -> !s.isVerborgen()).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        Optional<Uitkomst<SignaalId>> bezwaar = bezwaar(signaal, nieuw);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        return signaal.beoordeel(beoordeling(nieuw))
                .bijSucces(s -> leg(s, nieuw))
                .map(Signaal::id);
    }

    private void leg(Signaal signaal, NieuweBeoordeling nieuw) {
        signalen.wijzig(signaal);
        gebeurtenissen.publiceer(new SignaalBeoordeeld(
                signaal.id(), signaal.dossier(), nieuw.besluit().code()));
        Taak taak = dossiers.taken(signaal.dossier()).stream()
                .filter(t -> t.definitie().equals(TAAK))
                .findFirst()
                .orElseThrow(() -> SignaalFout.AL_BEOORDEELD.bij(signaal.id()));
        dossiers.voltooi(taak.id(), variabelen(nieuw));
        if (nieuw.besluit() == Besluit.ENKELVOUDIG) {
            nieuw.zaaktype()
                    .ifPresent(zaaktype ->
                            gebeurtenissen.publiceer(new AanvraagUitSignaalGevraagd(signaal.id(), zaaktype)));
        }
    }

    private Beoordeling beoordeling(NieuweBeoordeling nieuw) {
        return new Beoordeling(
                nieuw.besluit(),
                nieuw.motivering(),
                gebruikers.huidige().id(),
                klok.instant(),
                nieuw.besluit() == Besluit.START ? nieuw.regisseur() : Optional.empty(),
                nieuw.besluit() == Besluit.KOPPEL ? nieuw.traject() : Optional.empty(),
                nieuw.besluit() == Besluit.DOORZETTEN ? nieuw.instantie() : Optional.empty());
    }

    private static Map<String, Object> variabelen(NieuweBeoordeling nieuw) {
        Map<String, Object> variabelen = new HashMap<>();
        variabelen.put("besluit", nieuw.besluit().code());
        if (nieuw.besluit() == Besluit.KOPPEL) {
            nieuw.traject().ifPresent(t -> variabelen.put("traject", t.toString()));
        }
        return variabelen;
    }

    private Optional<Uitkomst<SignaalId>> bezwaar(Signaal signaal, NieuweBeoordeling nieuw) {
        return switch (nieuw.besluit()) {
            case START -> heeftRegisseur(nieuw) ? Optional.empty() : weiger(SignaalFout.GEEN_REGISSEUR, "regisseur");
            case KOPPEL ->
                kanKoppelen(signaal, nieuw) ? Optional.empty() : weiger(SignaalFout.GEEN_LOPEND_TRAJECT, "traject");
            case DOORZETTEN ->
                nieuw.instantie().isPresent()
                        ? Optional.empty()
                        : weiger(SignaalFout.BEOORDELING_ONVOLLEDIG, "instantie");
            case ENKELVOUDIG ->
                nieuw.zaaktype().isPresent()
                        ? Optional.empty()
                        : weiger(SignaalFout.BEOORDELING_ONVOLLEDIG, "zaaktype");
            case BEWAAR, AFWIJZEN -> Optional.empty();
        };
    }

    private boolean heeftRegisseur(NieuweBeoordeling nieuw) {
        return nieuw.regisseur()
                .flatMap(gebruikers::vind)
                .filter(g -> g.heeft(Rol.REGISSEUR))
                .isPresent();
    }

    /** A confidential traject cannot be chosen: for an assessor it does not exist (INV-20). */
    private boolean kanKoppelen(Signaal signaal, NieuweBeoordeling nieuw) {
        List<LopendTraject> mogelijk = nieuw.traject()
                .map(t -> trajecten.vind(t).stream().toList())
                .orElseGet(() -> trajecten.lopendVoor(signaal.personen()));
        return mogelijk.stream().anyMatch(t -> !t.vertrouwelijk());
    }

    private static Optional<Uitkomst<SignaalId>> weiger(Foutcode fout, String veld) {
        return Optional.of(Uitkomst.geweigerd(fout, List.of(new Foutdetail(veld, fout.tekst()))));
    }
}
