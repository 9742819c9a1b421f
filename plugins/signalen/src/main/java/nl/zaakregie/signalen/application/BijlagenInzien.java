package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalbijlage;
import nl.zaakregie.signalen.domain.Signaalbijlagen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what was sent along with a melding, to those who may see the melding: its assessor, and the regisseur of a
 * traject it stands under. What is released of it is decided by Inzage, before the host reads the DMS.
 */
public class BijlagenInzien {

    private final Signaaltoegang toegang;
    private final Signaalbijlagen bijlagen;

    public BijlagenInzien(
            SignaalRepository signalen,
            Signaalbijlagen bijlagen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang) {
        this.toegang = new Signaaltoegang(signalen, dossiers, gebruikers, toegang);
        this.bijlagen = bijlagen;
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, or ONBEKEND_SIGNAAL for an assessor */
    @Transactional
    public Aangeboden<Signaalstukken> alle(SignaalId id, String handeling) {
        Signaal signaal = toegang.inTeZien(id, handeling);
        return bied(
                signaal,
                new Signaalstukken(van(signaal).stream()
                        .map(b -> new Signaalstukken.Regel(b.document(), b.mediatype(), b.creatiedatum()))
                        .toList()));
    }

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException as above; ONBEKENDE_BIJLAGE for what is not of this melding */
    @Transactional
    public Aangeboden<Signaalstuk> een(SignaalId id, Documentidentificatie document, String handeling) {
        Signaal signaal = toegang.inTeZien(id, handeling);
        Signaalbijlage bijlage = van(signaal).stream()
                .filter(b -> b.document().equals(document))
                .findFirst()
                .orElseThrow(SignaalFout.ONBEKENDE_BIJLAGE::fout);
        return bied(signaal, new Signaalstuk(document, bijlage.bestandsnaam(), bijlage.mediatype()));
    }

    private List<Signaalbijlage> van(Signaal signaal) {
        return signaal.herkomst().zaak().map(bijlagen::van).orElse(List.of());
    }

    private <T extends Record> Aangeboden<T> bied(Signaal signaal, T waarde) {
        return new Aangeboden<>(waarde, toegang.eigenTraject(signaal), Set.copyOf(signaal.personen()));
    }
}
