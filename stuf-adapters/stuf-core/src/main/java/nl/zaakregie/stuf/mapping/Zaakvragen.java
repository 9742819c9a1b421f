package nl.zaakregie.stuf.mapping;

import java.util.Optional;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.StuurgegevensMapper;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.ZakAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.ZakHouder;
import nl.zaakregie.stuf.schema.zkn0310.ZakObject;
import nl.zaakregie.stuf.schema.zkn0310.ZakVraag;
import org.jspecify.annotations.Nullable;

/** Questions for one zaak and their answers. Nothing found is an answer without antwoord, not a fault. */
final class Zaakvragen {

    private Zaakvragen() {}

    static ZakVraag vraag(Stuurgegevens kop, String zaakidentificatie, ZakObject scope) {
        ZakVraag doel = new ZakVraag();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(Vragen.parameters());
        ZakObject gelijk = new ZakObject();
        gelijk.setEntiteit("ZAK");
        gelijk.setIdentificatie(Waarde.van(zaakidentificatie));
        doel.setGelijk(gelijk);
        ZakHouder houder = new ZakHouder();
        houder.getObject().add(scope);
        doel.setScope(houder);
        return doel;
    }

    static ZakObject scope() {
        ZakObject scope = new ZakObject();
        scope.setEntiteit("ZAK");
        return scope;
    }

    /**
     * @throws StufFout StUF055 without identification, and the codes for questions that cannot be answered
     */
    static String zaakidentificatie(ZakVraag vraag) {
        Vragen.keur(vraag);
        ZakObject gelijk = vraag.getGelijk();
        return Waarden.verplicht(gelijk == null ? null : gelijk.getIdentificatie(), "gelijk/identificatie");
    }

    static ZakAntwoord antwoord(Stuurgegevens kop, @Nullable ZakObject zaak) {
        ZakAntwoord doel = new ZakAntwoord();
        doel.setStuurgegevens(StuurgegevensMapper.naarBericht(kop));
        doel.setParameters(Vragen.compleet());
        if (zaak != null) {
            ZakHouder houder = new ZakHouder();
            houder.getObject().add(zaak);
            doel.setAntwoord(houder);
        }
        return doel;
    }

    /** Gateways send an empty antwoord where they found nothing. */
    static Optional<ZakObject> zaak(ZakAntwoord antwoord) {
        ZakHouder houder = antwoord.getAntwoord();
        return houder == null
                ? Optional.empty()
                : houder.getObject().stream()
                        .filter(o -> !o.isNil() && Waarden.tekst(o.getIdentificatie()) != null)
                        .findFirst();
    }
}
