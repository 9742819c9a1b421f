package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Wijziging;
import org.jspecify.annotations.Nullable;

/** A known besluit with a change of it. */
final class Besluitaanvulling {

    private Besluitaanvulling() {}

    /** @throws StufFout StUF055 when the day of decision or of effect would go */
    static Besluit van(Besluit bekend, Mutatie<Besluit> mutatie) {
        Besluit nieuw = mutatie.aanwezig();
        Wijziging wijziging = new Wijziging(nieuw.rest());
        Besluit uitkomst = new Besluit(
                bekend.identificatie(),
                wijziging.van("bstOmschrijving", nieuw.besluittype(), bekend.besluittype()),
                wijziging.van("datumBeslissing", nieuw.datumBeslissing(), bekend.datumBeslissing()),
                wijziging.van("toelichting", nieuw.toelichting(), bekend.toelichting()),
                wijziging.van("ingangsdatumWerking", nieuw.ingangsdatum(), bekend.ingangsdatum()),
                wijziging.van("einddatumWerking", nieuw.einddatum(), bekend.einddatum()),
                wijziging.van("vervalreden", nieuw.vervalreden(), bekend.vervalreden()),
                wijziging.van("datumPublicatie", nieuw.datumPublicatie(), bekend.datumPublicatie()),
                wijziging.van("datumVerzending", nieuw.datumVerzending(), bekend.datumVerzending()),
                wijziging.van(
                        "datumUiterlijkeReactie", nieuw.datumUiterlijkeReactie(), bekend.datumUiterlijkeReactie()),
                documenten(bekend.documenten(), mutatie.oud(), nieuw),
                bekend.rest().bijgewerkt(nieuw.rest()),
                bekend.relatie());
        blijft("datumBeslissing", bekend.datumBeslissing(), uitkomst.datumBeslissing());
        blijft("ingangsdatumWerking", bekend.ingangsdatum(), uitkomst.ingangsdatum());
        return uitkomst;
    }

    /** Relations are mutations: new is added, and what only the old side has is gone (StUF 03.01). */
    private static List<String> documenten(List<String> bekend, @Nullable Besluit oud, Besluit nieuw) {
        if (oud == null && nieuw.rest().maaktGroepLeeg("isVastgelegdIn")) {
            return nieuw.documenten();
        }
        List<String> documenten = new ArrayList<>(bekend);
        if (oud != null) {
            documenten.removeAll(oud.documenten());
        }
        nieuw.documenten().stream()
                .filter(document -> !documenten.contains(document))
                .forEach(documenten::add);
        return documenten;
    }

    private static void blijft(String element, @Nullable Object stond, @Nullable Object staat) {
        if (stond != null && staat == null) {
            throw new StufFout(StufFoutcode.STUF055, "object/" + element + " mag niet leeg worden");
        }
    }
}
