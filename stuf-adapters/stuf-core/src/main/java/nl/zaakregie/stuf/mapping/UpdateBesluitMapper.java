package nl.zaakregie.stuf.mapping;

import java.util.List;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.BslKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.BslObject;
import nl.zaakregie.stuf.schema.zkn0310.ParametersKennisgeving;

/** updateBesluit: the old and the new besluit; with one object only the new one is known. */
public final class UpdateBesluitMapper {

    private UpdateBesluitMapper() {}

    public static BslKennisgeving naarBericht(Stuurgegevens kop, Besluit oud, Besluit nieuw) {
        ParametersKennisgeving parameters = new ParametersKennisgeving();
        parameters.setMutatiesoort(Waarde.van("W"));
        parameters.setIndicatorOvername(Waarde.van("V"));
        BslKennisgeving bericht = new BslKennisgeving();
        bericht.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        bericht.setParameters(parameters);
        BslObject voor = BesluitMapper.naar(oud, Merk.KENNISGEVING, Verwerkingssoort.W);
        BslObject na = BesluitMapper.naar(nieuw, Merk.KENNISGEVING, Verwerkingssoort.W);
        BesluitMapper.paarDocumenten(oud, voor, nieuw, na);
        bericht.getObject().addAll(List.of(voor, na));
        return bericht;
    }

    /**
     * @throws StufFout StUF055, StUF058 for another mutatiesoort or unequal identifications, StUF031
     */
    public static Mutatie<Besluit> vanBericht(BslKennisgeving bericht) {
        Kennisgevingen.keurMutatiesoort(bericht.getParameters(), Kennisgevingen.WIJZIGING);
        BslObject object = Kennisgevingen.nieuw(bericht.getObject(), "BSL");
        Besluit nieuw = BesluitMapper.van(object);
        if (bericht.getObject().size() == 1) {
            return new Mutatie<>(Verwerkingssoort.W, null, nieuw);
        }
        Besluit oud = BesluitMapper.van(bericht.getObject().get(0));
        Kennisgevingen.keurGelijk(oud.identificatie(), nieuw.identificatie());
        return Mutatie.wijzigen(oud, nieuw);
    }
}
