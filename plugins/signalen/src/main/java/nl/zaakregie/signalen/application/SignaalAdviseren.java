package nl.zaakregie.signalen.application;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.signalen.domain.Adviesfeiten;
import nl.zaakregie.signalen.domain.Adviesregels;
import nl.zaakregie.signalen.domain.Feiten;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advises an assessor on a signal that is to be assessed (DOMEIN 5.5). Changes nothing and starts nothing: a person decides
 * (INV-11). What is confidential takes no part, also when this assessor knows of it (INV-20).
 */
public class SignaalAdviseren {

    private final SignaalRepository signalen;
    private final Groepstrajecten trajecten;
    private final Toegang toegang;
    private final Adviesregels regels;
    private final Feitenverzamelaar feiten;
    private final Woonplaats woonplaats;

    /** @param gemeentecodes of this municipality; empty when living elsewhere plays no part */
    public SignaalAdviseren(
            SignaalRepository signalen,
            Personen personen,
            Groepstrajecten trajecten,
            Toegang toegang,
            Adviesregels regels,
            Termijnen termijnen,
            Set<String> gemeentecodes) {
        this.signalen = signalen;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.regels = regels;
        this.feiten = new Feitenverzamelaar(signalen, personen, termijnen.combinatie());
        this.woonplaats = new Woonplaats(personen, gemeentecodes);
    }

    /** @param hulpvraag whether the assessor sees one question for help in it; empty when that is not said */
    @Transactional
    public Uitkomst<Aangeboden<Adviesbeeld>> uitvoeren(SignaalId id, Optional<Boolean> hulpvraag) {
        toegang.eisRol("advies bij signaal raadplegen", Rol.TRIAGIST);
        Signaal signaal =
                signalen.vind(id).filter(s -> !s.isVerborgen()).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        if (signaal.status() != Signaalstatus.IN_BEOORDELING) {
            return Uitkomst.geweigerd(SignaalFout.NIET_TE_BEOORDELEN);
        }
        Adviesfeiten over = over(signaal, hulpvraag);
        return Uitkomst.gelukt(new Aangeboden<>(
                Adviesbeeld.van(id, over, regels.adviseer(over)), Optional.empty(), Set.copyOf(signaal.personen())));
    }

    private Adviesfeiten over(Signaal signaal, Optional<Boolean> hulpvraag) {
        Feiten geteld = feiten.over(signaal).feiten();
        boolean loopt = trajecten.lopendVoor(signaal.personen()).stream().anyMatch(t -> !t.vertrouwelijk());
        return new Adviesfeiten(
                geteld.soort(),
                loopt,
                signaal.verloop().betrouwbaarheid(),
                geteld.veiligheid(),
                woonplaats.isHier(signaal).filter(hier -> hier || !loopt),
                hulpvraag,
                geteld.signalen(),
                geteld.domeinen());
    }
}
