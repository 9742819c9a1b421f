package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.BerichtHernieuwd;
import nl.zaakregie.api.uitgaand.BerichtOvergeslagen;
import nl.zaakregie.api.uitgaand.Bezorger;
import nl.zaakregie.api.uitgaand.Hernieuwing;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What functioneel beheer does with a refused command: send it again after correction, as a new message on the same place
 * in the queue (ZDS 1.2: a corrected message has a new referentienummer and tijdstipBericht), or give it up.
 */
final class AfwijzingBeslissen implements Hernieuwing {

    private final UitgaandRepository uitgaand;
    private final UitgaandVragen vragen;
    private final Bezorgers bezorgers;
    private final BezorgingAfhandelen afhandelen;
    private final Berichtverversing verversing;
    private final Referentienummers nummers;
    private final Gebeurtenissen gebeurtenissen;
    private final Opslagjson json;
    private final Clock klok;
    private final Wekker wekker;
    private final TransactionTemplate transactie;

    AfwijzingBeslissen(
            UitgaandRepository uitgaand,
            UitgaandVragen vragen,
            Bezorgers bezorgers,
            BezorgingAfhandelen afhandelen,
            Berichtverversing verversing,
            Referentienummers nummers,
            Gebeurtenissen gebeurtenissen,
            Opslagjson json,
            Clock klok,
            Wekker wekker,
            PlatformTransactionManager transactiebeheer) {
        this.uitgaand = uitgaand;
        this.vragen = vragen;
        this.bezorgers = bezorgers;
        this.afhandelen = afhandelen;
        this.verversing = verversing;
        this.nummers = nummers;
        this.gebeurtenissen = gebeurtenissen;
        this.json = json;
        this.klok = klok;
        this.wekker = wekker;
        this.transactie = new TransactionTemplate(transactiebeheer);
    }

    @Override
    public Referentienummer hernieuw(Referentienummer vorige, MedewerkerId door) {
        return transactie.execute(status -> {
            Uitgaandregel regel = regel(vorige);
            return hernieuw(regel, bezorgers.opSoort(regel.soort()), door);
        });
    }

    private <B extends UitgaandBericht> Referentienummer hernieuw(
            Uitgaandregel regel, Bezorger<B> bezorger, MedewerkerId door) {
        B bericht = verversing.ververs(bericht(regel, bezorger), bezorger.soort());
        bezorger.proef(bericht);
        Instant nu = klok.instant();
        Referentienummer nieuw = nummers.nieuw();
        Instant tijdstip = uitgaand.volgendTijdstip(regel.dossier(), nu);
        uitgaand.hernieuw(regel.volgnummer(), nieuw, tijdstip, json.schrijf(bericht), nu);
        uitgaand.legBesluitVast(regel, new Besluit(Besluit.Soort.HERNIEUWD, Optional.empty(), door), nu);
        gebeurtenissen.publiceer(new BerichtHernieuwd(regel.dossier(), regel.referentienummer(), nieuw, regel.soort()));
        wekker.wekNaCommit();
        return nieuw;
    }

    /** @param reden why, 1 to 500 characters, no personal data */
    void slaOver(Referentienummer nummer, String reden, MedewerkerId door) {
        if (reden.isBlank() || reden.length() > Uitgaandlezer.LANGSTE_REDEN) {
            throw UitgaandFout.REDEN_ONTBREEKT.bij("reden");
        }
        transactie.executeWithoutResult(status -> {
            Uitgaandregel regel = regel(nummer);
            slaOver(
                    regel,
                    bezorgers.opSoort(regel.soort()),
                    new Besluit(Besluit.Soort.OVERGESLAGEN, Optional.of(reden), door));
        });
    }

    private void slaOver(Uitgaandregel regel, Bezorger<?> bezorger, Besluit besluit) {
        afhandelen.verwijderInhoud(bericht(regel, bezorger));
        Instant nu = klok.instant();
        uitgaand.slaOver(regel.volgnummer(), nu);
        uitgaand.legBesluitVast(regel, besluit, nu);
        gebeurtenissen.publiceer(new BerichtOvergeslagen(regel.dossier(), regel.referentienummer(), regel.soort()));
        wekker.wekNaCommit();
    }

    private Uitgaandregel regel(Referentienummer nummer) {
        Uitgaandregel regel = vragen.vind(nummer).orElseThrow(UitgaandFout.ONBEKEND_BERICHT::fout);
        if (!regel.referentienummer().equals(nummer)) {
            throw UitgaandFout.NIET_AFGEWEZEN.fout(); // renewed before
        }
        return regel;
    }

    /** Locks the row; who comes second finds it no longer refused. */
    private <B extends UitgaandBericht> B bericht(Uitgaandregel regel, Bezorger<B> bezorger) {
        String inhoud = uitgaand.afgewezenInhoud(regel.volgnummer()).orElseThrow(UitgaandFout.NIET_AFGEWEZEN::fout);
        return json.lees(inhoud, bezorger.soort());
    }
}
