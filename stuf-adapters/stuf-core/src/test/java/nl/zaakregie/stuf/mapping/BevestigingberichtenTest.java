package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.antwoordkop;

import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.BevestigingMapper;
import nl.zaakregie.stuf.bericht.FoutMapper;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.stuf0301.Foutbericht;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acknowledgements and faults, which all services share. */
class BevestigingberichtenTest {

    @ParameterizedTest
    @EnumSource(names = {"BV01", "BV02", "BV03"})
    void bevestigt(Berichtcode code) {
        Stuurgegevens kop = kop(code);
        StufElement bericht = BevestigingMapper.naarBericht(kop);
        QName root = BevestigingMapper.root(code);

        Berichtproef.heenEnTerug("stuf301/" + code.code(), root, bericht, kop, GelezenBericht::stuurgegevens);
        Berichtproef.geldig(root, bericht);
    }

    @ParameterizedTest
    @EnumSource(names = {"FO01", "FO02", "FO03"})
    void weigert(Berichtcode code) {
        Foutmelding fout =
                Foutmelding.van(kop(code), new StufFout(StufFoutcode.STUF064, "object/identificatie: onbekend"));
        StufElement bericht = FoutMapper.naarBericht(fout);
        QName root = BevestigingMapper.root(code);

        Berichtproef.heenEnTerug(
                "stuf301/" + code.code(),
                root,
                bericht,
                fout,
                gelezen -> FoutMapper.vanBericht(gelezen.inhoud(Foutbericht.class), code));
        Berichtproef.geldig(root, bericht);
    }

    private static Stuurgegevens kop(Berichtcode code) {
        return code == Berichtcode.BV02 || code == Berichtcode.FO02
                ? Stuurgegevens.kaal(code)
                : antwoordkop(StufService.ZDS12_CREEER_ZAAK, code);
    }
}
