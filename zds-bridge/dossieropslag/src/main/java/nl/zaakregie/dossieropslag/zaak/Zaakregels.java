package nl.zaakregie.dossieropslag.zaak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.rzs.Regel;
import nl.zaakregie.stuf.rzs.Regelbreuk;
import nl.zaakregie.stuf.rzs.RzsRegels;

/**
 * Keeps what breaks a rule of RZS from being sent, when a command is enqueued and again at each attempt. The rules are
 * those of {@link RzsRegels}; here stands what to do about them.
 */
final class Zaakregels {

    private static final int OMSCHRIJVING = 80;

    private Zaakregels() {}

    /** @throws SociaalDomeinException with each place that is wrong */
    static void keur(CreeerZaak bericht, Zaak zaak) {
        List<Regelbreuk> breuken = Planherkenning.van(bericht)
                .map(soort -> RzsRegels.bijCreeren(zaak, soort))
                .orElseGet(() -> RzsRegels.clienten(zaak));
        List<Foutdetail> bezwaren = new ArrayList<>(details(breuken));
        bericht.belanghebbenden().stream()
                .filter(b -> b.omschrijving().length() > OMSCHRIJVING)
                .forEach(b -> bezwaren.add(
                        new Foutdetail("heeftAlsBelanghebbende/omschrijving", "Gebruik hoogstens 80 tekens")));
        weiger(bezwaren);
    }

    /** @throws SociaalDomeinException with each place that is wrong */
    static void keur(Zaakwijziging wijziging, Optional<Planzaak> soort) {
        soort.ifPresent(plan -> weiger(details(RzsRegels.bijWijzigen(wijziging, plan))));
    }

    private static List<Foutdetail> details(List<Regelbreuk> breuken) {
        return breuken.stream()
                .map(breuk -> new Foutdetail(breuk.element(), advies(breuk.regel())))
                .toList();
    }

    private static String advies(Regel regel) {
        return switch (regel) {
            case CLIENT -> "Een zaak heeft minstens een client met een BSN; voeg er een toe";
            case BSN_VAN_CLIENT -> "Zonder BSN kan iemand geen client in een zaak zijn; houd hem in de groep";
            case NAAM_VAN_CLIENT -> "De geslachtsnaam ontbreekt; vul haar bij de persoon aan";
            case HOOGSTENS_EEN_VOORGANGER ->
                "Een gezinsplan verwijst alleen naar het plan ervoor; koppel andere zaken aan dit plan, en niet andersom";
            case EEN_GEZINSPLAN -> "Een levensdomeinplan hoort bij precies een gezinsplan; kies dat";
            case EEN_OF_TWEE_PLANNEN ->
                "Een deelplan hoort bij een gezinsplan, en hoogstens ook bij een levensdomeinplan; neem de andere zaken weg";
            case EEN_INITIATOR, INITIATOR_MEDEWERKER, INITIATOR_MEDEWERKER_OF_CLIENT, INITIATOR_BLIJFT ->
                "De initiator van een plan is een regisseur en blijft dat; wijs er een aan";
            case VERPLICHT -> "Dit gegeven ontbreekt; vul het aan, of meld het bij functioneel beheer";
            case OMSCHRIJVING_CLIENT, GEEN_DEELZAKEN ->
                "Zo kan het niet in een plan staan (" + regel.tekst() + "); meld het bij functioneel beheer";
        };
    }

    private static void weiger(List<Foutdetail> bezwaren) {
        if (!bezwaren.isEmpty()) {
            throw new SociaalDomeinException(DossieropslagFout.BERICHT_NIET_TE_MAKEN, bezwaren);
        }
    }
}
