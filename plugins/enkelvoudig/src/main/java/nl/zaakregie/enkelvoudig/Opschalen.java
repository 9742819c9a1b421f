package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.OpschalingGevraagd;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.Uitgaand;
import org.springframework.transaction.annotation.Transactional;

/**
 * From enkelvoudig to meervoudig (DOMEIN 1.4): the behandelaar proposes, triagist or regisseur decides. The zaak stays as
 * it is until then, and so does its term.
 */
class Opschalen {

    private static final String TAAK = "opschalingBeslissen";

    private final Aanvragen aanvragen;
    private final Zaakverloop zaken;
    private final Dossiers dossiers;
    private final Toegang toegang;
    private final Uitgaand uitgaand;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    Opschalen(
            Aanvragen aanvragen,
            Zaakverloop zaken,
            Dossiers dossiers,
            Toegang toegang,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.zaken = zaken;
        this.dossiers = dossiers;
        this.toegang = toegang;
        this.uitgaand = uitgaand;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * @param reden code, e.g. {@code meerdere-problemen}
     * @param stop whether the aanvraag waits for the decision; by default it goes on
     */
    @Transactional
    Uitkomst<UUID> stelVoor(DossierId id, String reden, boolean stop) {
        dossiers.vergrendel(id);
        toegang.eisOpDossier(id, "opschalen", Rol.BEHANDELAAR);
        zaken.eis(id);
        if (aanvragen.openOpschaling(id).isPresent()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.AL_OPGESCHAALD);
        }
        Opschaling opschaling = new Opschaling(UUID.randomUUID(), id, reden, Optional.empty(), Optional.empty(), false);
        aanvragen.voegToe(opschaling, klok.instant());
        dossiers.meld(id, stop ? "opschalenEnStoppen" : "opschalen");
        return Uitkomst.gelukt(opschaling.id());
    }

    @Transactional
    Uitkomst<UUID> beslis(DossierId id, Opschaling.Besluit besluit, Optional<Zaakidentificatie> zaak) {
        dossiers.vergrendel(id);
        toegang.eisRol("over opschaling beslissen", Rol.TRIAGIST, Rol.REGISSEUR);
        Optional<Opschaling> open = aanvragen.openOpschaling(id);
        Optional<Taak> taak = dossiers.taken(id).stream()
                .filter(t -> t.definitie().startsWith(TAAK))
                .findFirst();
        if (open.isEmpty() || taak.isEmpty()) {
            return Uitkomst.geweigerd(EnkelvoudigFout.GEEN_OPSCHALING);
        }
        Opschaling o = open.get();
        aanvragen.bewaar(new Opschaling(o.id(), id, o.reden(), Optional.of(besluit), zaak, false));
        dossiers.voltooi(taak.get().id(), Map.of());
        return Uitkomst.gelukt(o.id());
    }

    /** Action: makes it known; plugin signalen makes a signaal of it. */
    void legVoor(ActieContext context) {
        Aanvraag aanvraag = zaken.eis(context.dossier());
        aanvragen
                .openOpschaling(aanvraag.id())
                .ifPresent(o -> gebeurtenissen.publiceer(
                        new OpschalingGevraagd(o.id(), aanvraag.id(), Set.of(aanvraag.aanvrager()), o.reden())));
    }

    /** Action: carries the decision out. A zaak that ended meanwhile keeps the resultaat it has. */
    void doeAf(ActieContext context) {
        Aanvraag aanvraag = zaken.eis(context.dossier());
        Opschaling o = aanvragen
                .openOpschaling(aanvraag.id())
                .orElseThrow(() -> EnkelvoudigFout.GEEN_OPSCHALING.bij(aanvraag.id()));
        if (o.besluit().filter(Opschaling.Besluit.KOPPELEN::equals).isPresent()) {
            koppel(aanvraag, o);
        } else if (o.besluit().filter(Opschaling.Besluit.SLUITEN::equals).isPresent()) {
            if (aanvraag.resultaat().isEmpty()) {
                zaken.sluit(aanvraag, "beeindigd");
            }
            dossiers.sluit(aanvraag.id());
        }
        aanvragen.bewaar(new Opschaling(o.id(), o.aanvraag(), o.reden(), o.besluit(), o.zaak(), true));
    }

    private void koppel(Aanvraag aanvraag, Opschaling o) {
        zaken.zaak(aanvraag.id())
                .ifPresent(eigen -> o.zaak()
                        .ifPresent(plan ->
                                uitgaand.plaats(aanvraag.id(), new KoppelZaak(eigen, aanvraag.zaaktype(), plan))));
    }
}
