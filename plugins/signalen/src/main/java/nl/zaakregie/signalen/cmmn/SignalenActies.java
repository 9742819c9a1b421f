package nl.zaakregie.signalen.cmmn;

import java.util.List;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.application.SignaalAfleggen;
import nl.zaakregie.signalen.application.SignaalWegen;
import nl.zaakregie.signalen.application.TrajectenZoeken;
import nl.zaakregie.signalen.domain.SignaalFout;

/** The actions of this plugin, each a thin call of a use case. */
public final class SignalenActies {

    private final TrajectenZoeken zoeken;
    private final SignaalWegen wegen;
    private final SignaalAfleggen afleggen;

    public SignalenActies(TrajectenZoeken zoeken, SignaalWegen wegen, SignaalAfleggen afleggen) {
        this.zoeken = zoeken;
        this.wegen = wegen;
        this.afleggen = afleggen;
    }

    public List<CmmnActie> alle() {
        return List.of(
                new CmmnActie(
                        "trajectenZoeken",
                        "Zoekt lopende groepstrajecten voor de personen van het signaal (gegeven: signaal) en zet"
                                + " trajecten op geen, gevonden of deels.",
                        c -> c.zet("trajecten", zoeken.uitvoeren(signaal(c)).code())),
                new CmmnActie(
                        "wegen",
                        "Weegt het signaal met de beslistabel signalenCombineren (gegeven: signaal) en zet weging op"
                                + " beoordelen of bewaren.",
                        c -> c.zet("weging", wegen.uitvoeren(signaal(c)).code())),
                new CmmnActie(
                        "bewaren",
                        "Bewaart het signaal tot de vervaldatum (gegeven: signaal).",
                        c -> afleggen.bewaar(signaal(c))),
                new CmmnActie(
                        "afwijzen",
                        "Legt het afgewezen of doorgezette signaal weg tot het vervalt (gegeven: signaal).",
                        c -> afleggen.wijsAf(signaal(c))));
    }

    private static SignaalId signaal(ActieContext context) {
        return SignaalId.van(
                context.gegeven("signaal").orElseThrow(() -> SignaalFout.ONTBREKEND_GEGEVEN.bij("signaal")));
    }
}
