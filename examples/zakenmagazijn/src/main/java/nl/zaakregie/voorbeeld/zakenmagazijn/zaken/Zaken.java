package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.cmis.Aanmaak;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.DmsAntwoorden;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes and changes zaken, in the transaction of the message that asks for it. The zaakfolder in the DMS comes last, so
 * that a DMS that does not work undoes everything; a folder whose zaak is undone after all is removed again.
 */
public class Zaken {

    private final JdbcZaken zaken;
    private final Zaakcontrole controle;
    private final Documentopslag dms;
    private final Hoofdzaken hoofdzaken;

    Zaken(JdbcZaken zaken, Zaakcontrole controle, Documentopslag dms) {
        this.zaken = zaken;
        this.controle = controle;
        this.dms = dms;
        this.hoofdzaken = new Hoofdzaken(zaken);
    }

    /** @throws StufFout StUF067 when the zaak exists; see also {@link Zaakcontrole#controleerNieuw} */
    public void creeer(Zaak zaak) {
        controle.controleerNieuw(zaak);
        Zaak nieuw = metEinddatum(zaak);
        try {
            zaken.voegToe(nieuw, controle.zaaktypecode(nieuw));
        } catch (DuplicateKeyException bestaatAl) {
            throw new StufFout(StufFoutcode.STUF067, "identificatie: deze zaak bestaat al", bestaatAl);
        }
        hoofdzaken.volg(nieuw, List.of());
        maakZaakmap(nieuw);
    }

    public void wijzig(Zaakwijziging wijziging) {
        Zaak zaak = bestaande(wijziging.zaakidentificatie());
        wijziging.statussen().stream()
                .filter(mutatie -> mutatie.nieuw() != null)
                .forEach(mutatie -> controle.controleerStatus(zaak, mutatie.aanwezig()));
        Zaak nieuw = metEinddatum(new Zaak(
                zaak.identificatie(),
                Gegevenswijziging.pasToe(zaak.gegevens(), wijziging),
                zaak.zaaktype(),
                Relatiemutaties.pasToe(Relatiesoorten.OBJECTEN, zaak.objecten(), wijziging.objecten()),
                Relatiemutaties.pasToe(Relatiesoorten.ROLLEN, zaak.rollen(), wijziging.rollen()),
                Relatiemutaties.pasToe(Relatiesoorten.ANDERE_ZAKEN, zaak.relaties(), wijziging.relaties()),
                Relatiemutaties.pasToe(Relatiesoorten.STATUSSEN, zaak.statussen(), wijziging.statussen()),
                List.of()));
        controle.controleerWijziging(wijziging, zaak, nieuw);
        hoofdzaken.volg(nieuw, zaak.relaties());
        bewaar(nieuw);
    }

    /** A status of the same type and moment is there already when the same message comes under a new number. */
    public void zetStatus(Statuswijziging wijziging) {
        Zaak zaak = bestaande(wijziging.zaakidentificatie());
        Zaakstatus status = Statusvolgorde.gemerkt(wijziging.status(), null);
        controle.controleerStatus(zaak, status);
        if (zaak.statussen().stream().noneMatch(bekend -> Relatiesoorten.STATUSSEN.zelfde(bekend, status))) {
            List<Zaakstatus> statussen = new ArrayList<>(zaak.statussen());
            statussen.add(status);
            bewaar(metEinddatum(zaak.metStatussen(statussen)));
        }
    }

    /** With the statuses in order and the last one marked. */
    public Optional<Zaak> vind(String zaakidentificatie) {
        return zaken.vind(zaakidentificatie).map(zaak -> zaak.metStatussen(Statusvolgorde.geordend(zaak.statussen())));
    }

    public boolean bestaat(String zaakidentificatie) {
        return zaken.bestaat(zaakidentificatie);
    }

    /** Oldest first. */
    public List<Zaak> alle() {
        return zaken.alle();
    }

    /** Makes the folders that the DMS does not have. */
    void herstelZaakmappen() {
        zaken.alle()
                .forEach(zaak -> DmsAntwoorden.waarde(
                        dms.maakZaakmap(controle.zaaktypecode(zaak), zaak.identificatie(), Zaakmap.van(zaak)),
                        StufFoutcode.STUF049));
    }

    private Zaak bestaande(String zaakidentificatie) {
        return zaken.vindVoorWijziging(zaakidentificatie)
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF064, "identificatie: deze zaak bestaat niet"));
    }

    private void bewaar(Zaak zaak) {
        zaken.wijzig(zaak);
        DmsAntwoorden.waarde(dms.wijzigZaakmap(zaak.identificatie(), Zaakmap.van(zaak)), StufFoutcode.STUF046);
    }

    /** The eindstatus closes the zaak on its day, unless the sender gave an einddatum. */
    private Zaak metEinddatum(Zaak zaak) {
        return zaak.gegevens().einddatum().isGevuld()
                ? zaak
                : zaak.statussen().stream()
                        .filter(status -> controle.isEindstatus(zaak, status))
                        .map(Zaakstatus::datumGezet)
                        .filter(moment -> moment != null)
                        .findFirst()
                        .map(moment -> gesloten(zaak, moment))
                        .orElse(zaak);
    }

    private static Zaak gesloten(Zaak zaak, StufTijdstip moment) {
        Zaakgegevens einde = Zaakgegevens.bouw()
                .einddatum(OnvolledigeDatum.van(moment.dag()))
                .klaar();
        Zaakwijziging sluiting =
                Zaakwijziging.van(zaak.identificatie(), Zaakgegevens.bouw().klaar(), einde);
        return zaak.met(Gegevenswijziging.pasToe(zaak.gegevens(), sluiting));
    }

    private void maakZaakmap(Zaak zaak) {
        Aanmaak aanmaak = DmsAntwoorden.waarde(
                dms.maakZaakmap(controle.zaaktypecode(zaak), zaak.identificatie(), Zaakmap.van(zaak)),
                StufFoutcode.STUF046);
        if (aanmaak == Aanmaak.GEMAAKT) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int stand) {
                    if (stand != STATUS_COMMITTED) {
                        dms.verwijderLegeZaakmap(zaak.identificatie());
                    }
                }
            });
        }
    }
}
