package nl.zaakregie.signalen.application;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Mededeling;
import nl.zaakregie.signalen.domain.Mededeling.Ontvanger;
import nl.zaakregie.signalen.domain.Mededeling.Wijze;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import org.springframework.transaction.annotation.Transactional;

/** Records what the melder or the betrokkene was told, or why the betrokkene is not told yet. */
public class MededelingVastleggen {

    private final SignaalRepository signalen;
    private final Signaaltoegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    public MededelingVastleggen(
            SignaalRepository signalen, Dossiers dossiers, Gebruikers gebruikers, Toegang toegang, Clock klok) {
        this.signalen = signalen;
        this.toegang = new Signaaltoegang(signalen, dossiers, gebruikers, toegang);
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<SignaalId> uitvoeren(SignaalId id, Ontvanger ontvanger, Wijze wijze, String tekst) {
        return toegang.teWijzigen(id, "mededeling over signaal vastleggen")
                .deelMee(new Mededeling(
                        ontvanger, wijze, tekst, gebruikers.huidige().id(), klok.instant()))
                .bijSucces(signalen::wijzig)
                .map(Signaal::id);
    }
}
