package nl.zaakregie.opdrachten;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.uitgaand.DraagZaakOver;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.opdrachten.Overdracht.Opdracht;
import nl.zaakregie.opdrachten.Overdracht.Stand;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the zaak of a deelplan over to the backoffice of its zaaktype: by the model when a deelplan starts, by the
 * regisseur once more after a refusal. The message goes through the outbox, behind the one that creates the zaak.
 */
class Overdragen {

    private final Overdrachten overdrachten;
    private final Deelplannen deelplannen;
    private final Zaaktypecatalogus zaaktypen;
    private final Uitgaand uitgaand;
    private final Weigeringstaak taak;
    private final Toegang toegang;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    Overdragen(
            Overdrachten overdrachten,
            Deelplannen deelplannen,
            Zaaktypecatalogus zaaktypen,
            Uitgaand uitgaand,
            Weigeringstaak taak,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.overdrachten = overdrachten;
        this.deelplannen = deelplannen;
        this.zaaktypen = zaaktypen;
        this.uitgaand = uitgaand;
        this.taak = taak;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Hands over, unless there is nothing to hand over (no municipal product, no backoffice) or the backoffice has this
     * zaak already.
     */
    @Transactional
    void voor(DeelplanId id) {
        DeelplanInfo deelplan = deelplannen.vind(id).orElseThrow(() -> OpdrachtFout.ONBEKENDE_OVERDRACHT.bij(id));
        if (backoffice(deelplan).isPresent() && !heeftBackofficeHem(deelplan)) {
            verstuur(deelplan);
        }
    }

    /** The regisseur hands over once more. */
    @Transactional
    Uitkomst<Overdracht> opnieuw(DeelplanId id) {
        DeelplanInfo deelplan = eis(id, "deelplan opnieuw overdragen");
        Optional<Stand> stand = vergrendeldeLaatste(id).map(Overdracht::stand);
        if (taak.isVoorbij(id)) {
            return Uitkomst.geweigerd(OpdrachtFout.DEELPLAN_BEEINDIGD);
        }
        if (stand.filter(Stand::wacht).isPresent()) {
            return Uitkomst.geweigerd(OpdrachtFout.WACHT_OP_ANTWOORD);
        }
        if (stand.filter(Stand.GEACCEPTEERD::equals).isPresent()) {
            return Uitkomst.geweigerd(OpdrachtFout.AL_GEACCEPTEERD);
        }
        Overdracht nieuw = verstuur(deelplan);
        taak.sluit(deelplan.traject(), id, Map.of("besluitWeigering", "opnieuw"));
        return Uitkomst.gelukt(nieuw);
    }

    /** The regisseur lets it rest; what becomes of the deelplan he decides in the plan. */
    @Transactional
    Uitkomst<Overdracht> trekIn(DeelplanId id) {
        DeelplanInfo deelplan = eis(id, "overdracht intrekken");
        Optional<Overdracht> geweigerd =
                vergrendeldeLaatste(id).filter(o -> o.stand().vraagtBesluit());
        if (geweigerd.isEmpty()) {
            return Uitkomst.geweigerd(OpdrachtFout.NIET_GEWEIGERD);
        }
        Overdracht ingetrokken = geweigerd.get().metStand(Stand.INGETROKKEN);
        overdrachten.wijzig(ingetrokken);
        taak.sluit(deelplan.traject(), id, Map.of("besluitWeigering", "intrekken"));
        return Uitkomst.gelukt(ingetrokken);
    }

    private DeelplanInfo eis(DeelplanId id, String handeling) {
        Optional<DeelplanInfo> deelplan = deelplannen.vind(id);
        // An unknown deelplan is refused in the same words as one out of reach: nothing tells which of the two it was.
        toegang.eisOpDossier(
                deelplan.map(DeelplanInfo::traject).orElseGet(() -> new DossierId(id.waarde())),
                handeling,
                Rol.REGISSEUR);
        DeelplanInfo gevonden = deelplan.orElseThrow(() -> OpdrachtFout.ONBEKENDE_OVERDRACHT.bij(id));
        taak.vergrendel(gevonden.traject());
        return gevonden;
    }

    private Optional<Overdracht> vergrendeldeLaatste(DeelplanId id) {
        return overdrachten.laatste(id).flatMap(o -> overdrachten.vindVoorWijziging(o.referentienummer()));
    }

    private boolean heeftBackofficeHem(DeelplanInfo deelplan) {
        return overdrachten
                .laatste(deelplan.id())
                .filter(o -> deelplan.zaak().equals(Optional.of(o.zaak())))
                .map(Overdracht::stand)
                .filter(stand -> stand.wacht() || stand == Stand.GEACCEPTEERD)
                .isPresent();
    }

    private Overdracht verstuur(DeelplanInfo deelplan) {
        String backoffice = backoffice(deelplan).orElseThrow(() -> OpdrachtFout.GEEN_BACKOFFICE.bij(deelplan.id()));
        Opdracht opdracht = opdracht(deelplan);
        Referentienummer nummer = uitgaand.plaats(
                opdracht.traject(),
                new DraagZaakOver(opdracht.zaak(), opdracht.zaaktype(), backoffice, Optional.empty()));
        Overdracht verstuurd = Overdracht.verstuurd(opdracht, backoffice, nummer, klok.instant());
        overdrachten.voegToe(verstuurd);
        gebeurtenissen.publiceer(new OverdrachtVerstuurd(opdracht.deelplan(), opdracht.traject()));
        return verstuurd;
    }

    private static Opdracht opdracht(DeelplanInfo deelplan) {
        return new Opdracht(
                deelplan.id(),
                deelplan.traject(),
                deelplan.zaak().orElseThrow(() -> OpdrachtFout.GEEN_ZAAK.bij(deelplan.id())),
                deelplan.zaaktype().orElseThrow(() -> OpdrachtFout.ONBEKEND_ZAAKTYPE.bij(deelplan.id())));
    }

    private Optional<String> backoffice(DeelplanInfo deelplan) {
        return deelplan.zaaktype()
                .map(sleutel ->
                        zaaktypen.vind(sleutel).orElseThrow(() -> OpdrachtFout.ONBEKEND_ZAAKTYPE.bij(deelplan.id())))
                .flatMap(Zaaktype::backoffice);
    }
}
