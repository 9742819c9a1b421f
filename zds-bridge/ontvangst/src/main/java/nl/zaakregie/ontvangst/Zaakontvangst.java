package nl.zaakregie.ontvangst;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.bericht.BijlageOntvangen.Bestemming;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.ontvangst.Formulierregister.Formulierzaak;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.ZaakServices;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a zaak that another system sends (creeerZaak of ZDS 1.1 and 1.2). The settings may say by its zaaktype that it is
 * a form: then it becomes an aanvraag or melding and attachments may follow. Otherwise a plugin says what it is.
 */
final class Zaakontvangst implements ZaakServices {

    private final Aanname aanname;
    private final OntvangstProperties instellingen;
    private final Formulierregister register;
    private final Meldingzaak meldingzaak;
    private final Optional<Identificaties> identificaties;
    private final TransactionTemplate transactie;

    /** @param identificaties empty when the host has none to give away: then genereerZaakIdentificatie is not offered */
    Zaakontvangst(
            Aanname aanname,
            OntvangstProperties instellingen,
            Formulierregister register,
            Meldingzaak meldingzaak,
            Optional<Identificaties> identificaties,
            TransactionTemplate transactie) {
        this.aanname = aanname;
        this.instellingen = instellingen;
        this.register = register;
        this.meldingzaak = meldingzaak;
        this.identificaties = identificaties;
        this.transactie = transactie;
    }

    @Override
    public Set<Operatie> aangeboden() {
        Set<Operatie> operaties = EnumSet.of(Operatie.CREEER_ZAAK);
        if (identificaties.isPresent() && !instellingen.formulieren().isEmpty()) {
            operaties.add(Operatie.GENEREER_ZAAKIDENTIFICATIE);
        }
        return operaties;
    }

    /** What may be a form leaves rows of its own. */
    @Override
    public Set<Operatie> gebundeld() {
        return instellingen.formulieren().isEmpty() ? EnumSet.of(Operatie.CREEER_ZAAK) : Set.of();
    }

    @Override
    public String genereerZaakIdentificatie(Berichtkop kop) {
        return transactie.execute(
                status -> identificaties.orElseThrow().nieuweZaak().waarde());
    }

    @Override
    public void creeerZaak(Berichtkop kop, Zaak zaak) {
        ZaakOntvangen ontvangen = Zaakvertaling.van(kop, zaak);
        Optional<Formulierkeuze> keuze = instellingen.keuze(ontvangen.zaaktypecode());
        keuze.ifPresent(k -> onthoud(ontvangen, k));
        aanname.neemAan(
                kop, keuze.map(k -> formulier(ontvangen, k)).orElse(ontvangen), Zaakontvangst::onbekendZaaktype);
    }

    private static InkomendBericht formulier(ZaakOntvangen zaak, Formulierkeuze keuze) {
        if (keuze.wordt() == Bestemming.MELDING) {
            return zaak.metZaaktype(keuze.zaaktype());
        }
        if (zaak.clienten().isEmpty()) {
            throw new StufFout(
                    StufFoutcode.STUF058, "object/heeftAlsInitiator: een aanvraag heeft een aanvrager nodig");
        }
        return Aanvraagvertaling.aanvraag(zaak, keuze);
    }

    private void onthoud(ZaakOntvangen zaak, Formulierkeuze keuze) {
        zaak.zaak().ifPresent(nummer -> {
            if (register.vind(nummer).isPresent()) {
                throw new StufFout(StufFoutcode.STUF067, Zaakvertaling.IDENTIFICATIE + ": deze zaak bestaat al");
            }
            DossierId dossier = DossierId.nieuw();
            Optional<String> magazijnzaaktype = keuze.wordt() == Bestemming.MELDING
                    ? meldingzaak.maak(keuze, nummer, zaak.startdatum(), zaak.clienten(), dossier)
                    : Optional.empty();
            register.onthoud(new Formulierzaak(
                    nummer, zaak.afzender(), keuze.wordt(), keuze.zaaktype(), dossier, magazijnzaaktype));
        });
    }

    private static StufFout onbekendZaaktype(String details) {
        return new StufFout(
                StufFoutcode.STUF064,
                Zaakvertaling.ZAAKTYPE + ": zaken van dit zaaktype worden hier niet aangenomen; " + details);
    }
}
