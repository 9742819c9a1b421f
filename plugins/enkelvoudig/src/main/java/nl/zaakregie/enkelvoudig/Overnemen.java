package nl.zaakregie.enkelvoudig;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.DeelplanAfgeschaald;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.WijzigRollen;

/**
 * From meervoudig to enkelvoudig (DOMEIN 1.4): the zaak of a deelplan goes on with a behandelaar and without regisseur. It
 * keeps its number, its begin and its relation to the gezinsplan-zaak. Nothing of the plan comes along: what the
 * behandelaar needs more he asks again.
 */
class Overnemen {

    /** Variable: the groepstraject it was part of. */
    static final String TRAJECT = "afgeschaaldVan";

    /** Outcome of a zaak whose besluit was taken before, and whose delivery ended. */
    static final String GELEVERD = "geleverd";

    private final AanvraagIndienen indienen;
    private final Aanvragen aanvragen;
    private final Zaakverloop zaken;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Uitgaand uitgaand;
    private final Termijnberekening termijnen;

    Overnemen(
            AanvraagIndienen indienen,
            Aanvragen aanvragen,
            Zaakverloop zaken,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Uitgaand uitgaand,
            Termijnberekening termijnen) {
        this.indienen = indienen;
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.uitgaand = uitgaand;
        this.termijnen = termijnen;
    }

    /** Once for each deelplan, also when the event comes again. The term runs on from the day the zaak began. */
    void bij(DeelplanAfgeschaald afgeschaald) {
        String bron = "deelplan " + afgeschaald.deelplan();
        if (aanvragen.isBekend(bron)) {
            return;
        }
        indienen.registreer(new NieuweAanvraag(
                        Aanvraag.Soort.AANVRAAG,
                        afgeschaald.zaaktype(),
                        Aanvraag.Kanaal.REGIE,
                        Persoonsopgave.metSleutel(afgeschaald.personen().get(0)),
                        afgeschaald.begonnen(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(bron),
                        behandelaar(afgeschaald),
                        Optional.of(afgeschaald.zaak()),
                        Optional.of(new NieuweAanvraag.Herkomst(afgeschaald.traject(), afgeschaald.vertrouwelijk()))))
                .ofFout();
    }

    /** Action: the zaak becomes that of this dossier. The traject may still have to make it: what is told here follows that. */
    void neemZaakOver(ActieContext context) {
        DossierId id = context.dossier();
        Zaakidentificatie zaak = aanvragen.gereserveerdeZaak(id).orElseThrow(() -> EnkelvoudigFout.ONBEKEND.bij(id));
        dossiers.koppelZaak(id, zaak);
        context.gegeven(TRAJECT).map(DossierId::van).ifPresent(traject -> uitgaand.volgOp(id, traject));
        uitgaand.plaats(
                id,
                new WijzigRollen(
                        zaak,
                        termijnen.vandaag(),
                        List.of(zaken.behandelaar(context)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** Action: there was a besluit already; what remains is to follow the delivery. */
    void neemLeveringOver(ActieContext context) {
        context.zet(Zaakverloop.UITKOMST, GELEVERD);
    }

    /** Who is no behandelaar here leaves it to the one of the zaaktype: it is never without. */
    private Optional<MedewerkerId> behandelaar(DeelplanAfgeschaald afgeschaald) {
        return Optional.of(afgeschaald.behandelaar())
                .filter(id -> gebruikers
                        .vind(id)
                        .filter(g -> g.heeft(Rol.BEHANDELAAR))
                        .isPresent());
    }
}
