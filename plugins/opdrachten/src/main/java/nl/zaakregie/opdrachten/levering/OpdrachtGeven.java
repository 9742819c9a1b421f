package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebeurtenis.OpdrachtGewijzigd;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, approves and sends an opdracht and follows what becomes of it (AF-05). Only to an aanbieder with a valid contract
 * on the first day; otherwise with a reason that contractbeheer approves (INV-27).
 */
class OpdrachtGeven {

    private final Opdrachten opdrachten;
    private final Aanbiedercatalogus catalogus;
    private final Deelplannen deelplannen;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock klok;

    OpdrachtGeven(
            Opdrachten opdrachten,
            Aanbiedercatalogus catalogus,
            Deelplannen deelplannen,
            Toegang toegang,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        this.opdrachten = opdrachten;
        this.catalogus = catalogus;
        this.deelplannen = deelplannen;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    Uitkomst<Opdracht> stelOp(NieuweOpdracht nieuw) {
        Optional<DeelplanInfo> deelplan = deelplannen.vind(nieuw.deelplan());
        // an unknown deelplan is refused in the same words as one out of reach
        DossierId traject = deelplan.map(DeelplanInfo::traject)
                .orElseGet(() -> new DossierId(nieuw.deelplan().waarde()));
        toegang.eisOpDossier(traject, "opdracht opstellen", Rol.REGISSEUR);
        if (deelplan.flatMap(DeelplanInfo::zaaktype).isEmpty()) {
            return Uitkomst.geweigerd(LeveringFout.ONBEKEND_DEELPLAN);
        }
        if (deelplan.get().status().equals("beeindigd")) {
            return Uitkomst.geweigerd(LeveringFout.DEELPLAN_BEEINDIGD);
        }
        List<Foutdetail> fouten = controleer(nieuw);
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(LeveringFout.OPDRACHT_ONVOLLEDIG, fouten);
        }
        return binnenOfBuitenContract(nieuw, traject).bijSucces(o -> {
            opdrachten.voegToe(o);
            meld(o);
        });
    }

    private Uitkomst<Opdracht> binnenOfBuitenContract(NieuweOpdracht nieuw, DossierId traject) {
        Optional<Contract> geldend = catalogus.geldend(nieuw.aanbieder(), nieuw.product(), nieuw.ingang());
        if (geldend.isPresent()) {
            return Uitkomst.gelukt(
                    opdracht(nieuw, traject, geldend.get().tarief(), Optional.empty(), Opdracht.Stand.CONCEPT));
        }
        Optional<Contract> bekend = catalogus.bekend(nieuw.aanbieder(), nieuw.product());
        if (bekend.isEmpty()) {
            return Uitkomst.geweigerd(LeveringFout.ONBEKEND_AANBOD);
        }
        return nieuw.reden().isEmpty()
                ? Uitkomst.geweigerd(LeveringFout.GEEN_CONTRACT)
                : Uitkomst.gelukt(opdracht(
                        nieuw,
                        traject,
                        nieuw.tarief().orElse(bekend.get().tarief()),
                        nieuw.reden(),
                        Opdracht.Stand.WACHT_OP_AKKOORD));
    }

    /** Approval of going outside contract; by somebody of contractbeheer, never by the one who orders. */
    @Transactional
    Uitkomst<Opdracht> keurGoed(UUID id) {
        toegang.eisRol("opdracht buiten contract goedkeuren", Rol.CONTRACTBEHEER);
        Opdracht opdracht = opdrachten.vind(id).orElseThrow(() -> LeveringFout.ONBEKENDE_OPDRACHT.bij(id));
        return opdracht.stand() == Opdracht.Stand.WACHT_OP_AKKOORD
                ? leg(opdracht.goedgekeurd(gebruikers.huidige().id(), klok.instant()))
                : Uitkomst.geweigerd(LeveringFout.KAN_NU_NIET);
    }

    @Transactional
    Uitkomst<Opdracht> zet(UUID id, Opdracht.Stand stand) {
        Optional<Opdracht> gevonden = opdrachten.vind(id);
        toegang.eisOpDossier(
                gevonden.map(Opdracht::traject).orElseGet(() -> new DossierId(id)),
                "stand van opdracht vastleggen",
                Rol.REGISSEUR,
                Rol.BEHANDELAAR);
        Opdracht opdracht = gevonden.orElseThrow(() -> LeveringFout.ONBEKENDE_OPDRACHT.bij(id));
        return opdracht.stand().kanNaar(stand) && opdracht.stand() != Opdracht.Stand.WACHT_OP_AKKOORD
                ? leg(opdracht.naar(stand, klok.instant()))
                : Uitkomst.geweigerd(LeveringFout.KAN_NU_NIET);
    }

    /** What a message told about the deelplan; opdrachten that cannot go there stay as they are. */
    @Transactional
    void volg(DeelplanId deelplan, Opdracht.Stand stand) {
        opdrachten.van(deelplan).stream()
                .filter(o -> o.stand().kanNaar(stand) && o.stand() != Opdracht.Stand.WACHT_OP_AKKOORD)
                .forEach(o -> leg(o.naar(stand, klok.instant())));
    }

    private Uitkomst<Opdracht> leg(Opdracht opdracht) {
        opdrachten.wijzig(opdracht);
        meld(opdracht);
        return Uitkomst.gelukt(opdracht);
    }

    private void meld(Opdracht o) {
        gebeurtenissen.publiceer(new OpdrachtGewijzigd(
                o.id(), o.deelplan(), o.traject(), o.stand().code()));
    }

    private Opdracht opdracht(
            NieuweOpdracht nieuw, DossierId traject, BigDecimal tarief, Optional<String> reden, Opdracht.Stand stand) {
        return new Opdracht(
                UUID.randomUUID(),
                traject,
                nieuw.deelplan(),
                nieuw.aanbieder(),
                nieuw.product(),
                nieuw.volume(),
                nieuw.frequentie(),
                tarief,
                nieuw.ingang(),
                nieuw.einde(),
                reden,
                Optional.empty(),
                stand,
                klok.instant(),
                klok.instant(),
                0);
    }

    private static List<Foutdetail> controleer(NieuweOpdracht nieuw) {
        List<Foutdetail> fouten = new ArrayList<>();
        if (nieuw.volume().signum() <= 0) {
            fouten.add(new Foutdetail("volume", "Vul een aantal groter dan nul in"));
        }
        if (nieuw.einde().isBefore(nieuw.ingang())) {
            fouten.add(new Foutdetail("einde", "Het einde ligt voor de ingang"));
        }
        if (nieuw.tarief().filter(t -> t.signum() < 0).isPresent()) {
            fouten.add(new Foutdetail("tarief", "Een tarief is niet negatief"));
        }
        return fouten;
    }
}
