package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.Netwerk;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one command through one attempt: claim (transaction), send or ask (no transaction), settle (transaction). A
 * crash between the steps leaves the row with a lease that expires; the next claim asks before it sends.
 */
final class BerichtBezorgen implements Achtergrondwerker.Stap {

    private static final Logger LOG = LoggerFactory.getLogger(BerichtBezorgen.class);

    private final UitgaandWachtrij wachtrij;
    private final Bezorgers bezorgers;
    private final Leases leases;
    private final BezorgingAfhandelen afhandelen;
    private final Opslagjson json;
    private final TransactionTemplate transactie;
    private final Clock klok;
    private final Uitgaandinstellingen instellingen;

    BerichtBezorgen(
            UitgaandWachtrij wachtrij,
            Bezorgers bezorgers,
            Leases leases,
            BezorgingAfhandelen afhandelen,
            Opslagjson json,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            Uitgaandinstellingen instellingen) {
        this.wachtrij = wachtrij;
        this.bezorgers = bezorgers;
        this.leases = leases;
        this.afhandelen = afhandelen;
        this.json = json;
        this.transactie = new TransactionTemplate(transactiebeheer);
        this.klok = klok;
        this.instellingen = instellingen;
    }

    @Override
    public boolean neem() {
        Set<String> soorten = bezorgers.soorten();
        if (soorten.isEmpty()) {
            return false;
        }
        Instant lease = klok.instant().plus(instellingen.lease());
        Optional<Claim> claim = Optional.ofNullable(
                transactie.execute(status -> wachtrij.neem(soorten, lease).orElse(null)));
        claim.ifPresent(this::bezorg);
        return claim.isPresent();
    }

    private void bezorg(Claim claim) {
        leases.houd(claim.houder());
        try {
            bezorg(claim, bezorgers.opSoort(claim.regel().soort()));
        } finally {
            leases.laatLos(claim.houder());
        }
    }

    private <B extends UitgaandBericht> void bezorg(Claim claim, Bezorger<B> bezorger) {
        Optional<B> bericht = leesbaar(claim, bezorger.soort());
        if (bericht.isEmpty()) {
            afhandelen.handelAf(claim, Optional.empty(), onleesbaar());
            return;
        }
        Uitgaandregel regel = claim.regel();
        Verzending<B> verzending =
                new Verzending<>(regel.dossier(), regel.referentienummer(), regel.tijdstip(), bericht.get());
        afhandelen.handelAf(claim, bericht, probeer(claim, bezorger, verzending));
    }

    private <B extends UitgaandBericht> Bezorging probeer(Claim claim, Bezorger<B> bezorger, Verzending<B> verzending) {
        Netwerk.eisGeenTransactie();
        try {
            return claim.navraag() ? gevraagd(bezorger.vraagNa(verzending)) : bezorger.bezorg(verzending);
        } catch (RuntimeException e) {
            Mislukking mislukking = Mislukking.van(e);
            LOG.error(
                    "Bezorger gooide een fout, bericht={}, soort={}, fout={}",
                    claim.regel().referentienummer(),
                    claim.regel().soort(),
                    mislukking.code());
            return new Bezorging.Onbekend(mislukking.code());
        }
    }

    /** A question that is refused says nothing about the command. */
    private static Bezorging gevraagd(Bezorging antwoord) {
        return antwoord instanceof Bezorging.Afgewezen a
                ? new Bezorging.Onbekend("Navraag geweigerd: " + a.code())
                : antwoord;
    }

    private <B extends UitgaandBericht> Optional<B> leesbaar(Claim claim, Class<B> soort) {
        try {
            return Optional.of(json.lees(claim.inhoud(), soort));
        } catch (IllegalStateException e) {
            LOG.error(
                    "Inhoud onleesbaar, bericht={}, soort={}", claim.regel().referentienummer(), soort.getSimpleName());
            return Optional.empty();
        }
    }

    private static Bezorging onleesbaar() {
        UitgaandFout fout = UitgaandFout.INHOUD_ONLEESBAAR;
        return new Bezorging.Afgewezen(fout.code(), List.of(new Foutdetail("inhoud", fout.tekst())));
    }
}
