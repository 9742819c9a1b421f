package nl.zaakregie.plan.cmmn;

import java.util.List;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.plan.application.DeelplanzaakAanmaken;
import nl.zaakregie.plan.application.PlandocumentBewaren;
import nl.zaakregie.plan.domain.PlanFout;

/** The actions of the plan. */
public final class Planacties {

    private final DeelplanzaakAanmaken deelplanzaak;
    private final PlandocumentBewaren plandocument;

    public Planacties(DeelplanzaakAanmaken deelplanzaak, PlandocumentBewaren plandocument) {
        this.deelplanzaak = deelplanzaak;
        this.plandocument = plandocument;
    }

    public List<CmmnActie> alle() {
        return List.of(
                new CmmnActie(
                        "deelplanzaakAanmaken",
                        "Maakt de zaak van het deelplan waar de sleutel naar wijst, als het een gemeentelijk product is"
                                + " en nog geen open zaak heeft.",
                        context -> deelplanzaak.voor(deelplan(context))),
                new CmmnActie(
                        "plandocumentBewaren",
                        "Maakt een PDF van de huidige versie van het plan en bewaart die bij de gezinsplanzaak.",
                        context -> plandocument.van(context.dossier())),
                new CmmnActie(
                        "ledenexemplarenBewaren",
                        "Maakt voor ieder groepslid een PDF van de huidige versie van het plan, met alleen eigen en"
                                + " gezamenlijke onderdelen, en bewaart die bij de gezinsplanzaak.",
                        context -> plandocument.perLid(context.dossier())));
    }

    private static DeelplanId deelplan(ActieContext context) {
        return context.sleutel()
                .map(DeelplanId::van)
                .orElseThrow(() -> PlanFout.ONBEKEND_DEELPLAN.bij(context.onderdeel()));
    }
}
