package nl.zaakregie.enkelvoudig;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.bericht.AanvraagOntvangen;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebeurtenis.AanvraagGevraagd;
import nl.zaakregie.api.gebeurtenis.AanvraagUitSignaalGevraagd;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.Klantcontactoverzicht;
import nl.zaakregie.api.overzicht.Signaaloverzicht;

/** Aanvragen that nobody typed here: from e-forms (AF-09.2), and from a first contact (AF-10.3). */
final class AanvraagberichtVerwerken implements BerichtVerwerker<AanvraagOntvangen> {

    private final AanvraagIndienen indienen;
    private final Aanvragen aanvragen;
    private final Optional<Klantcontactoverzicht> contacten;
    private final Optional<Signaaloverzicht> signalen;
    private final Termijnberekening termijnen;
    private final Aanvraagbijlagen bijlagen;
    private final Identificaties identificaties;

    /**
     * @param contacten empty when the plugin klantcontact is not installed
     * @param signalen empty when the plugin signalen is not installed
     */
    AanvraagberichtVerwerken(
            AanvraagIndienen indienen,
            Aanvragen aanvragen,
            Optional<Klantcontactoverzicht> contacten,
            Optional<Signaaloverzicht> signalen,
            Termijnberekening termijnen,
            Aanvraagbijlagen bijlagen,
            Identificaties identificaties) {
        this.indienen = indienen;
        this.aanvragen = aanvragen;
        this.contacten = contacten;
        this.signalen = signalen;
        this.termijnen = termijnen;
        this.bijlagen = bijlagen;
        this.identificaties = identificaties;
    }

    @Override
    public Class<AanvraagOntvangen> soort() {
        return AanvraagOntvangen.class;
    }

    @Override
    public boolean isVoor(AanvraagOntvangen bericht) {
        return true;
    }

    @Override
    public List<Foutdetail> controleer(AanvraagOntvangen bericht) {
        return indienen.controleer(nieuw(bericht, bericht.zaak()));
    }

    @Override
    public void verwerk(AanvraagOntvangen bericht) {
        Zaakidentificatie zaak = bericht.zaak().orElseGet(identificaties::nieuweZaak);
        DossierId id = indienen.registreer(nieuw(bericht, Optional.of(zaak))).ofFout();
        bericht.bijlagen().forEach(bijlage -> bijlagen.bewaar(id, zaak, bericht.zaaktype(), bijlage));
    }

    /** Source of an aanvraag that a klantcontact led to. */
    static String bron(UUID klantcontact) {
        return "klantcontact " + klantcontact;
    }

    /**
     * Once for each contact. In the transaction of who asked, so that he hears what is wrong, or the number of the zaak.
     */
    void verwerk(AanvraagGevraagd gevraagd) {
        String bron = bron(gevraagd.klantcontact());
        if (aanvragen.isBekend(bron)) {
            return;
        }
        contact(gevraagd.klantcontact())
                .ifPresent(persoon -> registreer(persoon, gevraagd.zaaktype(), Aanvraag.Kanaal.TELEFOON, bron));
    }

    /** In the transaction of the decision: what cannot become an aanvraag cannot be decided. */
    void verwerk(AanvraagUitSignaalGevraagd gevraagd) {
        PersoonId persoon = signalen.flatMap(
                        s -> s.betrokkenen(gevraagd.signaal()).stream().findFirst())
                .orElseThrow(EnkelvoudigFout.ONVOLLEDIG::fout);
        registreer(persoon, gevraagd.zaaktype(), Aanvraag.Kanaal.MELDING, "signaal " + gevraagd.signaal());
    }

    private void registreer(PersoonId persoon, String zaaktype, Aanvraag.Kanaal kanaal, String bron) {
        indienen.registreer(new NieuweAanvraag(
                        Aanvraag.Soort.AANVRAAG,
                        zaaktype,
                        kanaal,
                        Persoonsopgave.metSleutel(persoon),
                        termijnen.vandaag(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(bron),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .ofFout();
    }

    private Optional<PersoonId> contact(UUID id) {
        return contacten.flatMap(c -> c.personen(id).stream().findFirst());
    }

    private static NieuweAanvraag nieuw(AanvraagOntvangen b, Optional<Zaakidentificatie> zaak) {
        return new NieuweAanvraag(
                Aanvraag.Soort.AANVRAAG,
                b.zaaktype(),
                Aanvraag.Kanaal.FORMULIER,
                Persoonsopgave.van(b.aanvragers().get(0)),
                b.aanvraagdatum(),
                b.toelichting().or(b::omschrijving),
                List.of(),
                Optional.empty(),
                b.aanvraagnummer().map(n -> b.afzender() + " " + n).filter(n -> n.length() <= 80),
                Optional.empty(),
                zaak,
                Optional.empty());
    }
}
