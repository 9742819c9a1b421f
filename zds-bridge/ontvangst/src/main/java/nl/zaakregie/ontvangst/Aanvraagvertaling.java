package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.bericht.AanvraagOntvangen;
import nl.zaakregie.api.bericht.Bijlage;
import nl.zaakregie.api.bericht.ZaakOntvangen;
import nl.zaakregie.api.bericht.ZaakOntvangen.Afzendercontact;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.ontvangst.OntvangstProperties.Formulierkeuze;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.server.Berichtkop;

/** A form as aanvraag or as melding. */
final class Aanvraagvertaling {

    private static final String PARTNER = "gezinssituatie/isPartner/gerelateerde/";
    private static final String GERELATEERDE = "/gerelateerde/";
    private static final int LANGSTE_TEKST = 2000;

    private Aanvraagvertaling() {}

    static AanvraagOntvangen aanvraag(
            Berichtkop kop, Formulier formulier, Formulierkeuze keuze, List<Bijlage> bijlagen) {
        return new AanvraagOntvangen(
                afzender(kop),
                Optional.empty(),
                Optional.of(formulier.aanvraagnummer()),
                formulier.soort(),
                keuze.zaaktype(),
                formulier.aanvraagdatum(),
                Optional.of(keuze.omschrijving()),
                Optional.empty(),
                aanvragers(formulier),
                contact(formulier),
                bijlagen,
                velden(formulier));
    }

    /** The same from a creeerZaak of an e-form server, whose fields stand in extraElementen. */
    static AanvraagOntvangen aanvraag(ZaakOntvangen zaak, Formulierkeuze keuze) {
        return new AanvraagOntvangen(
                zaak.afzender(),
                zaak.zaak(),
                Optional.empty(),
                zaak.zaaktypecode(),
                keuze.zaaktype(),
                zaak.startdatum(),
                zaak.omschrijving().or(() -> Optional.of(keuze.omschrijving())),
                zaak.toelichting(),
                zaak.clienten(),
                zaak.melder().flatMap(Afzendercontact::contact),
                List.of(),
                zaak.extra());
    }

    /**
     * The aanvrager reports on himself; what he filled in is the content, without the persons he named.
     *
     * @param zaak of the melding in the zakenmagazijn; empty for none
     */
    static ZaakOntvangen melding(
            Berichtkop kop, Formulier formulier, Formulierkeuze keuze, Optional<Zaakidentificatie> zaak) {
        List<Persoonsgegevens> aanvragers = aanvragers(formulier);
        return new ZaakOntvangen(
                afzender(kop),
                zaak,
                keuze.zaaktype(),
                keuze.omschrijving(),
                Optional.of(keuze.omschrijving()),
                Optional.of(ingevuld(formulier)),
                formulier.aanvraagdatum(),
                aanvragers,
                Optional.of(new Afzendercontact(
                        aanvragers.get(0).volledigeNaam(), Optional.of("inwoner"), contact(formulier))),
                List.of(),
                velden(formulier));
    }

    private static List<Persoonsgegevens> aanvragers(Formulier formulier) {
        Bezwaren bezwaren = new Bezwaren();
        List<Persoonsgegevens> personen = new ArrayList<>();
        personen.add(
                new Persoonsvertaling("object/isAangevraagdDoor/gerelateerde", bezwaren).van(formulier.aanvrager()));
        partner(formulier)
                .map(new Persoonsvertaling("object/" + PARTNER.substring(0, PARTNER.length() - 1), bezwaren)::van)
                .ifPresent(personen::add);
        bezwaren.keur();
        return personen;
    }

    private static Optional<NatuurlijkPersoon> partner(Formulier formulier) {
        Map<String, String> velden = formulier.velden();
        String bsn = velden.get(PARTNER + "inp.bsn");
        String naam = velden.get(PARTNER + "geslachtsnaam");
        return bsn == null && naam == null
                ? Optional.empty()
                : Optional.of(new NatuurlijkPersoon(
                        bsn,
                        null,
                        naam,
                        velden.get(PARTNER + "voorvoegselGeslachtsnaam"),
                        null,
                        velden.get(PARTNER + "voornamen"),
                        velden.get(PARTNER + "geslachtsaanduiding"),
                        null,
                        null,
                        null));
    }

    private static Map<String, String> velden(Formulier formulier) {
        Map<String, String> velden = new LinkedHashMap<>(formulier.velden());
        for (ExtraElement extra : formulier.extraElementen()) {
            if (extra.heeftWaarde()) {
                velden.merge(extra.naam(), extra.waarde(), (a, b) -> a + "," + b);
            }
        }
        return velden;
    }

    private static String ingevuld(Formulier formulier) {
        StringBuilder tekst = new StringBuilder("Aanvraagnummer: ").append(formulier.aanvraagnummer());
        formulier.velden().forEach((pad, waarde) -> {
            if (!pad.contains(GERELATEERDE)) {
                tekst.append('\n').append(pad).append(": ").append(waarde);
            }
        });
        return tekst.length() <= LANGSTE_TEKST ? tekst.toString() : tekst.substring(0, LANGSTE_TEKST);
    }

    private static Optional<String> contact(Formulier formulier) {
        return Teksten.samen(", ", formulier.emailadres(), formulier.telefoonnummer());
    }

    private static String afzender(Berichtkop kop) {
        return kop.zender().map(Systeem::applicatie).orElse("");
    }
}
