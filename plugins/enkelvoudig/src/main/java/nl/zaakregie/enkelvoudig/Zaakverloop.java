package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.AanvraagAfgerond;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;

/** The zaak of an aanvraag in the zakenmagazijn, from creation to resultaat; called by the process. */
class Zaakverloop {

    static final String UITKOMST = "uitkomst";
    private static final int ONTVANGEN = 1;

    private final Aanvragen aanvragen;
    private final Dossiers dossiers;
    private final Personen personen;
    private final Gebruikers gebruikers;
    private final Identificaties identificaties;
    private final Zaaktypecatalogus zaaktypen;
    private final EnkelvoudigProperties instellingen;
    private final Uitgaand uitgaand;
    private final Gebeurtenissen gebeurtenissen;
    private final Termijnberekening termijnen;
    private final Clock klok;

    Zaakverloop(
            Aanvragen aanvragen,
            Dossiers dossiers,
            Personen personen,
            Gebruikers gebruikers,
            Identificaties identificaties,
            Zaaktypecatalogus zaaktypen,
            EnkelvoudigProperties instellingen,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen,
            Termijnberekening termijnen,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.personen = personen;
        this.gebruikers = gebruikers;
        this.identificaties = identificaties;
        this.zaaktypen = zaaktypen;
        this.instellingen = instellingen;
        this.uitgaand = uitgaand;
        this.gebeurtenissen = gebeurtenissen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** One zaak, and where the zaaktype is set so a deelzaak for every voorziening. */
    void maakZaak(ActieContext context) {
        Aanvraag aanvraag = eis(context.dossier());
        Zaakidentificatie zaak = aanvragen.gereserveerdeZaak(aanvraag.id()).orElseGet(identificaties::nieuweZaak);
        dossiers.koppelZaak(aanvraag.id(), zaak);
        List<Zaakidentificatie> eerdere =
                aanvraag.hoortBij().flatMap(this::zaak).stream().toList();
        if (!instellingen.deelzaken(aanvraag.zaaktype())) {
            creeer(context, aanvraag, zaak, eerdere, Optional.empty());
            return;
        }
        creeer(context, aanvraag, zaak, eerdere, Optional.of(CreeerZaak.Deel.HOOFDZAAK));
        aanvraag.voorzieningen().forEach(v -> {
            Zaakidentificatie deel = identificaties.nieuweZaak();
            aanvragen.koppelDeelzaak(aanvraag.id(), v.nummer(), deel);
            creeer(context, aanvraag, deel, List.of(), Optional.of(CreeerZaak.Deel.DEELZAAK));
            uitgaand.plaats(aanvraag.id(), new KoppelDeelzaak(zaak, deel));
        });
    }

    private void creeer(
            ActieContext context,
            Aanvraag a,
            Zaakidentificatie zaak,
            List<Zaakidentificatie> gerelateerd,
            Optional<CreeerZaak.Deel> deel) {
        Optional<Persoonsgegevens> aanvrager = personen.vind(a.aanvrager());
        uitgaand.plaats(
                a.id(),
                new CreeerZaak(
                        zaak,
                        a.zaaktype(),
                        a.ontvangen(),
                        aanvrager.stream().toList(),
                        behandelaar(context),
                        List.of(),
                        List.of(),
                        gerelateerd,
                        Optional.empty(),
                        heeftStatus(a, ONTVANGEN) ? Optional.of(ONTVANGEN) : Optional.empty(),
                        aanvrager,
                        deel));
    }

    /** A status the zaaktype does not have is skipped: the municipality chooses how many it shows. */
    void zetStatus(ActieContext context) {
        Aanvraag a = eis(context.dossier());
        int status = Integer.parseInt(context.gegeven("status").orElseThrow());
        if (heeftStatus(a, status)) {
            zaak(a.id())
                    .ifPresent(zaak -> uitgaand.plaats(
                            a.id(),
                            new ActualiseerZaakstatus(
                                    zaak, a.zaaktype(), status, klok.instant(), behandelaar(context))));
        }
    }

    void trekIn(ActieContext context) {
        context.zet(UITKOMST, "ingetrokken");
    }

    void stelBuitenBehandeling(ActieContext context) {
        context.zet(UITKOMST, "buitenbehandeling");
    }

    void sluit(ActieContext context) {
        sluit(eis(context.dossier()), context.gegeven(UITKOMST).orElse(""));
    }

    /** @param uitkomst what ended it before a besluit; empty text when there are besluiten */
    void sluit(Aanvraag a, String uitkomst) {
        String resultaat = resultaat(a, uitkomst);
        aanvragen.zetResultaat(a.id(), resultaat);
        zaak(a.id()).ifPresent(zaak -> sluitZaak(a, zaak, resultaat));
        a.voorzieningen()
                .forEach(v -> v.zaak()
                        .ifPresent(deel ->
                                sluitZaak(a, deel, uitkomst.isEmpty() ? verstrekt(v.isToegekend()) : resultaat)));
        gebeurtenissen.publiceer(new AanvraagAfgerond(a.id(), resultaat));
    }

    private void sluitZaak(Aanvraag a, Zaakidentificatie zaak, String resultaat) {
        uitgaand.plaats(
                a.id(), new SluitZaak(zaak, a.zaaktype(), termijnen.vandaag(), resultaat, Optional.of(a.ontvangen())));
    }

    private static String resultaat(Aanvraag a, String uitkomst) {
        return switch (uitkomst) {
            case "ingetrokken" -> "Ingetrokken";
            case "buitenbehandeling" -> "Buiten behandeling gesteld";
            case "beeindigd" -> "Beëindigd";
            case Overnemen.GELEVERD -> verstrekt(true);
            default -> verstrekt(a.voorzieningen().stream().anyMatch(Voorziening::isToegekend));
        };
    }

    private static String verstrekt(boolean toegekend) {
        return toegekend ? "Verstrekt" : "Geweigerd";
    }

    Optional<Zaakidentificatie> zaak(DossierId id) {
        return dossiers.vind(id).flatMap(Dossier::zaak);
    }

    private boolean heeftStatus(Aanvraag a, int status) {
        return zaaktypen.vind(a.zaaktype()).flatMap(z -> z.status(status)).isPresent();
    }

    Zaakrol behandelaar(ActieContext context) {
        return context.gegeven("behandelaar")
                .map(MedewerkerId::new)
                .flatMap(gebruikers::vind)
                .map(g -> new Zaakrol(g.id(), g.achternaam(), "Behandelaar"))
                .orElseThrow(EnkelvoudigFout.GEEN_BEHANDELAAR::fout);
    }

    Aanvraag eis(DossierId id) {
        return aanvragen.vind(id).orElseThrow(() -> EnkelvoudigFout.ONBEKEND.bij(id));
    }
}
