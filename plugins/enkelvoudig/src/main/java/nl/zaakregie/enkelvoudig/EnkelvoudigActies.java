package nl.zaakregie.enkelvoudig;

import java.util.List;
import nl.zaakregie.api.dossier.CmmnActie;

/** What the process calls. */
final class EnkelvoudigActies {

    private final Zaakverloop zaken;
    private final Termijnbeheer termijnen;
    private final BesluitVersturen besluiten;
    private final Opschalen opschalen;
    private final Overnemen overnemen;

    EnkelvoudigActies(
            Zaakverloop zaken,
            Termijnbeheer termijnen,
            BesluitVersturen besluiten,
            Opschalen opschalen,
            Overnemen overnemen) {
        this.zaken = zaken;
        this.termijnen = termijnen;
        this.besluiten = besluiten;
        this.opschalen = opschalen;
        this.overnemen = overnemen;
    }

    List<CmmnActie> alle() {
        return List.of(
                new CmmnActie(
                        "zaakAanmaken",
                        "Vraagt de zaak van de aanvraag aan (gegeven: behandelaar), en een zaak per voorziening als het"
                                + " zaaktype zo is ingericht.",
                        zaken::maakZaak),
                new CmmnActie(
                        "zaakOvernemen",
                        "Neemt de zaak van een afgeschaald deelplan over (gegevens: behandelaar, afgeschaaldVan) en maakt de"
                                + " behandelaar daarin bekend.",
                        overnemen::neemZaakOver),
                new CmmnActie(
                        "leveringOvernemen",
                        "Zet uitkomst op geleverd: over de zaak was al besloten, en de levering loopt.",
                        overnemen::neemLeveringOver),
                new CmmnActie(
                        "zaakstatusZetten",
                        "Zet de status van de zaak (veld: status); een status die het zaaktype niet heeft wordt"
                                + " overgeslagen.",
                        zaken::zetStatus),
                new CmmnActie(
                        "aanvullingVragen",
                        "Zet de termijn stil en zet hersteltermijn op het moment dat de tijd om aan te vullen voorbij is.",
                        termijnen::vraagAanvulling),
                new CmmnActie(
                        "termijnHervatten", "Laat de termijn weer lopen en werkt de zaak bij.", termijnen::hervat),
                new CmmnActie(
                        "termijnBijwerken",
                        "Berekent de termijn opnieuw, werkt de zaak bij en zet wekker.",
                        termijnen::werkBij),
                new CmmnActie(
                        "termijnBeoordelen",
                        "Waarschuwt of escaleert als de termijn nadert of verlopen is; zet wekker, en termijnstand op"
                                + " bewaken of klaar.",
                        termijnen::beoordeel),
                new CmmnActie(
                        "buitenBehandelingStellen", "Zet uitkomst op buitenbehandeling.", zaken::stelBuitenBehandeling),
                new CmmnActie("intrekkingVerwerken", "Zet uitkomst op ingetrokken.", zaken::trekIn),
                new CmmnActie(
                        "besluitVersturen",
                        "Bewaart de beschikking van de voorziening waar de sleutel naar wijst bij de zaak, en zet"
                                + " toegekend op de sleutels van wat is toegekend.",
                        besluiten::verstuur),
                new CmmnActie(
                        "leveringUitzetten",
                        "Zet de levering uit van de voorziening waar de sleutel naar wijst.",
                        besluiten::lever),
                new CmmnActie(
                        "opschalen", "Meldt dat er meer aan de hand is; daarvan komt een signaal.", opschalen::legVoor),
                new CmmnActie(
                        "opschalingAfdoen",
                        "Koppelt de zaak, sluit haar of laat haar los, zoals over de opschaling is beslist.",
                        opschalen::doeAf),
                new CmmnActie(
                        "zaakSluiten",
                        "Sluit de zaak met het resultaat dat volgt uit uitkomst of uit de besluiten.",
                        zaken::sluit));
    }
}
