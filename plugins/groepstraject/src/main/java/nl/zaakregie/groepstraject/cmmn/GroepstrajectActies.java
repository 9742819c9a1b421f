package nl.zaakregie.groepstraject.cmmn;

import java.util.List;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.groepstraject.application.GezinsplanzaakAanmaken;
import nl.zaakregie.groepstraject.application.SignaalKoppelen;
import nl.zaakregie.groepstraject.application.TrajectUitSignaal;
import nl.zaakregie.groepstraject.application.ZaakAfsluiten;
import nl.zaakregie.groepstraject.application.ZaakstatusZetten;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;

/** The actions of this plugin, each a thin call of a use case. */
public final class GroepstrajectActies {

    private final TrajectUitSignaal starten;
    private final SignaalKoppelen koppelen;
    private final GezinsplanzaakAanmaken zaakAanmaken;
    private final ZaakstatusZetten statusZetten;
    private final ZaakAfsluiten afsluiten;

    public GroepstrajectActies(
            TrajectUitSignaal starten,
            SignaalKoppelen koppelen,
            GezinsplanzaakAanmaken zaakAanmaken,
            ZaakstatusZetten statusZetten,
            ZaakAfsluiten afsluiten) {
        this.starten = starten;
        this.koppelen = koppelen;
        this.zaakAanmaken = zaakAanmaken;
        this.statusZetten = statusZetten;
        this.afsluiten = afsluiten;
    }

    public List<CmmnActie> alle() {
        return List.of(
                new CmmnActie(
                        "starten",
                        "Start een groepstraject voor de personen van het signaal (gegeven: signaal).",
                        c -> starten.uitvoeren(signaal(c))),
                new CmmnActie(
                        "signaalKoppelen",
                        "Registreert het signaal onder het gekozen traject (gegevens: signaal, traject), of zonder"
                                + " gekozen traject onder alle lopende trajecten van deze personen.",
                        c -> koppelen.uitvoeren(signaal(c), c.gegeven("traject").map(DossierId::van))),
                new CmmnActie(
                        "gezinsplanzaakAanmaken",
                        "Vraagt de gezinsplanzaak aan met status 1; doet niets als die er al is.",
                        c -> zaakAanmaken.uitvoeren(c.dossier())),
                new CmmnActie(
                        "zaakstatusZetten",
                        "Zet de status van de gezinsplanzaak (veld: status, 1 tot en met 4); nooit terug.",
                        c -> statusZetten.uitvoeren(c.dossier(), Integer.parseInt(verplicht(c, "status")))),
                new CmmnActie(
                        "zaakAfsluiten",
                        "Zet status 4, einddatum en resultaat op de gezinsplanzaak.",
                        c -> afsluiten.uitvoeren(c.dossier())));
    }

    private static SignaalId signaal(ActieContext context) {
        return SignaalId.van(verplicht(context, "signaal"));
    }

    private static String verplicht(ActieContext context, String naam) {
        return context.gegeven(naam).orElseThrow(() -> GroepstrajectFout.ONTBREKEND_GEGEVEN.bij(naam));
    }
}
