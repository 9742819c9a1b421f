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
import nl.zaakregie.stuf.schema.zkn0310.ZakBslRelatie;
import nl.zaakregie.stuf.waarde.NoValue;
import org.jspecify.annotations.Nullable;

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
        return Resten.zet(doel, bron.rest(), merk);
    }

    static Besluit van(BslObject bron) {
        Besluit besluit = new Besluit(
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
        return besluit.met(Resten.van(bron, besluit, b -> naar(b, Merk.ANTWOORD, Verwerkingssoort.I)));
    }

    /** The relation leidtTot of a zaak; the documents of the besluit are asked for by geefBesluitdetails. */
    static ZakBslRelatie relatie(Besluit bron, Merk merk) {
        BslObject besluit = naar(bron, merk, Verwerkingssoort.T);
        if (merk == Merk.ANTWOORD) {
            besluit.getIsVastgelegdIn().clear();
            besluit.setDatumBeslissing(ofOnbekend(besluit.getDatumBeslissing()));
            besluit.setIngangsdatumWerking(ofOnbekend(besluit.getIngangsdatumWerking()));
        }
        ZakBslRelatie relatie = merk.zet(new ZakBslRelatie(), "ZAKBSL", Verwerkingssoort.T);
        relatie.setGerelateerde(besluit);
        return relatie;
    }

    static @Nullable Besluit van(ZakBslRelatie bron) {
        BslObject besluit = bron.getGerelateerde();
        return besluit == null || besluit.isNil() ? null : van(besluit);
    }

    /** Required in answers. */
    static Waarde ofOnbekend(@Nullable Waarde waarde) {
        return waarde == null ? Waarden.leeg(NoValue.WAARDE_ONBEKEND) : waarde;
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
