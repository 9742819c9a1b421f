package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import java.util.Objects;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BslEdcRelatie;
import nl.zaakregie.stuf.schema.zkn0310.BslObject;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;

/** A besluit; ZDS 1.2 only. */
final class BesluitMapper {

    private BesluitMapper() {}

    static BslObject naar(Besluit bron, Merk merk, Verwerkingssoort soort) {
        BslObject doel = merk.zet(new BslObject(), "BSL", soort);
        doel.setIdentificatie(Waarde.van(bron.identificatie()));
        doel.setBstOmschrijving(tekst(bron.besluittype()));
        doel.setDatumBeslissing(datum(bron.datumBeslissing()));
        doel.setToelichting(tekst(bron.toelichting()));
        doel.setIngangsdatumWerking(datum(bron.ingangsdatum()));
        doel.setEinddatumWerking(datum(bron.einddatum()));
        doel.setVervalreden(tekst(bron.vervalreden()));
        doel.setDatumPublicatie(datum(bron.datumPublicatie()));
        doel.setDatumVerzending(datum(bron.datumVerzending()));
        doel.setDatumUiterlijkeReactie(datum(bron.datumUiterlijkeReactie()));
        bron.documenten().forEach(document -> doel.getIsVastgelegdIn().add(document(document, merk)));
        return doel;
    }

    static Besluit van(BslObject bron) {
        return new Besluit(
                Waarden.verplicht(bron.getIdentificatie(), "besluit/identificatie"),
                tekst(bron.getBstOmschrijving()),
                datum(bron.getDatumBeslissing(), "besluit/datumBeslissing"),
                tekst(bron.getToelichting()),
                datum(bron.getIngangsdatumWerking(), "besluit/ingangsdatumWerking"),
                datum(bron.getEinddatumWerking(), "besluit/einddatumWerking"),
                tekst(bron.getVervalreden()),
                datum(bron.getDatumPublicatie(), "besluit/datumPublicatie"),
                datum(bron.getDatumVerzending(), "besluit/datumVerzending"),
                datum(bron.getDatumUiterlijkeReactie(), "besluit/datumUiterlijkeReactie"),
                documenten(bron));
    }

    private static BslEdcRelatie document(String identificatie, Merk merk) {
        EdcObject document = merk.zet(new EdcObject(), "EDC", Verwerkingssoort.I);
        document.setIdentificatie(Waarde.van(identificatie));
        BslEdcRelatie relatie = merk.zet(new BslEdcRelatie(), "BSLEDC", Verwerkingssoort.T);
        relatie.setGerelateerde(document);
        return relatie;
    }

    private static List<String> documenten(BslObject bron) {
        return bron.getIsVastgelegdIn().stream()
                .filter(r -> !r.isNil() && r.getGerelateerde() != null)
                .map(r -> tekst(r.getGerelateerde().getIdentificatie()))
                .filter(Objects::nonNull)
                .toList();
    }
}
