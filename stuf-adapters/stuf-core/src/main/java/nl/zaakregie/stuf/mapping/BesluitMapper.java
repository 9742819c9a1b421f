package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Waarden.datum;
import static nl.zaakregie.stuf.mapping.Waarden.tekst;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Besluitrelatie;
import nl.zaakregie.stuf.rgbz.Rest;
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

    static final String ENTITEITTYPE = "ZAKBSL";

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
        bron.documenten()
                .forEach(document -> doel.getIsVastgelegdIn().add(document(document, merk, Verwerkingssoort.T)));
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

    /** The relation leidtTot of an answer; the documents of the besluit are asked for by geefBesluitdetails. */
    static ZakBslRelatie relatie(Besluit bron) {
        ZakBslRelatie relatie = volledig(bron);
        BslObject besluit = relatie.getGerelateerde();
        besluit.getIsVastgelegdIn().clear();
        besluit.setDatumBeslissing(ofOnbekend(besluit.getDatumBeslissing()));
        besluit.setIngangsdatumWerking(ofOnbekend(besluit.getIngangsdatumWerking()));
        return relatie;
    }

    /** The relation leidtTot of a new or changed zaak, which has place for little; voegBesluitToe sends all. */
    static ZakBslRelatie relatie(Besluit bron, Merk merk, Verwerkingssoort soort) {
        Verwerkingssoort bekendOfNieuw = soort == Verwerkingssoort.T ? Verwerkingssoort.T : Verwerkingssoort.I;
        BslObject besluit = merk.zet(new BslObject(), "BSL", bekendOfNieuw);
        besluit.setIdentificatie(Waarde.van(bron.identificatie()));
        besluit.setBstOmschrijving(tekst(bron.besluittype()));
        besluit.setDatumBeslissing(datum(bron.datumBeslissing()));
        return relatie(bron, besluit, merk, soort);
    }

    /** With all that was read. */
    static ZakBslRelatie volledig(Besluit bron) {
        BslObject besluit = naar(bron, Merk.ANTWOORD, Verwerkingssoort.T);
        return relatie(bron, besluit, Merk.ANTWOORD, Verwerkingssoort.T);
    }

    private static ZakBslRelatie relatie(Besluit bron, BslObject besluit, Merk merk, Verwerkingssoort soort) {
        ZakBslRelatie relatie = merk.zet(new ZakBslRelatie(), ENTITEITTYPE, soort);
        relatie.setGerelateerde(besluit);
        relatie.setTijdvakRelatie(TijdvakMapper.naar(bron.relatie().tijdvak()));
        return Resten.zet(relatie, bron.relatie().rest(), merk);
    }

    static @Nullable Besluit van(ZakBslRelatie bron) {
        BslObject object = bron.getGerelateerde();
        if (object == null || object.isNil()) {
            return null;
        }
        Besluit besluit = van(object).met(new Besluitrelatie(TijdvakMapper.van(bron.getTijdvakRelatie()), Rest.LEEG));
        Rest rest = Resten.van(bron, besluit, BesluitMapper::volledig);
        return besluit.met(new Besluitrelatie(besluit.relatie().tijdvak(), rest));
    }

    /** Required in answers. */
    static Waarde ofOnbekend(@Nullable Waarde waarde) {
        return waarde == null ? Waarden.leeg(NoValue.WAARDE_ONBEKEND) : waarde;
    }

    /** The documents of both sides of a change, in pairs: mentioned, removed and added. */
    static void paarDocumenten(Besluit oud, BslObject oudDoel, Besluit nieuw, BslObject nieuwDoel) {
        oudDoel.getIsVastgelegdIn().removeIf(relatie -> !relatie.isNil());
        nieuwDoel.getIsVastgelegdIn().removeIf(relatie -> !relatie.isNil());
        Stream.concat(oud.documenten().stream(), nieuw.documenten().stream())
                .distinct()
                .forEach(document -> {
                    boolean was = oud.documenten().contains(document);
                    boolean is = nieuw.documenten().contains(document);
                    Verwerkingssoort soort =
                            was && is ? Verwerkingssoort.I : was ? Verwerkingssoort.V : Verwerkingssoort.T;
                    oudDoel.getIsVastgelegdIn().add(was ? document(document, Merk.KENNISGEVING, soort) : geen(soort));
                    nieuwDoel.getIsVastgelegdIn().add(is ? document(document, Merk.KENNISGEVING, soort) : geen(soort));
                });
    }

    private static BslEdcRelatie geen(Verwerkingssoort soort) {
        return Merk.leeg(new BslEdcRelatie(), "BSLEDC", soort);
    }

    private static BslEdcRelatie document(String identificatie, Merk merk, Verwerkingssoort soort) {
        EdcObject document = merk.zet(new EdcObject(), "EDC", Verwerkingssoort.I);
        document.setIdentificatie(Waarde.van(identificatie));
        BslEdcRelatie relatie = merk.zet(new BslEdcRelatie(), "BSLEDC", soort);
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
