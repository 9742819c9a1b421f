package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.bg0310.NpsHouder;
import nl.zaakregie.stuf.schema.bg0310.NpsObject;
import nl.zaakregie.stuf.schema.bg0310.NpsVraag;
import nl.zaakregie.stuf.schema.bg0310.ParametersVraag;
import nl.zaakregie.stuf.schema.bg0310.Verblijfsadres;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/** The question for persons, npsLv01 of StUF-BG 3.10. */
public final class PersoonsvraagMapper {

    private static final int HOOGSTE_SORTERING = 14;
    private static final String OP_ADRES = "3";
    private static final String OP_GEBOORTEDATUM = "7";
    private static final String OP_BSN = "8";

    private PersoonsvraagMapper() {}

    public static NpsVraag naarBericht(Stuurgegevens kop, Persoonsvraag vraag) {
        NpsVraag bericht = new NpsVraag();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setParameters(parameters(vraag));
        bericht.setGelijk(selectie(vraag));
        bericht.setScope(Persoonsscope.van(vraag.gevraagd()));
        NatuurlijkPersoon laatste = vraag.vervolgNa();
        if (laatste != null) {
            NpsHouder start = new NpsHouder();
            start.getObject().add(BetrokkeneMapper.naar(laatste, Merk.ANTWOORD));
            bericht.setStart(start);
        }
        return bericht;
    }

    /**
     * @throws StufFout StUF055, StUF031, StUF097, StUF103 or StUF133
     */
    public static Persoonsvraag vanBericht(NpsVraag bericht) {
        ParametersVraag parameters = bericht.getParameters();
        boolean vervolg = keurParameters(parameters);
        NpsObject gelijk = bericht.getGelijk();
        if (gelijk == null || gelijk.isNil()) {
            throw new StufFout(StufFoutcode.STUF055, "gelijk ontbreekt");
        }
        Kennisgevingen.keurEntiteittype(gelijk, "NPS");
        NpsHouder start = bericht.getStart();
        if (vervolg && (start == null || start.getObject().isEmpty())) {
            throw new StufFout(StufFoutcode.STUF103, "start ontbreekt");
        }
        NatuurlijkPersoon laatste = vervolg && start != null
                ? BetrokkeneMapper.van(start.getObject().get(0))
                : null;
        return vraag(gelijk, maximum(parameters), laatste, bericht.getScope());
    }

    private static Persoonsvraag vraag(
            NpsObject gelijk, int maximum, @Nullable NatuurlijkPersoon laatste, @Nullable NpsHouder scope) {
        Verblijfsadres gegeven = gelijk.getVerblijfsadres();
        Verblijfsadres adres = gegeven == null ? new Verblijfsadres() : gegeven;
        return new Persoonsvraag(
                Waarden.tekst(gelijk.getInpBsn()),
                Waarden.tekst(gelijk.getGeslachtsnaam()),
                Waarden.datum(gelijk.getGeboortedatum(), "gelijk/geboortedatum"),
                Waarden.tekst(adres.getAoaPostcode()),
                Waarden.tekst(adres.getAoaHuisnummer()),
                Waarden.tekst(adres.getAoaHuisletter()),
                Waarden.tekst(adres.getAoaHuisnummertoevoeging()),
                maximum,
                laatste,
                Persoonsscope.gevraagd(scope));
    }

    private static ParametersVraag parameters(Persoonsvraag vraag) {
        ParametersVraag doel = new ParametersVraag();
        doel.setSortering(Waarde.van(sortering(vraag)));
        doel.setIndicatorVervolgvraag(Waarde.van(String.valueOf(vraag.vervolgNa() != null)));
        doel.setMaximumAantal(Waarde.van(String.valueOf(vraag.maximum())));
        return doel;
    }

    /** The order in which the source may cut the answer into pages: by what was selected on. */
    private static String sortering(Persoonsvraag vraag) {
        if (vraag.bsn() != null) {
            return OP_BSN;
        }
        return vraag.postcode() == null ? OP_GEBOORTEDATUM : OP_ADRES;
    }

    private static NpsObject selectie(Persoonsvraag vraag) {
        NpsObject gelijk = new NpsObject();
        gelijk.setEntiteit("NPS");
        gelijk.setInpBsn(Waarden.tekst(vraag.bsn()));
        gelijk.setGeslachtsnaam(Waarden.tekst(vraag.geslachtsnaam()));
        OnvolledigeDatum geboortedatum = vraag.geboortedatum();
        gelijk.setGeboortedatum(Waarden.datum(geboortedatum));
        if (vraag.postcode() != null || vraag.huisnummer() != null) {
            Verblijfsadres adres = new Verblijfsadres();
            adres.setAoaPostcode(Waarden.tekst(vraag.postcode()));
            adres.setAoaHuisnummer(Waarden.tekst(vraag.huisnummer()));
            adres.setAoaHuisletter(Waarden.tekst(vraag.huisletter()));
            adres.setAoaHuisnummertoevoeging(Waarden.tekst(vraag.toevoeging()));
            gelijk.setVerblijfsadres(adres);
        }
        return gelijk;
    }

    /** @return whether it is a vervolgvraag */
    private static boolean keurParameters(@Nullable ParametersVraag parameters) {
        if (parameters == null) {
            return false;
        }
        Integer sortering = Waarden.getal(parameters.getSortering(), "parameters/sortering");
        if (sortering != null && (sortering < 0 || sortering > HOOGSTE_SORTERING)) {
            throw new StufFout(StufFoutcode.STUF133, "parameters/sortering is hoogstens " + HOOGSTE_SORTERING);
        }
        return Boolean.TRUE.equals(
                Waarden.indicatie(parameters.getIndicatorVervolgvraag(), "parameters/indicatorVervolgvraag"));
    }

    private static int maximum(@Nullable ParametersVraag parameters) {
        Integer gegeven =
                parameters == null ? null : Waarden.getal(parameters.getMaximumAantal(), "parameters/maximumAantal");
        return gegeven == null || gegeven < 1
                ? Persoonsvraag.MAXIMUM_ZONDER_OPGAVE
                : Math.min(gegeven, Persoonsvraag.MAXIMUM_ZONDER_OPGAVE);
    }
}
