package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.util.List;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.GroepstrajectAfgesloten;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.groepstraject.domain.Afsluiting;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a groepstraject, only by explicit decision and only when no plugin has an undecided matter left (INV-28). A
 * closed one is never reopened; a new one for the same groep refers to it (INV-02).
 */
public class GroepstrajectAfsluiten {

    private final GroepstrajectRepository trajecten;
    private final Afsluitcontrole controle;
    private final Zaaktypecatalogus zaaktypen;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    /** @param controle what all plugins together have to say */
    public GroepstrajectAfsluiten(
            GroepstrajectRepository trajecten,
            Afsluitcontrole controle,
            Zaaktypecatalogus zaaktypen,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.trajecten = trajecten;
        this.controle = controle;
        this.zaaktypen = zaaktypen;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public Uitkomst<Eindreden> uitvoeren(DossierId id, Eindreden reden, String resultaat) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "groepstraject afsluiten", Rol.REGISSEUR);
        Groepstraject traject = trajecten.vind(id).orElseThrow(() -> GroepstrajectFout.ONBEKEND_TRAJECT.bij(id));
        if (!isResultaat(resultaat)) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONBEKEND_RESULTAAT);
        }
        List<Foutdetail> bezwaren = traject.loopt() ? controle.bezwaren(id) : List.of();
        if (!bezwaren.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.AFSLUITEN_KAN_NIET, bezwaren);
        }
        return traject.sluitAf(new Afsluiting(reden, resultaat, klok.instant()))
                .bijSucces(this::sluit)
                .map(t -> reden);
    }

    private void sluit(Groepstraject gesloten) {
        trajecten.wijzig(gesloten);
        dossiers.meld(gesloten.id(), "afsluiten");
        dossiers.sluit(gesloten.id());
        String reden = gesloten.afsluiting().orElseThrow().reden().name();
        gebeurtenissen.publiceer(new GroepstrajectAfgesloten(gesloten.groep(), gesloten.id(), reden));
    }

    private boolean isResultaat(String resultaat) {
        Zaaktype zaaktype = zaaktypen.vind(Gezinsplanzaak.ZAAKTYPE).orElseThrow(GroepstrajectFout.GEEN_ZAAKTYPE::fout);
        List<String> mogelijk = zaaktype.resultaten();
        return !resultaat.isBlank() && resultaat.length() <= 80 && (mogelijk.isEmpty() || mogelijk.contains(resultaat));
    }
}
