package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Betrokkene;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.Meldingcontrole;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;
import org.springframework.transaction.annotation.Transactional;

/** An assessor adds somebody the signal is about too, e.g. another member of the household. */
public class BetrokkeneToevoegen {

    private final SignaalRepository signalen;
    private final Meldingcontrole controle;
    private final Personen personen;
    private final Toegang toegang;

    public BetrokkeneToevoegen(
            SignaalRepository signalen, Meldingcontrole controle, Personen personen, Toegang toegang) {
        this.signalen = signalen;
        this.controle = controle;
        this.personen = personen;
        this.toegang = toegang;
    }

    /** @return our key of the person; empty when he was only described */
    @Transactional
    public Uitkomst<Optional<PersoonId>> uitvoeren(SignaalId id, Melding.Opgave opgave) {
        toegang.eisRol("betrokkene toevoegen", Rol.TRIAGIST);
        Signaal signaal =
                signalen.vind(id).filter(s -> !s.isVerborgen()).orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
        if (signaal.status() != Signaalstatus.IN_BEOORDELING) {
            return Uitkomst.geweigerd(SignaalFout.NIET_TE_BEOORDELEN);
        }
        List<Foutdetail> fouten = controle.controleer(opgave, "betrokkene");
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(SignaalFout.BETROKKENE_ONVOLLEDIG, fouten);
        }
        Betrokkene betrokkene = SignaalRegistreren.betrokkene(opgave, personen);
        return signaal.voegBetrokkeneToe(betrokkene).bijSucces(signalen::wijzig).map(s -> betrokkene.persoon());
    }
}
