package nl.zaakregie.enkelvoudig;

import java.util.Optional;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import org.springframework.transaction.annotation.Transactional;

/** The term of an aanvraag: standing still, going on, extended once, watched; and the zaak told of it (AF-13.3). */
class Termijnbeheer {

    private static final String AANVULLING = "Aanvulling gevraagd (Awb 4:5)";

    private final Aanvragen aanvragen;
    private final Termijnberekening berekening;
    private final Dossiers dossiers;
    private final Uitgaand uitgaand;
    private final Toegang toegang;

    Termijnbeheer(
            Aanvragen aanvragen, Termijnberekening berekening, Dossiers dossiers, Uitgaand uitgaand, Toegang toegang) {
        this.aanvragen = aanvragen;
        this.berekening = berekening;
        this.dossiers = dossiers;
        this.uitgaand = uitgaand;
        this.toegang = toegang;
    }

    @Transactional
    Uitkomst<DossierId> schortOp(DossierId id, String reden) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "termijn opschorten", Rol.BEHANDELAAR);
        if (eis(id).lopendeOpschorting().isPresent()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.STAAT_STIL);
        }
        begin(id, reden);
        dossiers.meld(id, "opschorten");
        return Uitkomst.gelukt(id);
    }

    @Transactional
    Uitkomst<DossierId> hervat(DossierId id) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "termijn hervatten", Rol.BEHANDELAAR);
        if (eis(id).lopendeOpschorting().isEmpty()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.LOOPT_AL);
        }
        aanvragen.hervat(id, berekening.vandaag());
        dossiers.meld(id, "opschorten");
        return Uitkomst.gelukt(id);
    }

    /** Once, and no longer than the table allows (Awb 4:14). */
    @Transactional
    Uitkomst<DossierId> verleng(DossierId id, int dagen, String reden) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "termijn verlengen", Rol.BEHANDELAAR);
        Aanvraag aanvraag = eis(id);
        if (aanvraag.verlenging().isPresent()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.AL_VERLENGD);
        }
        if (dagen < 1 || dagen > 7 * berekening.termijn(aanvraag).verlenging()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.TE_LANG);
        }
        aanvragen.voegToe(
                id,
                new Termijnwijziging(
                        Termijnwijziging.Soort.VERLENGING, reden, berekening.vandaag(), Optional.empty(), dagen));
        dossiers.meld(id, "verlengen");
        return Uitkomst.gelukt(id);
    }

    /** Action: asks for what is missing; the term stands still meanwhile. */
    void vraagAanvulling(ActieContext context) {
        Aanvraag aanvraag = eis(context.dossier());
        if (aanvraag.lopendeOpschorting().isEmpty()) {
            begin(aanvraag.id(), AANVULLING);
        }
        context.zet("hersteltermijn", berekening.hersteltermijn(aanvraag));
        werkBij(context);
    }

    /** Action. */
    void hervat(ActieContext context) {
        aanvragen.hervat(context.dossier(), berekening.vandaag());
        werkBij(context);
    }

    /** Action: works the term out again and tells the zaak. */
    void werkBij(ActieContext context) {
        Aanvraag aanvraag = opnieuw(context);
        dossiers.vind(aanvraag.id())
                .flatMap(d -> d.zaak())
                .ifPresent(zaak -> uitgaand.plaats(
                        aanvraag.id(),
                        new WerkTermijnBij(
                                zaak,
                                aanvraag.zaaktype(),
                                aanvraag.uiterlijk(),
                                aanvraag.lopendeOpschorting().map(Termijnwijziging::reden),
                                aanvraag.verlenging().map(v -> new WerkTermijnBij.Verlenging(v.dagen(), v.reden())))));
    }

    /** Action of the timer: warns, escalates, or sets it again because the term became longer meanwhile. */
    void beoordeel(ActieContext context) {
        Aanvraag aanvraag = opnieuw(context);
        boolean verlopen = aanvraag.termijnstand() == Aanvraag.Termijnstand.VERLOPEN;
        context.zet("termijnstand", verlopen ? "klaar" : "bewaken");
    }

    private Aanvraag opnieuw(ActieContext context) {
        Aanvraag oud = eis(context.dossier());
        Aanvraag nieuw = oud.metUiterlijk(berekening.uiterlijk(oud));
        aanvragen.zetTermijn(nieuw.id(), nieuw.uiterlijk(), berekening.stand(nieuw));
        context.zet("wekker", berekening.wekker(nieuw));
        return eis(context.dossier());
    }

    private void begin(DossierId id, String reden) {
        aanvragen.voegToe(
                id,
                new Termijnwijziging(
                        Termijnwijziging.Soort.OPSCHORTING, reden, berekening.vandaag(), Optional.empty(), 0));
    }

    private Aanvraag eis(DossierId id) {
        return aanvragen.vind(id).orElseThrow(() -> EnkelvoudigFout.ONBEKEND.bij(id));
    }
}
